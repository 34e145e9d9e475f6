import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide(value = "One", autoAnimate = true)
  static class One {
    @Text("Words")
    // error [BadValue] @Fragment.index: -2 is out of bounds; give a number at least -1
    // error [BadValue] @Fragment.autoSlide: -1 is out of bounds; give a number at least 0
    @Fragment(index = -2, autoSlide = -1)
    // error [BadValue] @AutoAnimate.duration: -0.5 is out of bounds; give a number at least 0
    // error [BadValue] @AutoAnimate.delay: -1.0 is out of bounds; give a number at least 0
    // error [BadValue] @AutoAnimate.id: "the words" is no id; write letters, digits, _ and -
    @AutoAnimate(duration = -0.5, delay = -1, id = "the words")
    Block words;
  }
}
