import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Right")
  @Video(value = "a.webm", captions = "a.vtt", width = 1)
  @Audio(value = "a.mp3", transcript = "A tone.")
  static class Right {}
}
