import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("One")
  @Text("Words")
  // error [MisplacedAnnotation] @Arrange: arranges the blocks of members, and no member of this slide carries one; what stands on the class stays one below the other
  @Arrange(Arrange.Kind.VSTACK)
  static class One {}

  @Slide(value = "Two", autoAnimate = true)
  static class Two {
    // error [MisplacedAnnotation] @Layout: says how a block appears, but this member carries none; add @Text, @Code, @Image or another one
    @Layout(frame = true)
    // error [MisplacedAnnotation] @AutoAnimate: says how a block appears, but this member carries none; add @Text, @Code, @Image or another one
    @AutoAnimate(delay = 1)
    Block nothing;
  }

  // error [MisplacedAnnotation] @Arrange: belongs on a slide; this class is not annotated with @Slide
  @Arrange(Arrange.Kind.STACK)
  static class Three {}
}
