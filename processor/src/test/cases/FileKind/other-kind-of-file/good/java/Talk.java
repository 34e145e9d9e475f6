import dev.lectern.Allow;
import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Rule;
import dev.lectern.Slide;

@Deck(value = "Talk", stylesheets = "talk.css", scripts = "talk.js")
@Allow(Rule.UNUSED_FILE)
class Talk {
  @Slide("Hello")
  @Html("<p class='quiet'>Hello</p>")
  static class Hello {}
}
