([html, slides, selector]) =>
  slidesOf(html)
    .filter((slide) => slide.matches(slides))
    .flatMap((slide) => [slide, ...slide.querySelectorAll("*")])
    .filter((element) => element.matches(selector) && !element.closest("aside.notes")).length
