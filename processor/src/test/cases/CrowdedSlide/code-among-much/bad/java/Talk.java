import dev.lectern.Block;
import dev.lectern.Bullets;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  // Alone the code would fit: it is no LongCode.
  // warning [CrowdedSlide] @Slide: about 130 % of the slide's height is needed, most of it by
  //     @Code; split the slide or shorten it
  @Slide("How it is read")
  static class HowItIsRead {
    @Code(file = "code/get.py")
    Block code;

    @Bullets({
      "The key is looked up.",
      "If it is there, its value is returned.",
      "If it is not, the value is made.",
      "And kept.",
      "Unless there is no room."
    })
    Block how;

    @Text("All of it under one lock, which is why it is slow when many ask.")
    Block lock;
  }
}
