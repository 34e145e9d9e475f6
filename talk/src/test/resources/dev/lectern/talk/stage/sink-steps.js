() => {
  // What appears at each step of the present slide, and what it says to the speaker and the clock.
  const steps = [];
  Reveal.navigateFragment(-1);
  while (Reveal.nextFragment()) {
    const current = [...document.querySelectorAll(".present .current-fragment")].map((element) => {
      const words = element.textContent.trim().replace(/\s+/g, " ");
      const said = ["data-notes", "data-autoslide"].filter((name) => element.hasAttribute(name));
      return [words, ...said.map((name) => name + "=" + element.getAttribute(name))].join(" ");
    });
    steps.push(current.join(" + "));
  }
  return steps;
}
