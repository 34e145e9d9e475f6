/*
 * A plugin of reveal.js: writes beside lines of code what data-gutter says, a word for each line,
 * instead of their numbers. Those of a diff that came or went become <ins> and <del>. Registered
 * after the one that colours code, which makes the lines and a copy of them for each step.
 */
const LecternGutter = {
  id: "lectern-gutter",

  init(deck) {
    const changes = { "+": ["ins", "added"], "\u2212": ["del", "removed"] };
    for (const code of deck.getRevealElement().querySelectorAll("code[data-gutter]")) {
      const labels = code.dataset.gutter.split(" ");
      code.querySelectorAll("tr").forEach((row, index) => {
        const label = labels[index];
        row.querySelectorAll("[data-line-number]").forEach((cell) => (cell.dataset.lineNumber = label));
        if (label in changes) {
          const [name, className] = changes[label];
          const line = row.querySelector(".hljs-ln-code");
          const change = document.createElement(name);
          change.append(...line.childNodes);
          line.append(change);
          row.classList.add(className);
        }
      });
    }
  },
};
