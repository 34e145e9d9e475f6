# modeling_mini.py: all there is to the model
# region config
class MiniConfig(PretrainedConfig):
    width, depth = 256, 4
# endregion

# region layer
class MiniLayer(nn.Module): ...
# endregion

# region model
class MiniModel(PreTrainedModel):
    def __init__(self, config):
        super().__init__(config)
        self.layers = nn.ModuleList(map(MiniLayer, config.depth * [config]))
# endregion
