import os
# region styles
styles = {}
# region rows
rows = []
# endregion
