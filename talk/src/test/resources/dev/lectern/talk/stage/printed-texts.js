// The texts of each printed page, as they are shown there.
() =>
  [...document.querySelectorAll(".pdf-page")].map((page) =>
    texts(page)
      .filter(({ element }) => !isUnderneath(element))
      .map(({ element, range }) => {
        const text = range.toString();
        const style = getComputedStyle(element);
        return style.textTransform === "uppercase" ? text.toUpperCase() : text;
      })
      .join("\n"),
  )
