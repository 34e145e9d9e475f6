() => {
  // Which edges of the room within the slide's padding things reach, and what is framed.
  const slide = Reveal.getCurrentSlide();
  const scale = Reveal.getScale();
  const padding = getComputedStyle(slide);
  const edge = slide.getBoundingClientRect();
  const things = slide.querySelectorAll(".r-fit-text, .r-stretch, .r-frame, [class^=r-] > *");
  return [...things].map((thing) => {
    const box = thing.getBoundingClientRect();
    const left = (box.left - edge.left) / scale - parseFloat(padding.paddingLeft);
    const right = (edge.right - box.right) / scale - parseFloat(padding.paddingRight);
    // What is below the content is partly a gap.
    const bottom = (edge.bottom - box.bottom) / scale - parseFloat(padding.paddingBottom);
    const facts = {
      left: left < 3,
      middle: left >= 3 && Math.abs(left - right) < 3,
      right: right < 3,
      bottom: bottom - parseFloat(padding.rowGap) < 3,
      framed: getComputedStyle(thing).borderTopStyle === "solid",
    };
    const name = [...thing.classList].find((each) => each.startsWith("r-")) ?? thing.classList[0];
    const said = Object.keys(facts).filter((fact) => facts[fact]);
    return `${thing.localName}.${name}: ${said.join(" ")}`;
  });
}
