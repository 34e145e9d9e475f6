import dev.lectern.Block;
import dev.lectern.Css;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Css(style = "background: url(img/paper.svg)")
  static class First {
    @Text("Small print.")
    @Css(classes = "print", style = "color: red; background-image: image-set('img/grid.svg' 1x)")
    Block print;
  }
}
