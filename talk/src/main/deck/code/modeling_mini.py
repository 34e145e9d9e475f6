# modeling_mini.py: all there is to the model
class MiniConfig(PretrainedConfig):
    width, depth = 256, 4

class MiniLayer(nn.Module): ...

class MiniModel(PreTrainedModel):
    def __init__(self, config):
        super().__init__(config)
        self.layers = nn.ModuleList(map(MiniLayer, config.depth * [config]))
