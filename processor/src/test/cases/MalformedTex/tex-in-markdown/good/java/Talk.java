import dev.lectern.Bullets;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Bullets({"Tea costs $5, `$5` in code", "It grows by $`\\frac{1}{2}`$"})
  @Text("A sum:\n\n```math\n\\sum x\n```")
  static class Sample {}
}
