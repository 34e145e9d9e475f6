def tap(litres):
    # region open
    while litres > 0:
        litres = litres - 1
        yield "a drop"
    # endregion
