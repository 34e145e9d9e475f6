() =>
  [...document.querySelectorAll("aside.notes, .speaker-notes")]
    .filter((notes) => notes.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map(named)
