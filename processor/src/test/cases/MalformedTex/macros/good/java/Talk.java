import dev.lectern.Deck;
import dev.lectern.Formula;
import dev.lectern.Reveal;
import dev.lectern.Slide;

@Deck("Talk")
@Reveal(
    katexMacros = {"\\R=\\mathbb{R}", "\\set=\\left\\{#1\\right\\}", "\\*=\\cdot", "~=\\;"},
    katexMinRuleThickness = 0.1)
class Talk {
  @Slide("One")
  @Formula("\\R")
  class One {}
}
