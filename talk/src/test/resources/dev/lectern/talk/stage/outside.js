() => {
  const slide = looked();
  const box = slide.getBoundingClientRect();
  const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const findings = [];
  const check = (element, rectangle) => {
    // A picture that bleeds fills the screen; a text has to stay in its drawing.
    const bleeds = element.closest(".layout-full-bleed > :is(.image, .embed)");
    const outer = bleeds ? screen : element.closest("svg")?.getBoundingClientRect() ?? box;
    for (const [name, limit] of [["its place", outer], ["the screen", screen]]) {
      const by = excess(rectangle, limit);
      if (by) {
        findings.push(`${named(element)} leaves ${name} by ${by}`);
      }
    }
  };
  // What a drawing draws beyond its edge is not seen, and may be there.
  for (const element of shown(slide).filter((element) => !element.ownerSVGElement)) {
    check(element, element.getBoundingClientRect());
  }
  for (const { element, range } of texts(slide)) {
    for (const rectangle of range.getClientRects()) {
      check(element, rectangle);
    }
  }
  return [...new Set(findings)];
}
