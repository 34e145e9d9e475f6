package dev.lectern.talk.python;

import dev.lectern.Bullets;
import dev.lectern.Image;
import dev.lectern.Notes;
import dev.lectern.Slide;
import dev.lectern.Text;

@Slide("And where Python bites")
@Notes(
    """
    Do the arithmetic aloud: a decode step launches hundreds of small kernels, a launch costs some
    microseconds of Python and driver, and the kernel itself may be done sooner than that.

    On the GIL: PEP 703 (free threading) is accepted, and PyTorch has started to build for it.

    Then the fragment: each of the three has an answer. The last of them leads to the next slide.
    """)
@Bullets({
  "Interpreter overhead on micro-kernels: decoding goes **token by token**.",
  "The GIL slows down asynchronous work on the host.",
  "Code that comes straight from the lab is seldom tuned."
})
@Image(
    value = "img/decode.svg",
    alt =
        "Above, the GPU idles between short kernels, because each waits for a launch. Below, one"
            + " launch and no gaps",
    inline = true)
@Text(
    value = "The cures: Triton, custom ops, fallbacks at compile time, **kernels of your own**.",
    fragment = true)
public class WhereItBites {}
