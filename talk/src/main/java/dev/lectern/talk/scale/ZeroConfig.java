package dev.lectern.talk.scale;

import dev.lectern.Block;
import dev.lectern.Code;
import dev.lectern.Notes;
import dev.lectern.Slide;
import dev.lectern.Text;
import dev.lectern.talk.Assets;

@Slide("Tensor parallelism as data")
@Notes(
    """
    `from_pretrained(..., tp_plan="auto")` and `torchrun` are all that a user types.

    The keys are patterns of module names. "colwise" and "rowwise" are looked up and become the
    styles of `torch.distributed.tensor.parallel`.

    100 B parameters on 8 GPUs is the original speaker's example: 200 GB of weights in BF16 are
    25 GB a GPU.
    """)
public class ZeroConfig {
  @Text("`tp_plan` says how to split. The model's code stays as it was.")
  Block plan;

  @Code(
      file = Assets.Code.TP_PLAN_JSON,
      highlight = {"2-4", "5"})
  Block json;

  @Text("PyTorch receives it as")
  Block bridge;

  @Code(file = Assets.Code.APPLY_PLAN_PY)
  Block styles;

  @Text("One JSON file, **100 B parameters, 8 GPUs**: change the plan, not the code.")
  Block result;
}
