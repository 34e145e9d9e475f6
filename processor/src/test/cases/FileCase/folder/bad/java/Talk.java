import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Code")
  // error [FileCase] @Code.file: no file "Code/a.py" in {dir}/deck; its name is "code/a.py"
  @Code(file = "Code/a.py")
  static class Sample {}
}
