STYLES = {"colwise": ColwiseParallel, "rowwise": RowwiseParallel}

def shard(model, plan, mesh):
    styles = {name: STYLES[way]() for name, way in plan.items()}
    return parallelize_module(model, mesh, styles)
