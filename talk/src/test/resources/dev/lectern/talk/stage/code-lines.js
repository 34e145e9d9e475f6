// The lines of the code on the slide as one sees them, "4| def lookup(key):", with an asterisk
// before those that are lit while others are dim.
() => {
  // Themes tell lit from dim by one or the other.
  const look = (row) => {
    const line = getComputedStyle(row);
    const cell = getComputedStyle(row.lastElementChild);
    return [line.opacity, line.backgroundColor, cell.backgroundColor, cell.opacity, cell.color].join();
  };
  const number = (row) => {
    const cell = row.querySelector(".hljs-ln-numbers");
    return cell && isShown(cell) ? cell.querySelector("[data-line-number]") ?? cell : null;
  };
  const top = [...Reveal.getCurrentSlide().querySelectorAll("pre code")].filter(isShown).at(-1);
  const rows = [...top.querySelectorAll("tr")];
  if (rows.length === 0) {
    return top.textContent.split("\n");
  }
  const dim = rows.filter((row) => !row.matches(".highlight-line")).map(look);
  return rows.map((row) => {
    const lit = row.matches(".highlight-line") && dim.length > 0 && !dim.includes(look(row));
    const shown = number(row);
    const label = shown ? JSON.parse(getComputedStyle(shown, "::before").content) + "| " : "";
    const text = row.querySelector(".hljs-ln-code").textContent;
    return ((lit ? "*" : "") + label + text).trimEnd();
  });
}
