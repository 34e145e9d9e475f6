// Of each block with highlighted lines: those of the copy that lies on top, as one sees them.
() => {
  // Themes tell lit from dim by one or the other.
  const look = (row) => {
    const line = getComputedStyle(row);
    const cell = getComputedStyle(row.lastElementChild);
    return [line.opacity, line.backgroundColor, cell.backgroundColor, cell.color].join();
  };
  const slide = Reveal.getCurrentSlide();
  return [...slide.querySelectorAll("pre:has(> code.has-highlights)")].map((pre) => {
    const top = [...pre.querySelectorAll("code")].filter(isShown).at(-1);
    const rows = [...top.querySelectorAll("tr")];
    const plain = rows.filter((row) => !row.matches(".highlight-line")).map(look);
    const lit = rows.filter((row) => row.matches(".highlight-line") && !plain.includes(look(row)));
    return `${slideName(slide)}: ${lit.map((row) => rows.indexOf(row) + 1).join(" ")}`;
  });
}
