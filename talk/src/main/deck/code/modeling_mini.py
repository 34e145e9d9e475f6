# modeling_mini.py: all there is to the model
class MiniConfig(PretrainedConfig):
    hidden_size, num_layers = 256, 4

class MiniLayer(nn.Module):
    ...

class MiniModel(PreTrainedModel):
    def __init__(self, config):
        super().__init__(config)
        layers = [MiniLayer(config) for _ in range(config.num_layers)]
        self.layers = nn.ModuleList(layers)
        self.post_init()
