// Around every script: what is to be seen, and how to name it.

/** What is looked at: the slide, or all of a page that is embedded in one. */
function looked() {
  // In the scroll view nothing is current before the first scrolling.
  return window.Reveal ? (Reveal.getCurrentSlide() ?? slides(document)[0]) : document.body;
}

/** The slides of the page, or of a file that is parsed: those that reveal.js shows. */
function slides(page) {
  return [...page.querySelectorAll(".slides section")].filter(
    (slide) => !slide.querySelector("section") && !slide.closest('[data-visibility="hidden"]'),
  );
}

/** What a slide is called: its id, or its number if it has none. */
function slideName(slide) {
  const page = slide.ownerDocument;
  return slide.id || String(slides(page).indexOf(slide) + 1);
}

/** What stands around the slides: controls, slide number, footers, logos. */
function around() {
  return [...document.querySelectorAll("body *")].filter(
    (element) =>
      !element.closest(".slides, .backgrounds, .aria-status, .pause-overlay") &&
      !element.querySelector(".slides") &&
      !element.disabled &&
      isShown(element),
  );
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

/** How many times larger than its styles say an element is on the screen. */
function scaleOf(element) {
  let scale = element.currentCSSZoom ?? 1;
  for (let outer = element; outer; outer = outer.parentElement) {
    const style = getComputedStyle(outer);
    if (style.transform !== "none") {
      const { a, b, c, d } = new DOMMatrix(style.transform);
      scale *= Math.sqrt(Math.abs(a * d - b * c));
    }
    if (style.scale !== "none") {
      scale *= Math.abs(parseFloat(style.scale));
    }
  }
  return scale;
}

/** The size of an element's text on the screen, where the page itself is shown at that scale. */
function textSize(element, pageScale) {
  const size = parseFloat(getComputedStyle(element).fontSize) * pageScale;
  if (!(element instanceof SVGElement)) {
    return size * scaleOf(element);
  }
  const { a, b, c, d } = element.getCTM();
  return size * Math.sqrt(Math.abs(a * d - b * c)) * scaleOf(element.closest("svg"));
}

/** The copies that show the steps of a piece of code lie on each other; only the last is seen. */
function isUnderneath(element) {
  const code = element.closest("pre > code");
  return code && code !== [...code.parentElement.children].filter(isShown).at(-1);
}

/** The middle of a line of text: above and below may be something else. */
function band({ left, top, right, height }) {
  return { left, top: top + 0.3 * height, right, bottom: top + 0.8 * height };
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
  return slides(new DOMParser().parseFromString(html, "text/html"));
}

/** What a reader can go to: links, buttons, fields, media with controls. */
const FOCUSABLE =
  "a[href], button, input, select, textarea, summary, :is(audio, video)[controls], [tabindex]:not([tabindex^='-'])";

function focusable(root) {
  return shown(root).filter((element) => element.matches(FOCUSABLE) && !element.disabled);
}

/** Whatever becomes of its classes. */
function focusName(element, index) {
  return `${index + 1}: ${element.localName} "${element.textContent.trim().replace(/\s+/g, " ")}"`;
}
