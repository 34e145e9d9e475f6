import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  @Html(
      // error [MissingFile] @Html.value: line 2, column 10: no file "a.mp4" in {dir}/deck; did you
      //     mean "b.mp4"?
      // error [MissingFile] @Html.value: line 2, column 22: no file "img/lgo.svg" in {dir}/deck;
      //     did you mean "img/logo.svg"?
      // error [MissingFile] @Html.value: line 3, column 42: no file "img/logo2x.svg" in {dir}/deck;
      //     did you mean "img/logo.svg"?
      """
      <div>
        <video src="a.mp4" poster="img/lgo.svg" controls></video>
        <img src="img/logo.svg" alt="Our logo" srcset="img/logo2x.svg 2x">
      </div>
      """)
  static class Logo {}
}
