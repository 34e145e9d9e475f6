import time

# region cache
cache = {}


def lookup(key):
    # tag::hit[]
    if key in cache:
        return cache[key]
    # end::hit[]
    # @start region=miss
    cache[key] = compute(key)
    # region again
    return cache[key]
    # endregion again
    # @end
# endregion cache
