import dev.lectern.*;

class Talk {
  @Slide("One")
  @Text("Words.")
  static class One {}

  @Deck(value = "Said", slides = One.class)
  @Brand(logo = "logo.svg", logoAlt = "Caches Inc.")
  static class Said {}

  @Deck(value = "Decoration", slides = One.class)
  @Brand(logo = "logo.svg", logoAlt = "")
  static class Decoration {}
}
