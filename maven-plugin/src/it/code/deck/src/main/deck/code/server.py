@post("/pay")
def pay(cart):
    total = cart.total()
    return receipt(total)
