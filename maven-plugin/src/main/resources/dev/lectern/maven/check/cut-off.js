// What does not fit into its box and is hidden by it, or has to be scrolled. Code is another rule's.
() => {
  const root = looked();
  const boxes = shown(root).filter((element) => !(element instanceof SVGElement) && !element.closest("pre"));
  const clips = (element) =>
    /hidden|clip|auto|scroll/.test(getComputedStyle(element).overflow) ||
    getComputedStyle(element).clipPath !== "none";
  const overflows = new Map();
  for (const element of boxes) {
    const style = getComputedStyle(element);
    const right = style.overflowX === "visible" ? 0 : element.scrollWidth - element.clientWidth;
    const below = style.overflowY === "visible" ? 0 : element.scrollHeight - element.clientHeight;
    if (right > 1 || below > 1) {
      overflows.set(element, `${named(element)} hides ${right} × ${below}px`);
    }
  }
  if (root === document.body) {
    const page = document.documentElement;
    const below = page.scrollHeight - innerHeight;
    const right = page.scrollWidth - innerWidth;
    if (right > 1 || below > 1) {
      overflows.set(page, `the page in the frame hides ${right} × ${below}px`);
    }
  }
  // Above or to the left of its box, nothing can be scrolled to, and an element tells nothing of it.
  const holder = (element) => {
    const isLoose = /absolute|fixed/.test(getComputedStyle(element).position);
    return isLoose ? element.offsetParent : element.parentElement;
  };
  const hidden = (element, inner) => {
    for (let box = holder(element); box && root.contains(box); box = holder(box)) {
      if (box !== root && clips(box) && !overflows.has(box)) {
        const by = excess(inner, box.getBoundingClientRect());
        if (by) {
          return [`${named(box)} hides ${by} of ${named(element)}`];
        }
      }
    }
    return [];
  };
  const parts = boxes.filter((element) => element.matches("img, video, iframe, canvas, figure, p, li"));
  const findings = [];
  const told = new Set();
  for (const part of parts) {
    const by = hidden(part, part.getBoundingClientRect());
    if (by.length) {
      findings.push(...by);
      told.add(part);
    }
  }
  for (const { element, range } of texts(root)) {
    if (!element.closest("pre, svg") && !told.has(element)) {
      for (const line of range.getClientRects()) {
        const by = hidden(element, band(line));
        findings.push(...by, ...(getComputedStyle(element).display === "inline" ? [] : cutByItself(element, line)));
      }
    }
  }
  function cutByItself(element, line) {
    const by = clips(element) && !overflows.has(element) && excess(band(line), element.getBoundingClientRect());
    return by ? [`${named(element)} hides ${by} of its text`] : [];
  }
  return [...new Set([...overflows.values(), ...findings])];
}
