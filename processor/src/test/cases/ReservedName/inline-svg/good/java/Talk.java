import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("A drawing")
  @Image(value = "img/walls.svg", alt = "Walls", inline = true)
  static class Drawing {}

  // Not on the page itself, a class is the picture's own business.
  @Slide("Another drawing")
  @Image(value = "img/old.svg", alt = "Old walls")
  static class Another {}
}
