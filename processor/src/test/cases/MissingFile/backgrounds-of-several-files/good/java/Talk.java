import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("One")
  @Background(image = {"ground.svg", "sky.svg"})
  static class One {}
}
