(position) => {
  const [name, step] = position.split("/");
  const slide = slides(document).find((slide) => slideName(slide) === name);
  const { h, v } = Reveal.getIndices(slide);
  Reveal.slide(h, v, step === undefined ? -1 : Number(step));
}
