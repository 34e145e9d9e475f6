import dev.lectern.*;

class Talk {
  @Slide("One")
  @Text("Words.")
  static class One {}

  @Deck(value = "Dark", slides = One.class)
  // warning [LowContrast] @Brand.accent: the accent in #0b5cad has a contrast of 2.44 to 1 against
  //     #1d2027, and needs 4.5; #528bc5 would do
  @Brand(accent = "#0b5cad")
  static class Dark {}

  @Deck(value = "Light", slides = One.class, theme = Theme.LECTERN_LIGHT)
  // warning [LowContrast] @Brand.accent: the accent in #7fc4ff has a contrast of 1.76 to 1 against
  //     #faf8f5, and needs 4.5; #4c7699 would do
  @Brand(accent = "#7fc4ff")
  static class Light {}

  @Deck(value = "Either", slides = One.class, theme = Theme.LECTERN_AUTO)
  // warning [LowContrast] @Brand.accent: the accent in #0b5cad has a contrast of 2.44 to 1 against
  //     #1d2027, and needs 4.5; #528bc5 would do
  // at "#0b5cad"
  // warning [LowContrast] @Brand.accentOnLight: the accent in #7fc4ff has a contrast of 1.76 to 1
  //     against #faf8f5, and needs 4.5; #4c7699 would do
  // at "#7fc4ff"
  @Brand(accent = "#0b5cad", accentOnLight = "#7fc4ff")
  static class Either {}

  @Deck(value = "Moon", slides = One.class, theme = Theme.MOON)
  // warning [LowContrast] @Brand.accent: the accent in #145aa0 has a contrast of 1.86 to 1 against
  //     #0f353f, and needs 4.5; #749ec7 would do
  @Brand(accent = "rgb(20 90 160)")
  static class OfMoon {}

  @Deck(value = "On it", slides = One.class)
  // warning [LowContrast] @Brand.onAccent: text in #ffffff has a contrast of 2.32 to 1 against
  //     #ff8a5c, and needs 4.5; #3d3d3d would do
  @Brand(accent = "#ff8a5c", onAccent = "white")
  static class OnIt {}

  @Deck(value = "Light slides in a dark deck", slides = One.class)
  // warning [LowContrast] @Brand.accentOnLight: the accent in #8fd4ff has a contrast of 1.61 to 1
  //     against #ffffff, and needs 4.5; #527991 would do
  @Brand(accent = "#7fc4ff", accentOnLight = "#8fd4ff")
  static class LightSlides {}
}
