def tap(litres):
    # region open
    while litres > 0:
        litres -= 1
        yield "drop"
    # endregion
