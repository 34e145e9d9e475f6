import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  // The slide is not crowded by anything else: there is one warning.
  @Slide("All of it")
  // warning [LongCode] @Code: 40 lines are shown, and about 21 fit; show a part, or spread
  //     it over several slides
  // at @Code(file = "code/all.py")
  @Code(file = "code/all.py")
  static class AllOfIt {}

  @Slide("A part")
  @Code(file = "code/part.py")
  static class APart {}
}
