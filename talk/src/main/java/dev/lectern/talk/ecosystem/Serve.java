package dev.lectern.talk.ecosystem;

import dev.lectern.Block;
import dev.lectern.Code;
import dev.lectern.Fragment;
import dev.lectern.Slide;
import dev.lectern.Text;
import dev.lectern.talk.Assets;

/**
 * The only difference to the slide before is the engine. vLLM takes its own implementation of an
 * architecture if it has one and falls back to Transformers if not; {@code model_impl} decides it
 * by hand. SGLang got the same kind of backend in June 2025. Source of both: the Hugging Face and
 * vLLM blogs.
 */
@Slide("Served by vLLM, nothing rewritten")
public class Serve {
  @Text({
    "**vLLM** runs `transformers` models as they are.",
    "If it has to be told, one argument does: `model_impl=\"transformers\"`."
  })
  Block how;

  @Code(
      file = Assets.Code.SERVE_VLLM_PY,
      highlight = {"3", "6-7"})
  Block code;

  @Text("By now SGLang can too, and **thousands** of libraries build on Transformers.")
  @Fragment(Fragment.Effect.FADE_UP)
  Block others;
}
