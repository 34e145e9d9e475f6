// Around every script: what is to be seen, and how to name it.

/** What is looked at: the slide, or all of a page that is embedded in one. */
function looked() {
  return window.Reveal ? Reveal.getCurrentSlide() : document.body;
}

/** How a finding names an element: h2 "Title of a slide". */
function named(element) {
  const classes = [...element.classList].filter((name) => !/^(visible|fragment|present)$/.test(name));
  const text = (element.textContent || element.getAttribute("alt") || "").trim().replace(/\s+/g, " ");
  return (
    element.localName +
    classes.map((name) => "." + name).join("") +
    (text ? ` "${text.length > 40 ? text.slice(0, 39) + "…" : text}"` : "")
  );
}

/** For screen readers, or for the speaker, only. */
function isApart(element) {
  return (
    element.closest("aside.notes, .visually-hidden, script, style") !== null ||
    (element.offsetWidth === 1 && element.offsetHeight === 1)
  );
}

function isShown(element) {
  return (
    !isApart(element) && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}

/** The elements below root that are shown. */
function shown(root) {
  return [...root.querySelectorAll("*")].filter(isShown);
}

/** The texts below root that are shown, as { element, range }. */
function texts(root) {
  const result = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.data.trim() && isShown(node.parentElement)) {
      const range = document.createRange();
      range.selectNodeContents(node);
      result.push({ element: node.parentElement, range });
    }
  }
  return result;
}

/** By how much inner sticks out of outer, in words; empty if it does not. A pixel is rounding. */
function excess(inner, outer) {
  const sides = { left: outer.left - inner.left, top: outer.top - inner.top };
  sides.right = inner.right - outer.right;
  sides.bottom = inner.bottom - outer.bottom;
  return Object.entries(sides)
    .filter(([, by]) => by > 1)
    .map(([side, by]) => `${Math.round(by)}px at the ${side}`)
    .join(", ");
}

/** The steps of "1-2|4": the lines of each. */
function steps(lineNumbers) {
  if (!/\d/.test(lineNumbers ?? "")) {
    return [];
  }
  return lineNumbers.split("|").map((step) =>
    step.split(",").flatMap((part) => {
      const [from, to] = part.split("-").map(Number);
      return Array.from({ length: (to ?? from) - from + 1 }, (_, index) => from + index);
    }),
  );
}

/** The slides of a deck's index.html, without what reveal.js makes of it. */
function slidesOf(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  return [...page.querySelectorAll(".slides section")].filter((slide) => !slide.querySelector("section"));
}
