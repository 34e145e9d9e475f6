// Texts smaller than they may be, in pixels of the screen: code, and all other.
({ text, code, scale }) => {
  const sizeOf = (element) => {
    const size = parseFloat(getComputedStyle(element).fontSize);
    const { a, b, c, d } = element instanceof SVGElement ? element.getCTM() : new DOMMatrix();
    return size * Math.sqrt(Math.abs(a * d - b * c)) * (looked().contains(element) ? scale : 1);
  };
  const findings = [looked(), ...document.querySelectorAll(".reveal > .slide-number")]
    .flatMap(texts)
    .flatMap(({ element, range }) => {
      const size = sizeOf(element);
      const least = element.closest("pre") ? code : text;
      return size < least - 0.01
        ? [`${size.toFixed(1)}px: "${range.toString().trim()}" in ${named(element.parentElement)}`]
        : [];
    });
  return [...new Set(findings)];
}
