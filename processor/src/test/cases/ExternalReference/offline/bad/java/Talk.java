import dev.lectern.Deck;
import dev.lectern.Embed;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [ExternalReference] @Embed.value: "https://example.org" is loaded from the network
  //     while the talk is given; a file in the deck root is always there
  @Embed(value = "https://example.org", title = "Example")
  static class Sample {}
}
