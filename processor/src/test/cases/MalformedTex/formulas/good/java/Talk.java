import dev.lectern.Deck;
import dev.lectern.Formula;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Braces")
  @Formula("\\frac{1}{2} \\{ \\leftarrow \\rightarrow")
  class Braces {}

  @Slide("In a file")
  @Formula(file = "whole.tex")
  class InAFile {}
}
