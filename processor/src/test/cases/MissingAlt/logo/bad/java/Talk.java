import dev.lectern.*;

class Talk {
  @Slide("One")
  @Text("Words.")
  static class One {}

  @Deck(value = "Not said", slides = One.class)
  // error [MissingAlt] @Brand.logo: tell in logoAlt what the logo says, or give "" there if it is
  //     decoration
  @Brand(logo = "logo.svg")
  static class NotSaid {}

  @Deck(value = "White space", slides = One.class)
  // error [MissingAlt] @Brand.logoAlt: tell in logoAlt what the logo says, or give "" there if it
  //     is decoration
  @Brand(logo = "logo.svg", logoAlt = " ")
  static class WhiteSpace {}
}
