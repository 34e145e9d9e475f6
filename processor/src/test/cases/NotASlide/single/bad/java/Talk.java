import dev.lectern.Allow;
import dev.lectern.Deck;
import dev.lectern.Rule;
import dev.lectern.Slide;

// ecj error [NotASlide] @Deck.slides: String is not annotated with @Slide
@Deck(
    value = "Talk",
    // javac error [NotASlide] @Deck.slides: String is not annotated with @Slide
    // at String.class
    slides = String.class)
class Talk {}

@Slide("First")
@Allow(Rule.UNUSED_SLIDE)
class First {}
