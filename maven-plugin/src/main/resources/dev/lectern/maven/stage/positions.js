(html) =>
  slidesOf(html).flatMap((slide) => {
    const fragments = [...slide.querySelectorAll(".fragment")];
    const indexed = new Set(
      fragments.map((fragment) => fragment.dataset.fragmentIndex).filter((index) => index !== undefined),
    );
    const single = fragments.filter((fragment) => fragment.dataset.fragmentIndex === undefined);
    const code = [...slide.querySelectorAll("pre > code")]
      .map((block) => Math.max(steps(block.dataset.lineNumbers).length - 1, 0))
      .reduce((sum, more) => sum + more, 0);
    const count = indexed.size + single.length + code;
    return [slideName(slide), ...Array.from({ length: count }, (_, step) => `${slideName(slide)}/${step}`)];
  })
