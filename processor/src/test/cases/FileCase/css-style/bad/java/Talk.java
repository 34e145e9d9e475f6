import dev.lectern.Block;
import dev.lectern.Css;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("First")
  static class First {
    @Text("Small print.")
    // error [FileCase] @Css.style: no file "Paper.svg" in {dir}/deck; its name is
    //     "paper.svg"
    @Css(style = "background: url(Paper.svg)")
    Block print;
  }
}
