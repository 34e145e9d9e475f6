package dev.lectern.talk.origins;

import dev.lectern.Image;
import dev.lectern.Notes;
import dev.lectern.Slide;
import dev.lectern.Text;
import dev.lectern.talk.Assets;

@Slide("Static graphs, dynamic graphs")
@Notes(
    """
    Live, if there is time: a breakpoint in a forward pass, print the shape, continue.

    `torch.compile` came with PyTorch 2.0 in March 2023. It traces the Python that is there; what it
    cannot trace falls back to Python, so that nothing has to be rewritten first.
    """)
@Text({
  "A **static** graph is compiled first. Then you wait, and hope that the bug comes back.",
  "A **dynamic** graph is Python that runs: `pdb.set_trace()` on any line, then go on.",
  "`torch.compile` ends the quarrel: **dynamic to write, optimised to ship**."
})
@Image(
    value = Assets.Img.GRAPHS_SVG,
    alt =
        "Static: define, a long compilation, run, fail, start over. Dynamic: small steps with a"
            + " stop to look. Compiled: the first steps, then one fused block",
    inline = true)
public class Graphs {}
