// What sticks out of the slide or the screen, which in the scroll view has no upper or lower end.
({ scrolls }) => {
  const slide = looked();
  const box = slide.getBoundingClientRect();
  const screen = { left: 0, top: scrolls ? -Infinity : 0, right: innerWidth, bottom: scrolls ? Infinity : innerHeight };
  const findings = [];
  const told = new Set();
  const check = (element, rectangle) => {
    // A picture that bleeds fills the screen; a text has to stay in its drawing.
    const bleeds = element.closest(".layout-full-bleed > :is(.image, .embed)");
    const outer = bleeds ? screen : element.closest("svg")?.getBoundingClientRect() ?? box;
    for (const [name, limit] of [["its place", outer], ["the screen", screen]]) {
      const by = excess(rectangle, limit);
      if (by) {
        told.add(element);
        findings.push(`${named(element)} leaves ${name} by ${by}`);
      }
    }
  };
  // What a drawing draws beyond its edge is not seen, and may be there.
  for (const element of shown(slide).filter((element) => !element.ownerSVGElement)) {
    check(element, element.getBoundingClientRect());
  }
  for (const { element, range } of texts(slide).filter(({ element }) => !told.has(element))) {
    for (const rectangle of range.getClientRects()) {
      check(element, rectangle);
    }
  }
  return [...new Set(findings)];
}
