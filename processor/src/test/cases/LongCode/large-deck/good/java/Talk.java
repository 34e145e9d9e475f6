import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck(value = "Talk", width = 1920, height = 1080, codeLanguage = "python")
class Talk {
  @Slide("Large")
  @Code(
      """
      print(1)
      print(2)
      print(3)
      print(4)
      print(5)
      print(6)
      print(7)
      print(8)
      print(9)
      print(10)
      print(11)
      print(12)
      """)
  static class Large {}
}
