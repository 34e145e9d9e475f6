// What does not fit, slide by slide, in the slides' own pixels: all of them laid out at once, because
// going from one to the next takes much longer than to measure it.
() => {
  const style = document.createElement("style");
  style.textContent = `.reveal .slides section:not(.stack) {
    display: flex !important; visibility: visible !important; transform: none !important;
  }`;
  document.head.append(style);
  const scale = Reveal.getScale();
  const most = (numbers) => Math.round(Math.max(0, ...numbers));
  const beyond = (inner, outer) =>
    Math.max(
      outer.left - inner.left,
      outer.top - inner.top,
      inner.right - outer.right,
      inner.bottom - outer.bottom,
    ) / scale;
  const inFlow = (element) =>
    !isApart(element) && !element.closest(".layout-full-bleed > :is(.image, .embed), .copy");

  /** The rectangles of the texts in an element; those in code apart, which its panel hides. */
  const written = (root) => {
    const found = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (data.trim() && inFlow(parentElement) && !parentElement.closest("pre, svg")) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        found.push(...range.getClientRects());
      }
    }
    return found;
  };
  const boxes = (root, selector) =>
    [...root.querySelectorAll(selector)]
      .filter((element) => inFlow(element) && !element.ownerSVGElement && !element.closest("pre > *"))
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.width > 0);

  const outside = (slide) => {
    const box = slide.getBoundingClientRect();
    return most([...boxes(slide, "*"), ...written(slide)].map((inner) => beyond(inner, box)));
  };
  /** Out of a card or cell, on what is next to it. */
  const spilled = (slide) =>
    most(
      [...slide.querySelectorAll(".card, .cell")].flatMap((cell) => {
        const box = cell.getBoundingClientRect();
        return [...boxes(cell, "pre"), ...written(cell)].map((inner) => beyond(inner, box));
      }),
    );
  /** A picture that gave way until little is left: by how much it is lower than 90px. */
  const squeezed = (slide) =>
    most(
      [...slide.querySelectorAll(".image > :is(img, svg)")].filter(inFlow).map((picture) => {
        const view = picture.viewBox?.baseVal;
        const ratio = view ? view.height / view.width : picture.naturalHeight / picture.naturalWidth;
        const whole = picture.getAttribute("height") || picture.parentElement.offsetWidth * ratio;
        const height = picture.getBoundingClientRect().height / scale;
        return height < whole / 2 ? 90 - height : 0;
      }),
    );
  const codes = (slide) => [...slide.querySelectorAll("pre > code")].filter(inFlow);
  const hidden = (slide) =>
    most(codes(slide).map((code) => code.scrollHeight - code.clientHeight));
  /** Lines of code that are broken. */
  const broken = (slide) =>
    codes(slide).reduce((sum, code) => {
      const lines = code.textContent.replace(/\n$/, "").split("\n").length;
      const { paddingTop, paddingBottom, lineHeight } = getComputedStyle(code);
      const table = code.querySelector("table");
      const height = table
        ? table.offsetHeight
        : code.scrollHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
      const rows = table ? table.rows.length : lines;
      return sum + Math.max(0, Math.round(height / parseFloat(lineHeight)) - rows);
    }, 0);
  /** The smallest code, in pixels of the screen. */
  const size = (slide) =>
    Math.min(1000, ...codes(slide).map((c) => parseFloat(getComputedStyle(c).fontSize) * scale));

  return Reveal.getSlides()
    .filter((slide) => !slide.matches(".stack"))
    .map((slide) => ({
      id: slide.id,
      outside: outside(slide),
      spilled: spilled(slide),
      squeezed: squeezed(slide),
      hidden: hidden(slide),
      broken: broken(slide),
      size: Math.round(size(slide) * 10) / 10,
    }));
}
