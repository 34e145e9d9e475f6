import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // ecj error [MissingFile] @Text.value: line 3, column 1: no file "img/lgo.svg" in {dir}/deck; did
  //     you mean "img/logo.svg"?
  @Text(
      // javac error [MissingFile] @Text.value: line 3, column 1: no file "img/lgo.svg" in {dir}/deck; did
      //     you mean "img/logo.svg"?
      """
      Here it is:

      ![our logo](img/lgo.svg)
      """)
  static class Logo {}
}
