import dev.lectern.Deck;
import dev.lectern.Formula;
import dev.lectern.Reveal;
import dev.lectern.Slide;

@Deck("Talk")
@Reveal(katexMacros = "\\R=\\mathbb{R}", katexLeqno = true, katexFleqn = true, katexMinRuleThickness = 0.1)
class Talk {
  @Slide("One")
  @Formula("\\R")
  class One {}
}
