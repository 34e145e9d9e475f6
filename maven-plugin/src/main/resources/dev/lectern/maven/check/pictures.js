// Pictures that are not there, say nothing, are shown larger than they are, or in another shape.
async () => {
  const findings = [];
  const slide = looked();
  const source = (image) => (image.getAttribute("src") ?? image.dataset.src ?? "").slice(0, 80);
  const isDrawing = (address) => /\.svg([?#]|$)|^data:image\/svg/.test(address);
  const judge = (name, x, y) => {
    if (Math.max(x, y) > 1.01) {
      findings.push(`enlarged ${Math.max(x, y).toFixed(2)} times: ${name}`);
    }
    distorted(name, x, y);
  };
  const distorted = (name, x, y) => {
    if (Math.abs(x / y - 1) > 0.02) {
      findings.push(`${Math.max(x / y, y / x).toFixed(2)} times too ${x > y ? "wide" : "high"}: ${name}`);
    }
  };
  for (const image of slide.querySelectorAll("img")) {
    await image.decode().catch(() => {});
    if (image.naturalWidth === 0) {
      findings.push(`not loaded: ${source(image)}`);
      continue;
    }
    if (!image.hasAttribute("alt")) {
      findings.push(`no alt: ${source(image)}`);
    }
    if (!isShown(image) || isDrawing(source(image))) {
      continue;
    }
    const style = getComputedStyle(image);
    const box = image.getBoundingClientRect();
    const inner = (size, outer, ...edges) =>
      size - (edges.reduce((sum, edge) => sum + parseFloat(style[edge]), 0) * size) / outer;
    const width = inner(box.width, image.offsetWidth, "paddingLeft", "paddingRight", "borderLeftWidth", "borderRightWidth");
    const height = inner(box.height, image.offsetHeight, "paddingTop", "paddingBottom", "borderTopWidth", "borderBottomWidth");
    const x = width / image.naturalWidth;
    const y = height / image.naturalHeight;
    const scale = { contain: Math.min(x, y), cover: Math.max(x, y), none: scaleOf(image) }[style.objectFit];
    const down = style.objectFit === "scale-down" ? Math.min(x, y, scaleOf(image)) : scale;
    judge(source(image), down ?? x, down ?? y);
  }
  for (const picture of slide.querySelectorAll("svg:not(svg svg)")) {
    const says = picture.getAttribute("aria-label")?.trim() || picture.querySelector(":scope > title")?.textContent.trim();
    if (picture.closest(".image") && (picture.getAttribute("role") !== "img" || !says)) {
      findings.push(`no label: ${named(picture)}`);
    }
    const { a, b, c, d } = picture.getScreenCTM() ?? new DOMMatrix();
    distorted(named(picture), Math.hypot(a, b), Math.hypot(c, d));
  }
  const background = window.Reveal && Reveal.getSlideBackground(slide)?.querySelector(".slide-background-content");
  if (background) {
    const style = getComputedStyle(background);
    for (const [, address] of style.backgroundImage.matchAll(/url\("([^"]*)"\)/g)) {
      const image = new Image();
      image.src = address;
      await image.decode().catch(() => {});
      const name = decodeURI(address.split("/").at(-1));
      if (image.naturalWidth === 0) {
        findings.push(`not loaded: ${name}`);
      } else if (!isDrawing(address) && /^(cover|contain)$/.test(style.backgroundSize)) {
        const by = style.backgroundSize === "cover" ? Math.max : Math.min;
        const scale = by(background.clientWidth / image.naturalWidth, background.clientHeight / image.naturalHeight);
        judge(name, scale, scale);
      }
    }
  }
  return findings;
}
