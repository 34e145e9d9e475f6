() => looked()
