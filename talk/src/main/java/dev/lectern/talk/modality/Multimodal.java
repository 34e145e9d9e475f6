package dev.lectern.talk.modality;

import dev.lectern.Code;
import dev.lectern.Notes;
import dev.lectern.Slide;
import dev.lectern.Text;

@Slide("Beyond text: multimodality")
@Notes(
    """
    Show what does *not* change with the modality: a processor, a model, `generate`. Swap the
    checkpoint for a speech model and lines 2, 3 and 11 are still there.

    What does change hides in the processor: patches, tiles, frames, sampling rates. That is where
    each new model brings code of its own, and where the work is.
    """)
@Code(
    file = "code/multimodal.py",
    highlight = {"1-3", "5-6", "7-11"})
@Text({
  "**One API** for text, vision and audio.",
  "Every new model brings processing of its own, and all of it has to become uniform."
})
public class Multimodal {}
