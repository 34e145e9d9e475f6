// The corner of the logo; and all that it lies on: what is on the slide, controls, number.
() => {
  const logo = document.querySelector(".reveal > .logo");
  const box = logo.getBoundingClientRect();
  const { width, height } = document.documentElement.getBoundingClientRect();
  const corner = [
    box.top + box.bottom < height ? "top" : "bottom",
    box.left + box.right < width ? "left" : "right",
  ].join(" ");
  const others = [...texts(looked()).map(({ range }) => range), ...around().filter((e) => e !== logo)];
  const covered = others
    .filter((other) => ![...(other.classList ?? [])].some((name) => /^(progress|controls)$/.test(name)))
    .filter((other) => {
      const { left, top, right, bottom, width: wide } = other.getBoundingClientRect();
      return wide > 0 && left < box.right && right > box.left && top < box.bottom && bottom > box.top;
    })
    .map((other) => (other.classList ? named(other) : other.toString()));
  return [corner, ...covered, ...(box.height > 0 && logo.complete ? [] : ["not shown"])];
}
