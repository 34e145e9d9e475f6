package dev.lectern.talk.ecosystem;

import dev.lectern.Image;
import dev.lectern.Notes;
import dev.lectern.Slide;

@Slide("Transformers × PyTorch: common ground")
@Notes(
    """
    The picture to stay on for questions. Trainers on the left, what runs them on the right, all
    around one definition of the model, and PyTorch under it.

    From *The Transformers Library: standardizing model definitions* (Hugging Face blog, 15 May
    2025): more than 300 architectures, about three new ones a week; if a model is in Transformers,
    the rest of the ecosystem should have it.
    """)
@Image(
    value = "img/ecosystem.svg",
    alt =
        "Transformers as the reference in the middle: training tools on the left, engines that run"
            + " models on the right, papers and weights above, PyTorch as the ground",
    inline = true)
public class WholePicture {}
