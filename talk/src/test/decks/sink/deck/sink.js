// What no annotation can hold: options that are functions, and a plugin of the deck's own.
Reveal.configure({
  autoAnimateMatcher: null,
  autoSlideMethod: () => Reveal.next(),
});

Reveal.registerPlugin(() => {
  let drops = 0;
  return {
    id: "drops",
    init: (deck) => deck.on("slidechanged", () => drops++),
    count: () => drops,
  };
});
