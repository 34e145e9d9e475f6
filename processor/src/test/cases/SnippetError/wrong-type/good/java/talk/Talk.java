package talk;

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Types")
  @Code(
      value =
          """
          String one = "1";
          int number = Integer.parseInt(one);
          """,
      language = "java",
      compile = true)
  static class Types {}
}
