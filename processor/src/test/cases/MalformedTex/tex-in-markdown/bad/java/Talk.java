import dev.lectern.Bullets;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MalformedTex] @Bullets.value[1]: TeX: "{" is not closed
  // at "It grows by $`\\frac{1}{2`$"
  @Bullets({"Tea costs $5, `$5` in code", "It grows by $`\\frac{1}{2`$"})
  // error [MalformedTex] @Text.value: line 3, column 1: TeX: line 2, column 1: "}" closes nothing
  // at "A sum:\n\n```math\nx\n}\n```"
  @Text("A sum:\n\n```math\nx\n}\n```")
  static class Sample {}
}
