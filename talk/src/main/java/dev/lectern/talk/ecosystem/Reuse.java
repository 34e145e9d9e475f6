package dev.lectern.talk.ecosystem;

import dev.lectern.Card;
import dev.lectern.Code;
import dev.lectern.Image;
import dev.lectern.Lead;
import dev.lectern.Notes;
import dev.lectern.Row;
import dev.lectern.Slide;
import dev.lectern.talk.Assets;

@Slide("Beyond Transformers: write once, reuse")
@Notes(
    """
    On the left is what a researcher types, on the right what happens to the same model later.

    vLLM is an inference engine: paged attention, continuous batching. It used to need a port of
    every architecture; the backend that makes the port unnecessary was announced on the vLLM blog
    on 11 April 2025.
    """)
@Lead("**Transformers** makes a model easy to write, **vLLM** makes it fast to serve.")
@Row(
    widths = {1, 1},
    value = {
      @Card(
          text = "**The prototype, in Transformers:**",
          code = @Code(file = Assets.Code.PROTOTYPE_PY)),
      @Card(
          image =
              @Image(
                  value = "img/to_vllm.svg",
                  alt = "A model definition goes from Transformers into vLLM, which serves it",
                  inline = true))
    })
public class Reuse {}
