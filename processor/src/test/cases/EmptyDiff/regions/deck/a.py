# region before
styles = {}
rows = []
# endregion

# region after
styles = {}
rows = [1]
# endregion

# region same
  styles = {}
  rows = []
# endregion
