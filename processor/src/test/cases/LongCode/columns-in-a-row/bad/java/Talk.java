import dev.lectern.Card;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Row;
import dev.lectern.Slide;

@Deck(value = "Talk", codeLanguage = "java")
class Talk {
  @Slide("Side by side")
  @Row({
    @Card(
        text = "Before",
        code =
            // warning [LongCode] @Row.value[0].code: line 2 has 57 characters, and about 45 fit;
            //     break the line
            @Code(
                """
                Map<String, Value> values = new HashMap<>();
                if (!values.containsKey(key)) values.put(key, make(key));
                """)),
    @Card(text = "After", code = @Code("values.computeIfAbsent(key, make);"))
  })
  static class SideBySide {}
}
