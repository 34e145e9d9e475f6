package dev.lectern.talk.craft;

import dev.lectern.Block;
import dev.lectern.Code;
import dev.lectern.Lead;
import dev.lectern.Slide;
import dev.lectern.Text;

/**
 * Two lines have become eleven: this is the MLP alone, the generated file of a real model has some
 * hundreds of lines. Step through: the class stands on its own, the layers are spelled out, and so
 * is the forward pass. Nobody who reads this needs to know that Phi-3 exists.
 */
@Slide(value = "Back to Python: and it lives", autoAnimate = true, autoAnimateId = "mary")
public class Alive {
  @Lead("What comes out **runs by itself**: one file, and nothing left to look up.")
  Block lead;

  @Code(
      file = "code/modeling_mary.py",
      highlight = {"1", "2-7", "9-11"})
  Block code;

  @Text("As easy to change as ever, and good Python again.")
  Block summary;
}
