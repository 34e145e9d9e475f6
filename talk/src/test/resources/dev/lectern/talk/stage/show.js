(position) => {
  const [id, step] = position.split("/");
  const { h, v } = Reveal.getIndices(document.getElementById(id));
  Reveal.slide(h, v, step === undefined ? -1 : Number(step));
}
