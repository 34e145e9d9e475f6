import dev.lectern.Deck;
import dev.lectern.Formula;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("A brace")
  // error [MalformedTex] @Formula.value: "{" is not closed
  // at "\\frac{1}{2"
  @Formula("\\frac{1}{2")
  class Brace {}

  @Slide("In a file")
  // error [MalformedTex] @Formula.file: line 2, column 4: "}" closes nothing
  @Formula(file = "closed.tex")
  class InAFile {}

  @Slide("Left")
  // error [MalformedTex] @Formula.value: "\left" is not closed
  @Formula("\\left( x )")
  class Left {}

  @Slide("An environment")
  // error [MalformedTex] @Formula.value: line 1, column 17: "\end{cases}" does not close "\begin{aligned}"
  @Formula("\\begin{aligned}x\\end{cases}")
  class Environment {}

  @Slide("Nothing")
  // error [MalformedTex] @Formula.value: the formula is empty
  @Formula(" ")
  class Nothing {}

  @Slide("Neither")
  // error [ConflictingSource] @Formula: neither value nor file is given; give one
  @Formula
  class Neither {}

  @Slide("In the whole file")
  @Formula(file = "whole.tex")
  class Whole {}
}
