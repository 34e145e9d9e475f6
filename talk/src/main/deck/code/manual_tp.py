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
