import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Swapped")
  // error [FileKind] @Video.value: "a.mp3" is a sound; use @Audio
  @Video(value = "a.mp3", captions = "a.vtt")
  // error [FileKind] @Audio.value: "a.webm" is a video; use @Video
  @Audio(value = "a.webm", transcript = "A tone.")
  static class Swapped {}

  @Slide("Captions")
  // error [FileKind] @Video.value: "a.vtt" holds captions; name it as captions of a @Video
  // error [BadValue] @Video.width: 0 is out of bounds; give a number at least 1
  @Video(value = "a.vtt", muted = true, width = 0)
  static class Captions {}

  @Slide("None")
  // error [EmptyContent] @Video: nothing is in it; give at least one
  @Video(value = {}, muted = true)
  static class None {}

  @Slide("Silence")
  // error [EmptyContent] @Audio.transcript: the text is empty
  @Audio(value = "a.mp3", transcript = " ")
  static class Silence {}
}
