import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MissingAlt] @Image.alt: white space says nothing; tell what the picture tells, or
  //     give "" if it is decoration
  @Image(value = "a.svg", alt = " ")
  static class Sample {}
}
