// Texts on which the slide number, a control or the progress bar lies.
() => {
  const around = [...document.querySelectorAll(".reveal > :is(.slide-number, .progress), .reveal > .controls button")]
    .filter(isShown)
    .filter((element) => !element.disabled);
  return texts(looked()).flatMap(({ element, range }) =>
    [...range.getClientRects()].flatMap((text) =>
      around
        .filter((other) => {
          const box = other.getBoundingClientRect();
          return (
            text.right > box.left + 1 &&
            text.left < box.right - 1 &&
            text.bottom > box.top + 1 &&
            text.top < box.bottom - 1
          );
        })
        .map((other) => `${named(other)} lies on ${named(element)}`),
    ),
  );
}
