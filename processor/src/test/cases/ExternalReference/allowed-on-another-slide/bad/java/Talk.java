import dev.lectern.Allow;
import dev.lectern.Deck;
import dev.lectern.Embed;
import dev.lectern.Rule;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("One")
  @Embed(value = "https://example.org", title = "Example")
  @Allow(Rule.EXTERNAL_REFERENCE)
  static class One {}

  @Slide("Two")
  // warning [ExternalReference] @Embed.value: "https://example.org" is loaded from the
  //     network while the talk is given; a file in the deck root is always there
  @Embed(value = "https://example.org", title = "Example")
  static class Two {}
}
