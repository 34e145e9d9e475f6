// Code that does not fit into its block.
() =>
  shown(looked())
    .filter((element) => element.closest("pre") && !isUnderneath(element))
    .flatMap((element) => {
      const style = getComputedStyle(element);
      const right = style.overflowX === "visible" ? 0 : element.scrollWidth - element.clientWidth;
      const below = style.overflowY === "visible" ? 0 : element.scrollHeight - element.clientHeight;
      return right > 1 || below > 1 ? [`${named(element)} hides ${right} × ${below}px`] : [];
    })
