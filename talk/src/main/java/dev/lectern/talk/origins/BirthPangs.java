package dev.lectern.talk.origins;

import dev.lectern.Bullets;
import dev.lectern.Image;
import dev.lectern.Lead;
import dev.lectern.Notes;
import dev.lectern.Slide;
import dev.lectern.Text;

@Slide("2016–2018: a difficult birth")
@Notes(
    """
    Ask who has trained something in Theano. There is always one hand.

    - Theano: its end was announced in September 2017. CNTK: last release 2.7, April 2019.
    - PyTorch became public in January 2017.
    - *Attention Is All You Need*: arXiv:1706.03762, June 2017.
    - *BERT*: arXiv:1810.04805, October 2018.
    """)
@Lead("In 2016 nothing was settled: **Theano** and **CNTK** were already fading.")
@Image(
    value = "img/birth_timeline.svg",
    alt =
        "Timeline: Theano and CNTK fade out, PyTorch begins in 2017, attention appears in mid-2017,"
            + " BERT in late 2018",
    inline = true)
@Bullets({
  "Few frameworks stayed; many of us changed with **every project**.",
  "Multilayer perceptrons gave way to RNNs, and those to LSTMs.",
  "**2017: attention. 2018: BERT.** The ceiling was gone."
})
@Text(value = "To get somebody else’s numbers again was still a matter of luck.", fragment = true)
public class BirthPangs {}
