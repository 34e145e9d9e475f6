cache = {}


def lookup(key):
    if key not in cache:
        cache[key] = compute(key)
    return cache[key]
