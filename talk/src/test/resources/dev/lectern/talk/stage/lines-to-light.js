// As "slide: 1 2 3", a step after the other.
(html) =>
  slidesOf(html).flatMap((slide) =>
    [...slide.querySelectorAll("pre > code")].flatMap((block) =>
      steps(block.dataset.lineNumbers).map((lines) => `${slideName(slide)}: ${lines.join(" ")}`),
    ),
  )
