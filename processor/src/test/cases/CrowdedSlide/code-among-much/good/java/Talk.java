import dev.lectern.Block;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("How it is read")
  static class HowItIsRead {
    @Code(file = "code/get.py")
    Block code;

    @Text("All of it under one lock, which is why it is slow when many ask.")
    Block lock;
  }
}
