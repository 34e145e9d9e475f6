import dev.lectern.Allow;
import dev.lectern.Deck;
import dev.lectern.Embed;
import dev.lectern.Rule;
import dev.lectern.Slide;

@Allow(Rule.EXTERNAL_REFERENCE)
@Deck("Talk")
class Talk {
  @Slide("One")
  @Embed(value = "https://example.org", title = "Example")
  static class One {}
}
