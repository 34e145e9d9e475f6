() => {
  const step = Reveal.getIndices().f;
  return slideName(looked()) + (step >= 0 ? "/" + step : "");
}
