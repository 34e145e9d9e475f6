// A state is an event too, where it begins.
Reveal.on("night", () => {
  document.documentElement.dataset.nights = Number(document.documentElement.dataset.nights ?? 0) + 1;
});
