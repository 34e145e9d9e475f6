// The lines of code on this slide that come from a line of the slide before, see auto-animate.
() =>
  [...Reveal.getCurrentSlide().querySelectorAll("pre .hljs-ln-code[data-auto-animate-target]")]
    .filter((line) => line.dataset.autoAnimateTarget !== "unmatched")
    .map((line) => line.textContent.trimEnd())
    .filter((line) => line !== "")
