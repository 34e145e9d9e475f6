() =>
  [...document.querySelectorAll("aside.notes, .speaker-notes")]
    .filter((notes) => notes.checkVisibility())
    .map((notes) => `${Reveal.getCurrentSlide().id}: ${named(notes)}`)
