/*
 * A plugin of reveal.js: shows formulas with KaTeX, as MathML too. Before the deck starts, so that
 * slides are laid out with them.
 */
const LecternFormula = {
  id: "lectern-formula",

  init(deck) {
    const options = deck.getConfig().katex;
    for (const formula of deck.getRevealElement().querySelectorAll(".formula")) {
      katex.render(formula.textContent, formula, {
        ...options,
        // For each a copy: KaTeX leaves what a formula defines in it, its \tag too.
        macros: { ...options?.macros },
        // One within a text stays in its line.
        displayMode: formula.localName !== "span",
        output: "htmlAndMathml",
        throwOnError: false,
      });
    }
  },
};
