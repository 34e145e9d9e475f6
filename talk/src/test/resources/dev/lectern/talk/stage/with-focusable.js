// The slides on which something can have the focus.
() =>
  slides(document)
    .filter((slide) => slide.querySelector(`iframe, ${FOCUSABLE}`))
    .map(slideName)
