import dev.lectern.*;

@Deck("Talk")
// error [BadCssValue] @Reveal.autoAnimateEasing: "eas" is no CSS easing function; did you mean "ease"?
@Reveal(autoAnimateEasing = "eas")
class Talk {
  // error [BadCssValue] @Slide.autoAnimateEasing: 1.2 is out of bounds in "cubic-bezier(1.2, 0, 0, 1)"; give a time from 0 to 1
  @Slide(value = "One", autoAnimate = true, autoAnimateEasing = "cubic-bezier(1.2, 0, 0, 1)")
  static class One {
    @Text("Words")
    // error [BadCssValue] @AutoAnimate.easing: "ease in" is no CSS easing function; did you mean "ease-in"?
    // at "ease in"
    @AutoAnimate(easing = "ease in")
    Block words;

    @Text("More")
    // error [BadCssValue] @AutoAnimate.easing: "cubic-bezier(0, 1)" takes four numbers, as in cubic-bezier(0.3, 0, 0, 1)
    @AutoAnimate(easing = "cubic-bezier(0, 1)")
    Block more;

    @Text("Still more")
    // error [BadCssValue] @AutoAnimate.easing: "steps()" takes a number of steps, as in steps(4)
    @AutoAnimate(easing = "steps()")
    Block still;

    @Text("The last")
    // error [BadCssValue] @AutoAnimate.easing: "spring(1)" is no CSS easing function
    @AutoAnimate(easing = "spring(1)")
    Block last;
  }

  // warning [IgnoredOption] @Slide.autoAnimateEasing: does nothing without autoAnimate
  // error [BadCssValue] @Slide.autoAnimateEasing: "eas" is no CSS easing function; did you mean "ease"?
  @Slide(value = "Two", autoAnimateEasing = "eas")
  static class Two {
    @Text("Words")
    // warning [IgnoredOption] @AutoAnimate.easing: does nothing on a slide without autoAnimate
    // error [BadCssValue] @AutoAnimate.easing: "linea" is no CSS easing function; did you mean "linear"?
    @AutoAnimate(easing = "linea")
    Block words;
  }
}
