import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [MissingFile] @Text.value: no file "img/lgo.svg" in {dir}/deck; did you mean
  //     "img/logo.svg"?
  // at "Here it is: ![our logo](img/lgo.svg)"
  @Text("Here it is: ![our logo](img/lgo.svg)")
  static class Logo {}
}
