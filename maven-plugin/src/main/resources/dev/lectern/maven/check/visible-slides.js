() =>
  [...document.querySelectorAll(".slides section:not(.stack)")]
    .filter((slide) => slide.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .filter((slide) => {
      const box = slide.getBoundingClientRect();
      return box.right > 1 && box.left < innerWidth - 1 && box.bottom > 1 && box.top < innerHeight - 1;
    })
    .map((slide) => slideName(slide))
