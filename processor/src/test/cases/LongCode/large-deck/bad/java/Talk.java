import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck(value = "Talk", width = 1920, height = 1080, codeLanguage = "python")
class Talk {
  @Slide("Large")
  // It fits, in letters made for a lower slide.
  // warning [LongCode] @Code: on a screen of 1280 × 720 it is set in about 12 px, and 16
  //     can be read; show fewer lines, or shorter ones
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
      print(13)
      print(14)
      print(15)
      print(16)
      """)
  static class Large {}
}
