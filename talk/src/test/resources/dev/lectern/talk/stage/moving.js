// What moves on the page, a frame after something was done.
async () => {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return document
    .getAnimations()
    .filter((animation) => animation.playState === "running")
    .filter((animation) => animation.effect.getComputedTiming().endTime > 10)
    .map((animation) => {
      const { target, pseudoElement } = animation.effect;
      const what = animation.animationName ?? animation.transitionProperty ?? animation.id ?? "script";
      return `${named(target)}${pseudoElement ?? ""} moves: ${what}`;
    });
}
