// Two frames, for what begins with the next one; and as many as it takes to draw the charts that are near.
async () => {
  const near = () =>
    [...document.querySelectorAll("figure.chart:not(.drawn) > .plot")].some(
      (plot) => plot.clientWidth > 0 && plot.clientHeight > 0,
    );
  for (let frame = 0; frame < 600 && near(); frame++) {
    await new Promise(requestAnimationFrame);
  }
  for (let frame = 0; frame < 2; frame++) {
    await new Promise(requestAnimationFrame);
    for (const animation of document.getAnimations()) {
      if (animation.effect.getComputedTiming().endTime !== Infinity) {
        animation.finish();
      }
    }
  }
}
