import dev.lectern.*;

// error [NotASlide] @Deck.slides[1]: NoSlide is not annotated with @Slide
// error [SlideListedTwice] @Deck.slides[3]: Intro is listed already; take it out of this list
// error [MissingFile] @Deck.stylesheets: no file "css/dek.css" in {dir}/deck; did you mean
//     "css/deck.css"?
// error [BadValue] @Deck.width: 0 is out of bounds; give a number at least 1
@Deck(value = "Talk", slides = {Intro.class, NoSlide.class, Numbers.class, Intro.class, Last.class}, stylesheets = "css/dek.css", width = 0)
class Talk {}
