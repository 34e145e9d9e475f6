import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Code")
  // error [FileName] @Code.file: "Hello.java" is part of the program; decks hold no .java or .class
  //     files
  @Code(file = "Hello.java")
  static class Sample {}
}
