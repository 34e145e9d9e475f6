package dev.lectern.talk.craft;

import dev.lectern.Bullets;
import dev.lectern.Image;
import dev.lectern.Notes;
import dev.lectern.Slide;

@Slide("Logit debugger: trust, then check")
@Notes(
    """
    The drawing shows an invented run. Read it from left to right: both traces agree, a LayerNorm
    computed in FP16 opens a gap of a few ε, and every later layer carries it on.

    Without the trace you would only see that the logits differ. With it you know the first layer
    that does.

    The library has this as `model_addition_debugger_context`.
    """)
@Bullets({
  "A hook on every `nn.Module` records what it puts out, **layer by layer**.",
  "Drifts as small as ε show where they start: a LayerNorm, an FP16 underflow.",
  "Traces are JSON, so CI can diff them."
})
@Image(
    value = "img/logit_debugger.svg",
    alt =
        "Two traces of one model, drawn layer by layer. They agree up to layer 4, drift apart at"
            + " the LayerNorm of layer 5, and stay apart",
    inline = true)
public class AgainstTheReference {}
