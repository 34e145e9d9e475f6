import dev.lectern.Deck;
import dev.lectern.Slide;

// warning [MalformedCss] @Deck.stylesheets: in css/talk.css, line 1, column 1: the rule ".2col {…}"
//     is skipped, and what is in it not checked: ".2col" is no selector: a name cannot begin with a
//     digit
// warning [MalformedCss] @Deck.stylesheets: in css/talk.css, line 2, column 1: the rule "a: hover
//     {…}" is skipped, and what is in it not checked: ":" in a selector needs a name right behind
//     it; is a ";" missing?
// warning [MalformedCss] @Deck.stylesheets: in css/talk.css, line 3, column 1: the rule "@media
//     print" is skipped: @media never gets its block {…}
@Deck(value = "Talk", stylesheets = "css/talk.css")
class Talk {
  @Slide("First")
  static class First {}
}
