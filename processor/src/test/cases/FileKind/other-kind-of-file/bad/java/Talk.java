import dev.lectern.Allow;
import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Rule;
import dev.lectern.Slide;

// error [FileKind] @Deck.stylesheets: "talk.js" is no stylesheet; the names of stylesheets end in .css
// at "talk.js"
// error [FileKind] @Deck.scripts: "talk.css" is no script; the names of scripts end in .js or .mjs
// at "talk.css"
@Deck(value = "Talk", stylesheets = "talk.js", scripts = "talk.css")
@Allow(Rule.UNUSED_FILE)
class Talk {
  @Slide("Hello")
  // error [FileKind] @Html.value: "talk.css" is neither a video nor a sound by its name, such as
  //     "run.mp4" or "run.webm"
  @Html("<video src='talk.css' controls muted></video>")
  static class Hello {}
}
