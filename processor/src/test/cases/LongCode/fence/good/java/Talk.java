import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("In Markdown")
  @Text(
      """
      It is asked in a line:

      ```java
      Key key = new Key(user.id(), request.path(), request.locale());
      Value value = cache.get(key, k -> database.read(k));
      ```
      """)
  static class InMarkdown {}
}
