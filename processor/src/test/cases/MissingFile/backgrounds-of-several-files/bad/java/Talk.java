import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("One")
  // error [MissingFile] @Background.image[1]: no file "grond.svg" in {dir}/deck; did you mean "ground.svg"?
  // at "grond.svg"
  @Background(image = {"ground.svg", "grond.svg"})
  static class One {}

  @Slide("Two")
  // error [MissingFile] @Background.video[0]: no file "sea.mp4" in {dir}/deck
  // error [MissingFile] @Background.video[1]: no file "sea.webm" in {dir}/deck
  @Background(video = {"sea.mp4", "sea.webm"})
  static class Two {}
}
