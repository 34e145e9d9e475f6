import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  @Html(
      """
      <div>
        <video src="b.mp4" poster="img/logo.svg" controls></video>
        <img src="img/logo.svg" alt="Our logo" srcset="img/logo.svg 2x">
      </div>
      """)
  static class Logo {}
}
