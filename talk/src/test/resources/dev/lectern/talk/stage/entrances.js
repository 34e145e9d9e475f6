// The entrances of animate.css that run on the slide, or wait for their time.
() =>
  document
    .getAnimations()
    .filter((animation) => Reveal.getCurrentSlide().contains(animation.effect.target))
    .filter((animation) => animation.effect.target.matches(".animate__animated"))
    .filter((animation) => animation instanceof CSSAnimation)
    .map(({ animationName, effect }) => {
      const kind = ["row", "text"].find((name) => effect.target.classList.contains(name));
      const element = effect.target.localName + (kind ? "." + kind : "");
      return `${element}: ${animationName} after ${effect.getTiming().delay / 1000}s`;
    })
