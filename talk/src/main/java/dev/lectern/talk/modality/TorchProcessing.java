package dev.lectern.talk.modality;

import dev.lectern.Image;
import dev.lectern.Notes;
import dev.lectern.Slide;
import dev.lectern.Text;
import dev.lectern.talk.Assets;

@Slide("Multimodality: processing in torch")
@Notes(
    """
    The bars are published figures: one picture of 876 × 1300 pixels took the old Pixtral processor
    23.7 ms on average, and the new one was 6 to 10 times faster
    (huggingface/transformers#34836, November 2024).

    On the GPU the gain is larger, because the pixels are where the model wants them. "Fast"
    processors are drop-in: same names, same arguments.
    """)
@Text("Torch and torchvision replace NumPy and PIL as the default in Transformers.")
@Image(
    value = Assets.Img.PROCESSING_SVG,
    alt =
        "Bar chart: preparing one picture takes 23.7 ms with NumPy and PIL,"
            + " and 2.4 to 3.9 ms with torch",
    inline = true)
public class TorchProcessing {}
