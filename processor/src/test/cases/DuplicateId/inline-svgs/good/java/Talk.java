import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("One")
  @Image(value = "img/day.svg", alt = "Day", inline = true)
  static class One {}

  // Pictures that are not part of the page have names of their own.
  @Slide("Two")
  @Image(value = "img/night.svg", alt = "Night")
  static class Two {}
}
