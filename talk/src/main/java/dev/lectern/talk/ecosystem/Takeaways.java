package dev.lectern.talk.ecosystem;

import dev.lectern.Background;
import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Code;
import dev.lectern.Language;
import dev.lectern.Row;
import dev.lectern.Slide;
import dev.lectern.Text;
import dev.lectern.processor.diagnostic.Suggestions;
import dev.lectern.talk.Assets;

/**
 * One sentence per card, then the link, and leave it on the screen. If somebody asks how to start:
 * the modular guide, and an issue with the label "Good First Issue". Thank Pablo Montalvo-Leroux
 * once more.
 */
@Slide("To take home, and what comes next")
@Background(image = Assets.Img.EMBERS_PNG, opacity = 0.4)
@Cards(
    columns = 2,
    value = {
      @Card(
          title = "They grow together",
          text =
              "<img class=\"mark\" src=\"img/mark_torch.svg\" alt=\"\"> `PyTorch` and"
                  + " `transformers`, each the reason why the other grew <img class=\"mark\""
                  + " src=\"img/mark_attention.svg\" alt=\"\">"),
      @Card(
          title = "Pythonic and pragmatic",
          text = "High-level code, low-level control: **the pair that makes iteration fast**."),
      @Card(
          title = "Models ship sooner",
          text = "Open models get larger, and reach their users faster than ever."),
      @Card(
          title = "A source of truth",
          text = "One reference for model definitions, for all to build on, remix and deploy.")
    })
@Text("Join in: [hf.co/transformers/contribute](https://hf.co/transformers/contribute)")
public class Takeaways {
  /**
   * For those who ask what the slides are made with. This method is the reason why a misspelled
   * picture fails the build with the right name behind it; it is read from the source that was
   * compiled, so the slide cannot show an older one.
   */
  @Slide("Backstage: “did you mean”, from its own source")
  @Code(
      of = Suggestions.class,
      member = "didYouMean",
      highlight = {"2", "3-4", "5-8"},
      caption = "A name is near if few letters differ: `lgo.png` is meant for `logo.png`")
  static class DidYouMean {}

  /**
   * Both pieces were compiled with the talk. The left one has to compile; the right one has to fail
   * with these words, or the build does.
   */
  @Slide("Backstage: code on a slide is compiled too")
  @Row({
    @Card(
        text = "The plan of tensor parallelism, in Java: **compiles, or the talk does not**.",
        code =
            @Code(
                value =
                    """
                    var plan = Map.of(
                        "q_proj", "colwise",
                        "o_proj", "rowwise");
                    plan.forEach((layer, way) ->
                        System.out.println(layer + " " + way));
                    """,
                language = Language.JAVA,
                compile = true)),
    @Card(
        text = "The ways as numbers: refused, *incompatible types*, **as the slide says**.",
        code =
            @Code(
                value =
                    """
                    Map<String, Integer> plan = Map.of(
                        "q_proj", "colwise",
                        "o_proj", "rowwise");
                    """,
                language = Language.JAVA,
                compile = true,
                expect = "incompatible types"))
  })
  static class Compiled {}
}
