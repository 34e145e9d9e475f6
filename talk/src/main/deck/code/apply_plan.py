styles = {"colwise": ColwiseParallel(),
          "rowwise": RowwiseParallel()}

parallelize_module(model, mesh, {
    name: styles[way]
    for name, way in plan.items()})
