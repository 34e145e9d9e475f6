() =>
  [...Reveal.getCurrentSlide().querySelectorAll(".animate__animated")]
    .filter((element) => getComputedStyle(element).opacity !== "1" || !isShown(element))
    .map(named)
