import shop

# region pay
cart = shop.cart()
cart.pay()
# endregion
