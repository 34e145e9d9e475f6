package dev.lectern.talk.python;

import dev.lectern.Block;
import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Code;
import dev.lectern.Language;
import dev.lectern.Slide;
import dev.lectern.Text;

/**
 * Four lessons, a line of code each. Read the code aloud rather than the titles. The radio is the
 * original speaker's picture and worth keeping: most people tune, a few build amplifiers, and an
 * interface has to serve both without mixing them up.
 */
@Slide("What this teaches about APIs")
@Cards({
  @Card(
      title = "Easy things look easy",
      text = "A model loads in **one line**.",
      code = @Code(value = "AutoModel.from_pretrained(\"gpt2\")", language = Language.PYTHON)),
  @Card(
      title = "Paper and code: no diff",
      text = "Classes follow the architecture.",
      code = @Code(value = "class LlamaAttention(nn.Module): ...", language = Language.PYTHON)),
  @Card(
      title = "From prototype to production",
      text = "vLLM serves the very same model.",
      code = @Code(value = "LLM(name, model_impl=\"transformers\")", language = "python")),
  @Card(
      title = "Say what, not where",
      text = "Sharding is configuration.",
      code = @Code(value = "{\"q_proj\": \"colwise\"}", language = Language.JSON))
})
@Text("We tune a radio and need not build its amplifier. ML should be like that.")
public class ApiLessons {
  @Text(value = "It should leave room for those who **do** build amplifiers.", fragment = true)
  Block amplifier;
}
