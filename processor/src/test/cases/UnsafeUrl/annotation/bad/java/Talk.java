import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Embed;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [UnsafeUrl] @Embed.value: "javascript:alert(1)" is an address of a kind that a deck
  //     must not have
  @Embed(value = "javascript:alert(1)", title = "A page")
  // error [UnsafeUrl] @Background.image: "data:text/html,x" is an address of a kind that a
  //     deck must not have
  @Background(image = "data:text/html,x")
  static class Sample {}
}
