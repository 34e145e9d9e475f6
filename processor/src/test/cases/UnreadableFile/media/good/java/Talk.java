import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Video")
  @Video(value = {"right.webm", "right.mp4"}, captions = "right.vtt")
  static class Seen {}

  @Slide("Sound")
  @Background(video = {"right.webm", "right.mp4"})
  @Audio(
      value = {"right.mp3", "right.ogg", "right.wav", "right.flac"},
      transcript = "A tone.")
  static class Heard {}
}
