import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Video")
  // warning [MissingCaptions] @Video: name a WebVTT file as captions, for those who cannot hear it;
  //     or say muted = true if there is nothing to hear
  @Video("a.webm")
  static class Seen {}

  @Slide("Sound")
  // warning [MissingCaptions] @Audio: say in transcript what is heard, for those who cannot hear it
  @Audio("a.mp3")
  static class Heard {}

  @Slide("Captions")
  @Video(value = "a.webm", captions = "a.vtt")
  static class Used {}
}
