// The slide of each printed page, and what of it lies outside of the page.
() =>
  [...document.querySelectorAll(".pdf-page")].map((page) => {
    const slide = page.querySelector("section");
    const box = page.getBoundingClientRect();
    const cut = shown(slide)
      .filter((element) => !element.ownerSVGElement)
      .flatMap((element) => {
        const by = excess(element.getBoundingClientRect(), box);
        return by ? [`: ${named(element)} leaves the page by ${by}`] : [];
      });
    return slideName(slide) + cut.join("");
  })
