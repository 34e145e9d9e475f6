package dev.lectern.talk.craft;

import dev.lectern.Bullets;
import dev.lectern.Code;
import dev.lectern.Notes;
import dev.lectern.Slide;
import dev.lectern.talk.Assets;

@Slide("“One model, one file”, and why")
@Notes(
    """
    Walk down the file: configuration, layer, model. In the library it is `modeling_bert.py`, and it
    is the whole of BERT.

    The reasons are written down in *Transformers design philosophy* (Hugging Face blog, April
    2022), whose title says "Repeat yourself".

    "Days to hours" for a merge is the original speaker's figure.
    """)
@Code(
    file = Assets.Code.MODELING_MINI_PY,
    highlight = {"config", "layer", "model"})
@Bullets({
  "Layers, forward pass and `from_pretrained()` live in one place.",
  "No inheritance to chase: paste it into Colab, change it, run it.",
  "Reviewers read one file; a merge takes **hours instead of days**."
})
public class OneFile {}
