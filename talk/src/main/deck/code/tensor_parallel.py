# region by-hand
from megatron.core.tensor_parallel import (
    ColumnParallelLinear, RowParallelLinear)

class ShardedAttention(nn.Module):
    def __init__(self, config):
        super().__init__()
        d = config.hidden_size
        self.q_proj = ColumnParallelLinear(d, d, config=config)
        self.k_proj = ColumnParallelLinear(d, d, config=config)
        self.v_proj = ColumnParallelLinear(d, d, config=config)
        self.o_proj = RowParallelLinear(d, d, config=config)
# endregion

# region by-plan
styles = {"colwise": ColwiseParallel(),
          "rowwise": RowwiseParallel()}

parallelize_module(model, mesh, {
    name: styles[way]
    for name, way in plan.items()})
# endregion
