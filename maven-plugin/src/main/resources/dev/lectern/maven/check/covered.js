// Texts on which something else lies: another text, a picture or box, the slide number, a control,
// the progress bar, a footer or a logo.
() => {
  const all = [looked(), ...(window.Reveal ? around() : [])]
    .flatMap(texts)
    .filter(({ element }) => !isUnderneath(element));
  const lines = [...new Map(all.map((text) => [text.range.startContainer, text])).values()].flatMap(
    ({ element, range }) => [...range.getClientRects()].map((box) => ({ element, range, box: band(box) })),
  );
  const overlap = (a, b) =>
    a.right > b.left + 1 && a.left < b.right - 1 && a.bottom > b.top + 1 && a.top < b.bottom - 1;
  const findings = new Set();

  // What stands around the slides draws its arrows and bars without being hit.
  const parts = window.Reveal
    ? around().filter((part) => part.matches(".reveal > :is(.slide-number, .progress), .reveal > .controls button"))
    : [];
  for (const { element, box } of lines) {
    for (const part of parts) {
      if (!part.contains(element) && overlap(box, part.getBoundingClientRect())) {
        findings.add(`${named(part)} lies on ${named(element)}`);
      }
    }
  }

  // Texts on texts. In one element they can only follow each other.
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      const isPart = parts.some((part) => part.contains(one.element) || part.contains(other.element));
      if (!isPart && one.element !== other.element && overlap(one.box, other.box)) {
        findings.add(`${named(other.element)} lies on ${named(one.element)}`);
      }
    }
  });

  // Whatever else is painted later. To be asked, all has to take part in hit testing.
  const everything = new CSSStyleSheet();
  everything.replaceSync("* { pointer-events: auto !important; }");
  document.adoptedStyleSheets.push(everything);
  const alpha = (colour) => (/^rgba\(.*, 0\)$|transparent|\/ 0\)$/.test(colour) ? 0 : 1);
  const fills = (style) => alpha(style.backgroundColor) > 0 || style.backgroundImage !== "none";
  const paints = (element) => {
    if (!isShown(element) && !element.matches(".progress")) {
      return false;
    }
    const style = getComputedStyle(element);
    return element instanceof SVGElement && element.ownerSVGElement
      ? [style.fill, style.stroke].some((paint) => paint !== "none" && alpha(paint) > 0)
      : fills(style) || element.matches("img, video, iframe, canvas, object, embed");
  };
  const decorates = (element) =>
    ["::before", "::after"].some((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      return style.content !== "none" && style.position !== "static" && (fills(style) || /\w/.test(style.content));
    });
  for (const { element, box } of lines) {
    const y = (box.top + box.bottom) / 2;
    const count = Math.max(3, Math.ceil((box.right - box.left) / 24));
    for (let step = 0; step < count; step++) {
      const x = box.left + ((step + 0.5) * (box.right - box.left)) / count;
      const hit = document.elementsFromPoint(x, y);
      for (const above of hit.slice(0, Math.max(hit.indexOf(element), 0))) {
        if (above.contains(element) ? decorates(above) : !element.contains(above) && paints(above) && !isUnderneath(above)) {
          findings.add(`${named(above)} lies on ${named(element)}`);
        }
      }
    }
  }
  document.adoptedStyleSheets.pop();
  return [...findings];
}
