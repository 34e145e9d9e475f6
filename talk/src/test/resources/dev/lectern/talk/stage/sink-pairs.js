() => {
  // What moves into what, and how, when the talk goes to the next slide.
  const from = Reveal.getCurrentSlide();
  let sheet = "";
  Reveal.on("autoanimate", (event) => (sheet = event.sheet.textContent));
  Reveal.next();
  const to = Reveal.getCurrentSlide();
  return [...to.querySelectorAll("[data-auto-animate-target]")].map((target) => {
    const id = target.dataset.autoAnimateTarget;
    const name = target.closest("[data-id]").dataset.id;
    const source = from.querySelector(`[data-id="${name}"]`);
    const running = sheet.split(`"running"] [data-auto-animate-target="${id}"]`)[1];
    const timing = running?.match(/transition: ([^;!]*)/)[1].trim();
    return timing && `${source.textContent.trim()} → ${target.textContent.trim()}: ${timing}`;
  }).filter(Boolean);
}
