() =>
  [...document.querySelectorAll("aside.notes, .speaker-notes")]
    .filter((notes) => notes.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map((notes) => `${Reveal.getCurrentSlide().id}: ${named(notes)}`)
