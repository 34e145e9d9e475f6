import dev.lectern.Allow;
import dev.lectern.Deck;
import dev.lectern.Rule;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Text("x")
  // error [BadValue] @Allow.value[1]: MissingFile is an error, which cannot be allowed; mend
  //     it
  @Allow({Rule.HEAVY_FILE, Rule.MISSING_FILE})
  static class Sample {}
}
