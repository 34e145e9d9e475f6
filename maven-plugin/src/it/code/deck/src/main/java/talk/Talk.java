package talk;

import dev.lectern.Block;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;
import shop.Cart;

@Deck("Carts")
final class Talk {
  @Slide("The cart")
  @Code(of = Cart.class, member = "total")
  interface Total {}

  @Slide("Its client")
  static class Client {
    @Code(file = "code/client.py", region = "pay")
    Block region;

    @Code(
        file = "code/server.py",
        highlight = {"1", "3-4"})
    Block lines;

    @Code(file = "code/cart.json")
    Block data;
  }
}
