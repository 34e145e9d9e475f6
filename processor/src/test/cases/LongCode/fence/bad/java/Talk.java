import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("In Markdown")
  // ecj warning [LongCode] @Text.value: line 3, column 1: line 1 has 105
  //     characters, and about 98 fit; break the line
  @Text(
  // javac warning [LongCode] @Text.value: line 3, column 1: line 1 has 105
  //     characters, and about 98 fit; break the line
      """
      It is asked in a line:

      ```java
      Value value = cache.get(new Key(user.id(), request.path(), request.locale()), key -> database.read(key));
      ```
      """)
  static class InMarkdown {}
}
