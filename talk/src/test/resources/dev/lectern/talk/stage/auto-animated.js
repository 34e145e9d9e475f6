// The data-ids on this slide whose elements come from the slide before.
() =>
  [...Reveal.getCurrentSlide().querySelectorAll("[data-id][data-auto-animate-target]")].map(
    (element) => element.dataset.id,
  )
