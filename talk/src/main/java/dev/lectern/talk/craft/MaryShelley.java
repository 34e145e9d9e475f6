package dev.lectern.talk.craft;

import dev.lectern.Block;
import dev.lectern.Code;
import dev.lectern.Lead;
import dev.lectern.Notes;
import dev.lectern.Slide;
import dev.lectern.Text;
import dev.lectern.talk.Assets;

@Slide(
    value = "Back to Python: the Mary Shelley method",
    autoAnimate = true,
    autoAnimateId = "mary")
@Notes(
    """
    *Mary* is made up, the method is not: GLM came into the library like this, with the MLP of Phi-3
    and the attention of Llama.

    The file is called `modular_mary.py`. A converter reads its syntax tree, follows each base
    class, and writes `modeling_mary.py`. Only the modular file is reviewed by hand.

    Documentation: "Modular Transformers" in the library's contribution guide.
    """)
public class MaryShelley {
  @Lead("A new model is **sewn together** from parts of others: subclass, then override.")
  Block lead;

  @Code(
      file = Assets.Code.MODULAR_MARY_PY,
      highlight = {"1-2", "4-8", "10-11"})
  Block code;

  @Text("The syntax tree becomes a complete modeling file, still open to edits.")
  Block summary;
}
