import dev.lectern.Deck;
import dev.lectern.Formula;
import dev.lectern.Reveal;
import dev.lectern.Slide;

@Deck("Talk")
// error [MalformedTex] @Reveal.katexMacros[1]: "N=\mathbb{N}" is no macro; write it as in "\R=\mathbb{R}"
// error [MalformedTex] @Reveal.katexMacros[2]: "\Z" is no macro; write it as in "\R=\mathbb{R}"
// error [MalformedTex] @Reveal.katexMacros[3]: "\Q= " is no macro; write it as in "\R=\mathbb{R}"
// error [MalformedTex] @Reveal.katexMacros[4]: "\R" is defined twice
// error [BadValue] @Reveal.katexMinRuleThickness: -1.0 is out of bounds; give a number at least 0
@Reveal(katexMacros = {"\\R=\\mathbb{R}", "N=\\mathbb{N}", "\\Z", "\\Q= ", "\\R=\\mathbf{R}"}, katexMinRuleThickness = -1)
class Talk {
  @Slide("One")
  @Formula("\\R")
  class One {}
}
