import dev.lectern.Block;
import dev.lectern.Formula;
import dev.lectern.Slide;

@Slide("Formulas")
@Formula(file = "math/basin.tex")
class Formulas {
  @Formula(value = "\\half \\tag{1}", fragment = true)
  Block half;
}
