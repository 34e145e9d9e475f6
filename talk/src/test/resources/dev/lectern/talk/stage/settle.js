// Two frames, for what begins with the next one.
async () => {
  for (let frame = 0; frame < 2; frame++) {
    await new Promise(requestAnimationFrame);
    for (const animation of document.getAnimations()) {
      if (animation.effect.getComputedTiming().endTime !== Infinity) {
        animation.finish();
      }
    }
  }
}
