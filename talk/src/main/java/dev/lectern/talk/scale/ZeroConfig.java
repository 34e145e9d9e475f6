package dev.lectern.talk.scale;

import dev.lectern.Card;
import dev.lectern.Code;
import dev.lectern.Notes;
import dev.lectern.Row;
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
@Row(
    widths = {1, 1},
    value = {
      @Card(
          text = "`tp_plan` says how to split; the model’s code **stays as it was**.",
          code = @Code(file = Assets.Code.TP_PLAN_JSON)),
      @Card(
          text = "PyTorch gets it as styles, one for each layer that matches.",
          code = @Code(file = Assets.Code.TENSOR_PARALLEL_PY, region = "by-plan"))
    })
@Text("One JSON file, **100 B parameters, 8 GPUs**: change the plan, not the code.")
public class ZeroConfig {}
