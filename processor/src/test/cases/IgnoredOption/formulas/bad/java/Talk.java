import dev.lectern.Deck;
import dev.lectern.Reveal;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
@Reveal(
    // warning [IgnoredOption] @Reveal.katexMacros: does nothing in a deck without formulas
    katexMacros = "\\R=\\mathbb{R}",
    // warning [IgnoredOption] @Reveal.katexLeqno: does nothing in a deck without formulas
    katexLeqno = true,
    // warning [IgnoredOption] @Reveal.katexFleqn: does nothing in a deck without formulas
    katexFleqn = true,
    // warning [IgnoredOption] @Reveal.katexMinRuleThickness: does nothing in a deck without formulas
    katexMinRuleThickness = 0.1)
class Talk {
  @Slide("One")
  @Text("Words.")
  class One {}
}
