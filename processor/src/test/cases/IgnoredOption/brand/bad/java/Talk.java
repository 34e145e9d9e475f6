import dev.lectern.*;

@Deck("Talk")
@Brand(
    // warning [IgnoredOption] @Brand.accentOnLight: does nothing without accent
    accentOnLight = "#0b5cad",
    // warning [IgnoredOption] @Brand.onAccent: does nothing without accent
    onAccent = "white",
    // warning [IgnoredOption] @Brand.logoAlt: does nothing without logo
    logoAlt = "Caches Inc.",
    // warning [IgnoredOption] @Brand.logoCorner: does nothing without logo
    logoCorner = Brand.Corner.TOP_LEFT)
class Talk {
  @Slide("One")
  @Text("Words.")
  static class One {}
}
