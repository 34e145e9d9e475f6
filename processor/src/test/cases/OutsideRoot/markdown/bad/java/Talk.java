import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [OutsideRoot] @Text.value: "../logo.svg" leads out of {dir}/deck; only what is in there
  //     is ever read
  @Text("![our logo](../logo.svg)")
  static class Logo {}
}
