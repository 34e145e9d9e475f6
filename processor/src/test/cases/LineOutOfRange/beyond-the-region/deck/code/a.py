import os

# region styles
styles = {}
# endregion

# region rows
rows = []
# endregion
