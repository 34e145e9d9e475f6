import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Other kind")
  // error [UnreadableFile] @Video.value[0]: "a.webm" is not a WebM video: it is an MP4 or QuickTime
  //     file
  // error [UnreadableFile] @Video.value[1]: "empty.mp4" is empty; expected an MP4 or QuickTime file
  // error [UnreadableFile] @Video.captions: "a.vtt" is no WebVTT file: its first line is not
  //     "WEBVTT"; it looks like SubRip: convert it
  @Video(value = {"a.webm", "empty.mp4"}, captions = "a.vtt")
  static class Kinds {}

  @Slide("Cut off")
  // error [UnreadableFile] @Video.value: "cut.mp4" says nothing of what it holds: the recording was
  //     cut off, or never finished
  // error [UnreadableFile] @Video.captions: "none.vtt" holds no caption
  @Video(value = "cut.mp4", captions = "none.vtt")
  static class Cut {}

  @Slide("Pointer")
  // error [UnreadableFile] @Background.video[1]: "lfs.mp4" is not an MP4 or QuickTime file: it is
  //     the pointer that Git LFS leaves; fetch the file with "git lfs pull"
  @Background(video = {"right.webm", "lfs.mp4"})
  // error [UnreadableFile] @Audio.value: "a.mp3" is not an MP3 sound: it is an Ogg file
  @Audio(value = "a.mp3", transcript = "A tone.")
  static class Pointer {}

  @Slide("Rest")
  @Allow(Rule.MISSING_CAPTIONS)
  @Video(value = {"right.mp4"}, captions = "right.vtt")
  @Audio({"right.mp3", "right.ogg", "right.wav", "right.flac"})
  static class Rest {}
}
