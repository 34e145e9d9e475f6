class Cache:
    def __init__(self, make, size):
        self.make = make
        self.size = size
        self.lock = Lock()
        self.values = {}

    def get(self, key):
        with self.lock:
            value = self.values.get(key)
            if value is None:
                value = self.make(key)
                if len(self.values) < self.size:
                    self.values[key] = value
            return value
