// The texts that are shown: their colour with all opacities, where they are, and the contrast that
// WCAG's level AA asks for at their size.
({ scale }) => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const opacity = (element) =>
    element ? getComputedStyle(element).opacity * opacity(element.parentElement) : 1;
  const roots = [looked(), ...(window.Reveal ? around() : [])];
  const all = new Map(roots.flatMap(texts).map((text) => [text.range.startContainer, text]));
  return [...all.values()]
    .filter(({ element }) => !isUnderneath(element) && !element.closest(":disabled"))
    .map(({ element, range }) => {
      const style = getComputedStyle(element);
      const [red, green, blue, alpha] = rgba(element instanceof SVGElement ? style.fill : style.color);
      const size = textSize(element, scale);
      const isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
      return {
        name: `"${range.toString().trim()}" in ${named(element)}`,
        colour: [red, green, blue, (alpha / 255) * opacity(element)],
        least: isLarge ? 3 : 4.5,
        rectangles: [...range.getClientRects()]
          .map(band)
          .map(({ left, top, right, bottom }) => [left, top, right, bottom]),
      };
    });
}
