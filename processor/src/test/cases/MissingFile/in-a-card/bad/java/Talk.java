import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  @Cards({
    @Card(title = "One"),
    // error [MissingFile] @Cards.value[1].image: no file "logo.svg" in {dir}/deck; did you mean
    //     "img/logo.svg"?
    // at "logo.svg"
    @Card(title = "Two", image = @Image(value = "logo.svg", alt = "Our logo"))
  })
  static class Logo {}
}
