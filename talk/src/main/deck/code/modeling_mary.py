class MaryMLP(nn.Module):
    def __init__(self, config):
        super().__init__()
        outer, inner = config.hidden_size, config.intermediate_size
        self.gate_up_proj = nn.Linear(outer, 2 * inner, bias=False)
        self.down_proj = nn.Linear(inner, outer, bias=False)
        self.activation = ACT2FN[config.hidden_act]

    def forward(self, x):
        gate, up = self.gate_up_proj(x).chunk(2, dim=-1)
        return self.down_proj(up * self.activation(gate))
