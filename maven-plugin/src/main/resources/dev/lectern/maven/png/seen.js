// What can be read on the slide, and its links with their places as parts of the screen.
() => {
  const slide = looked();
  return {
    text: [...new Set(texts(slide).filter(({ element }) => !isUnderneath(element)))]
      .map(({ range }) => range.toString().trim())
      .join(" ")
      .replace(/\s+/g, " "),
    links: [...slide.querySelectorAll("a[href]")].filter(isShown).flatMap((link) =>
      [...link.getClientRects()].map(({ left, top, width, height }) => ({
        href: link.getAttribute("href"),
        left: left / innerWidth,
        top: top / innerHeight,
        width: width / innerWidth,
        height: height / innerHeight,
      })),
    ),
  };
}
