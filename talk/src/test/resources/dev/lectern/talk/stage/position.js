() => {
  const step = Reveal.getIndices().f;
  return Reveal.getCurrentSlide().id + (step >= 0 ? "/" + step : "");
}
