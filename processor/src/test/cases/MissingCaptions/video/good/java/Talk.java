import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Video")
  @Video(value = "a.webm", captions = "a.vtt", captionsLang = "de", captionsLabel = "Deutsch")
  static class Seen {}

  @Slide("Muted")
  @Video(value = "a.webm", muted = true)
  static class Silent {}

  @Slide("Sound")
  @Audio(value = "a.mp3", transcript = "A **tone**.")
  static class Heard {}

  @Slide("Music")
  @Allow(Rule.MISSING_CAPTIONS)
  @Audio("a.mp3")
  static class Music {}
}
