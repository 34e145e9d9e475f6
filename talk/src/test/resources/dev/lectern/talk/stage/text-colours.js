// The texts that are shown: their colour with all opacities, where they are, and the contrast that
// WCAG's level AA asks for at their size.
() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const opacity = (element) =>
    element ? getComputedStyle(element).opacity * opacity(element.parentElement) : 1;
  // Of the copies that show the steps of a piece of code, the last one lies on top.
  const covered = (element) => {
    const code = element.closest("pre > code");
    return code && code !== [...code.parentElement.children].filter(isShown).at(-1);
  };
  return texts(Reveal.getCurrentSlide())
    .filter(({ element }) => !covered(element))
    .map(({ element, range }) => {
      const style = getComputedStyle(element);
      const [red, green, blue, alpha] = rgba(element instanceof SVGElement ? style.fill : style.color);
      const size = parseFloat(style.fontSize) * Reveal.getScale();
      const isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
      return {
        name: `"${range.toString().trim()}" in ${named(element)}`,
        colour: [red, green, blue, (alpha / 255) * opacity(element)],
        least: isLarge ? 3 : 4.5,
        // The middle of the line: above and below may be something else.
        rectangles: [...range.getClientRects()].map(({ left, right, top, height }) => [
          left,
          top + 0.3 * height,
          right,
          top + 0.8 * height,
        ]),
      };
    });
}
