import dev.lectern.Animate;
import dev.lectern.Block;
import dev.lectern.Bullets;
import dev.lectern.Css;
import dev.lectern.Heading;
import dev.lectern.Html;
import dev.lectern.Lead;
import dev.lectern.Notes;
import dev.lectern.Quote;
import dev.lectern.Slide;
import dev.lectern.Table;
import dev.lectern.Text;

@Slide(value = "Prose", id = "words", level = 1)
@Notes("Say *everything*.")
@Lead(value = "All of it, **at once**.", fragment = true)
@Css(classes = "wet", style = "word-spacing: 0.02em")
@Animate(value = Animate.Effect.FADE_IN_DOWN, delay = 0.5)
class Prose {
  @Heading(value = "Water", level = 2, fragment = true)
  Block heading;

  @Text(
      value = {"It runs.", "It `drips`."},
      fragment = true)
  Block text;

  @Bullets(
      value = {"Hot", "Cold"},
      ordered = true,
      fragments = true,
      fragment = true)
  Block bullets;

  @Slide("Words of others")
  @Notes(file = "notes/cold.md")
  @Quote(value = "Still waters run deep.", cite = "A proverb", fragment = true)
  static class Others {
    @Table(
        value =
            """
            | tap | litres |
            |--|--:|
            | hot | 9 |
            | cold | 12 |
            """,
        caption = "Per minute",
        fragment = true)
    Block table;

    @Html(value = "<p class='drip'>Drip.</p>", fragment = true)
    Block html;

    @Html(file = "page/drip.html")
    Block file;
  }
}
