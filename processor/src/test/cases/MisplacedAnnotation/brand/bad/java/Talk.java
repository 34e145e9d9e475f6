import dev.lectern.*;

@Deck(value = "Talk", slides = Talk.One.class)
class Talk {
  @Slide("One")
  // error [MisplacedAnnotation] @Brand: belongs on a class with @Deck
  @Brand(footer = "JavaZone")
  @Text("Words.")
  static class One {}

  // error [MisplacedAnnotation] @Brand: belongs on a class with @Deck
  @Brand(footer = "JavaZone")
  static class Plain {}
}
