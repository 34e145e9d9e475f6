import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Language;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("As many lines as fit")
  @Code(
      language = Language.PYTHON,
      value =
          """
          x = 0
          # aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
          x = 2
          x = 3
          x = 4
          x = 5
          x = 6
          x = 7
          x = 8
          x = 9
          x = 10
          x = 11
          x = 12
          x = 13
          x = 14
          x = 15
          x = 16
          x = 17
          x = 18
          x = 19
          x = 20
          """)
  static class AsManyLinesAsFit {}
}
