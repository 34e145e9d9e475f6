"use strict";

// Architectures at the end of each year, counted in the sources of Transformers 4.57.6: the year is
// that of a model's copyright line, corrected by hand where a header was copied from an older model;
// the modality is what the auto classes and the documentation file it under. Approximate by nature:
// some models fit two modalities. Time series and reinforcement learning (9 models) are left out.
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const MODALITIES = [
  { name: "Text", colour: "#ff7a45", counts: [1, 14, 38, 57, 78, 95, 125, 159] },
  { name: "Vision", colour: "#ffb454", counts: [0, 0, 0, 6, 37, 50, 61, 83] },
  { name: "Audio", colour: "#b9a3f2", counts: [0, 0, 0, 10, 15, 26, 31, 38] },
  { name: "Multimodal", colour: "#5cc8c0", counts: [0, 0, 3, 10, 25, 41, 61, 93] },
];

const SVG = "http://www.w3.org/2000/svg";
const shown = new Set(MODALITIES.map((modality) => modality.name));
const plot = document.getElementById("plot");
const reading = document.getElementById("reading");
let selected = YEARS.length - 1;

function element(name, attributes, parent, text) {
  const result = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    result.setAttribute(key, value);
  }
  if (text !== undefined) {
    result.textContent = text;
  }
  parent.append(result);
  return result;
}

function total(year) {
  return MODALITIES.filter((modality) => shown.has(modality.name)).reduce(
    (sum, modality) => sum + modality.counts[year],
    0,
  );
}

/** The smallest round axis end that holds every column. */
function axisEnd() {
  const highest = Math.max(...YEARS.map((_, year) => total(year)), 1);
  return [20, 40, 80, 120, 160, 200, 240, 320, 400].find((end) => end >= highest);
}

function describe(year) {
  const parts = MODALITIES.filter((modality) => shown.has(modality.name)).map(
    (modality) => `${modality.name.toLowerCase()} ${modality.counts[year]}`,
  );
  return `${YEARS[year]}: ${total(year)} architectures (${parts.join(", ")})`;
}

function read(year) {
  selected = year;
  document.querySelectorAll(".year").forEach((group, index) => {
    group.classList.toggle("on", index === year);
  });
  reading.textContent = shown.size ? describe(year) : "Nothing is selected.";
}

function draw() {
  const width = Math.max(plot.clientWidth, 320);
  const height = Math.max(plot.clientHeight, 160);
  const box = { left: 56, right: width - 4, top: 28, bottom: height - 34 };
  const end = axisEnd();
  const y = (count) => box.bottom - (count / end) * (box.bottom - box.top);
  const step = (box.right - box.left) / YEARS.length;
  const bar = Math.min(step * 0.62, 110);

  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", "Architectures at the end of each year, stacked by modality");
  for (let line = 0; line <= 4; line++) {
    const count = (end / 4) * line;
    element("line", { class: "grid", x1: box.left, x2: box.right, y1: y(count), y2: y(count) }, svg);
    element("text", { x: box.left - 10, y: y(count) + 7, "text-anchor": "end" }, svg, count);
  }
  YEARS.forEach((year, index) => {
    const middle = box.left + step * (index + 0.5);
    const group = element(
      "g",
      { class: "year", tabindex: 0, role: "img", "aria-label": describe(index) },
      svg,
    );
    element(
      "rect",
      { class: "target", x: middle - step / 2 + 3, y: 3, width: step - 6, height: height - 6, rx: 10 },
      group,
    );
    let below = 0;
    for (const modality of MODALITIES) {
      if (!shown.has(modality.name) || modality.counts[index] === 0) {
        continue;
      }
      const above = below + modality.counts[index];
      element(
        "rect",
        {
          class: "bar",
          x: middle - bar / 2,
          y: y(above),
          width: bar,
          height: Math.max(y(below) - y(above) - 2, 1),
          rx: 3,
          fill: modality.colour,
        },
        group,
      );
      below = above;
    }
    element("text", { x: middle, y: box.bottom + 26, "text-anchor": "middle" }, group, year);
    if (below > 0) {
      const label = { class: "total", x: middle, y: y(below) - 8, "text-anchor": "middle" };
      element("text", label, group, below);
    }
    group.addEventListener("pointerenter", () => read(index));
    group.addEventListener("focus", () => read(index));
  });
  plot.replaceChildren(svg);
  read(selected);
}

for (const modality of MODALITIES) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = modality.name;
  button.style.setProperty("--colour", modality.colour);
  button.setAttribute("aria-pressed", "true");
  button.addEventListener("click", () => {
    if (!shown.delete(modality.name)) {
      shown.add(modality.name);
    }
    button.setAttribute("aria-pressed", String(shown.has(modality.name)));
    draw();
  });
  document.getElementById("controls").append(button);
}

new ResizeObserver(draw).observe(plot);
draw();
