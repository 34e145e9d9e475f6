import dev.lectern.*;

class Talk {
  @Slide("One")
  @Text("Words.")
  static class One {}

  @Deck(value = "Dark", slides = One.class)
  @Brand(accent = "#7fc4ff", accentOnLight = "#0b5cad", onAccent = "var(--mine)")
  static class Dark {}

  @Deck(value = "Either", slides = One.class, theme = Theme.LECTERN_AUTO)
  @Brand(accent = "#7fc4ff", accentOnLight = "#0b5cad")
  static class Either {}

  @Deck(value = "Sky", slides = One.class, theme = Theme.SKY)
  @Brand(accent = "#174c94", onAccent = "white")
  static class OfSky {}

  @Deck(value = "Only a browser knows", slides = One.class)
  @Brand(accent = "color-mix(in srgb, red, black)")
  static class Mixed {}

  @Deck(value = "Allowed", slides = One.class)
  @Brand(accent = "#0b5cad")
  @Allow(Rule.LOW_CONTRAST)
  static class Allowed {}
}
