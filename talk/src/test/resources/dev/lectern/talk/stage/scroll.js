// Scrolls on until another slide or step is shown, or to the end; whether there was a way to go.
async () => {
  const viewport = Reveal.getViewportElement();
  const start = viewport.scrollTop;
  const end = viewport.scrollHeight - viewport.clientHeight;
  const position = () => JSON.stringify(Reveal.getIndices());
  const before = position();
  // Or it would snap back.
  viewport.style.scrollSnapType = "none";
  while (position() === before && viewport.scrollTop < end - 1) {
    viewport.scrollTop = Math.min(viewport.scrollTop + viewport.clientHeight / 8, end);
    await new Promise(requestAnimationFrame);
  }
  return viewport.scrollTop > start + 1;
}
