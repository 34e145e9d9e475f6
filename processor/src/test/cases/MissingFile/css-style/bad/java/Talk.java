import dev.lectern.Block;
import dev.lectern.Css;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("First")
  // error [MissingFile] @Css.style: no file "img/papr.svg" in {dir}/deck; did you mean
  //     "img/paper.svg"?
  @Css(style = "background: url(img/papr.svg)")
  static class First {
    @Text("Small print.")
    // error [MissingFile] @Css.style: no file "grid.svg" in {dir}/deck; did you mean
    //     "img/grid.svg"?
    @Css(classes = "print", style = "color: red; background-image: image-set('grid.svg' 1x)")
    Block print;
  }
}
