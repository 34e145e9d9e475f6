class MaryMLP(Phi3MLP):
    pass

class MaryAttention(LlamaAttention):
    def __init__(self, config, layer_idx):
        super().__init__(config, layer_idx)
        heads = config.num_attention_heads * self.head_dim
        self.o_proj = nn.Linear(heads, config.hidden_size, bias=False)

class MaryForCausalLM(LlamaForCausalLM):
    pass
