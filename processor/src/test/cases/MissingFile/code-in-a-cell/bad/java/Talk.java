import dev.lectern.Card;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Row;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Code")
  @Row({
    @Card(text = "Before"),
    // error [MissingFile] @Row.value[1].code.file: no file "code/a.py" in {dir}/java
    // at "code/a.py"
    @Card(code = @Code(file = "code/a.py"))
  })
  static class Sample {}
}
