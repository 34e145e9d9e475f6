(html) =>
  slidesOf(html)
    .filter((slide) => slide.querySelectorAll("aside.notes").length !== 1)
    .concat(slidesOf(html).filter((slide) => slide.querySelector("aside.notes")?.textContent.trim() === ""))
    .map((slide) => slideName(slide))
