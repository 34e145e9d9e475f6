() => {
  const wider = [document.documentElement, Reveal.getViewportElement()].map(
    (element) => element.scrollWidth - element.clientWidth,
  );
  return Math.max(...wider) > 1 ? [`scrolls sideways by ${Math.max(...wider)}px`] : [];
}
