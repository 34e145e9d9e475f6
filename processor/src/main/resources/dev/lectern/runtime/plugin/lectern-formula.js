/*
 * A plugin of reveal.js: shows formulas with KaTeX, as MathML too. Before the deck starts, so that
 * slides are laid out with them.
 */
const LecternFormula = {
  id: "lectern-formula",

  init(deck) {
    for (const formula of deck.getRevealElement().querySelectorAll(".formula")) {
      katex.render(formula.textContent, formula, {
        displayMode: true,
        output: "htmlAndMathml",
        throwOnError: false,
      });
    }
  },
};
