// Formulas that KaTeX could not read: it shows their TeX in red, and says why in a title.
() =>
  [...looked().querySelectorAll(".katex-error")].map(
    (formula) => `${formula.title.split("\n")[0]}: ${named(formula)}`,
  )
