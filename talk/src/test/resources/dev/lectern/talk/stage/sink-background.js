() => {
  // What reveal.js has made of the background of the present slide.
  const slide = Reveal.getSlideBackground(Reveal.getCurrentSlide());
  const content = slide.querySelector(".slide-background-content");
  const style = content.style;
  const video = content.querySelector("video");
  const frame = content.querySelector("iframe");
  const name = (url) => url.split("/").pop();
  const lines = {
    color: slide.style.backgroundColor,
    images: [...style.backgroundImage.matchAll(/url\("([^"]*)"\)/g)].map((m) => name(m[1])).join(" "),
    gradient: slide.style.backgroundImage,
    size: style.backgroundSize,
    position: style.backgroundPosition,
    repeat: style.backgroundRepeat,
    opacity: style.opacity,
    transition: slide.dataset.backgroundTransition ?? slide.getAttribute("data-background-transition"),
    video: video && [...video.querySelectorAll("source")].map((s) => name(s.src)).join(" "),
    loop: video?.loop,
    muted: video?.muted,
    frame: frame && name(frame.src),
    clicksOnTheSlide: frame && getComputedStyle(Reveal.getCurrentSlide()).pointerEvents,
  };
  return Object.entries(lines)
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .map(([key, value]) => key + ": " + value);
}
