import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Code")
  // error [FileName] @Code.file: "Hello.java" is part of the program; show what the build compiles
  //     with @Code(of = …), and other Java from a file such as "Hello.java.txt"
  @Code(file = "Hello.java")
  static class Sample {}
}
