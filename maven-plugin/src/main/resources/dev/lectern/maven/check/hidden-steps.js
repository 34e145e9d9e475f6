// Fragments and steps of code that should be seen by now and are not, or the other way round.
() =>
  [...looked().querySelectorAll(".fragment")].flatMap((fragment) => {
    const due = fragment.dataset.fragmentIndex <= (Reveal.getIndices().f ?? -1);
    return due === isShown(fragment) ? [] : [`${named(fragment)} is ${due ? "hidden" : "shown"}`];
  })
