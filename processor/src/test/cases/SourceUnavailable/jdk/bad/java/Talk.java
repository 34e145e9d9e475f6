import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Lists")
  // javac error [SourceUnavailable] @Code.of: no source of java.util.List is found; looked in the
  //     source path; it is the JDK's own, of which a deck can show a copy in a file
  // ecj warning [SourceUnavailable] @Code.of: no source of java.util.List is found; looked in the
  //     source path; it is the JDK's own, of which a deck can show a copy in a file
  @Code(of = java.util.List.class, member = "size")
  static class Lists {}
}
