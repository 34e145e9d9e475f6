import dev.lectern.*;

@Deck("Talk")
@Reveal(autoAnimateEasing = "Ease-Out")
class Talk {
  @Slide(value = "One", autoAnimate = true, autoAnimateEasing = "cubic-bezier(0.3, -1, 0, 2)")
  static class One {
    @Text("Words")
    @AutoAnimate(easing = "ease-in")
    Block words;

    @Text("More")
    @AutoAnimate(easing = "linear(0, 0.5, 1)")
    Block more;

    @Text("Still more")
    @AutoAnimate(easing = "steps(4, end)")
    Block still;

    @Text("The last")
    @AutoAnimate(easing = "var(--spring)")
    Block last;
  }
}
