/*
 * A plugin of reveal.js: draws each chart from the table of its numbers as lectern-plot.js says, with
 * Plotly, which is fetched when the first chart gets a size; that is when reveal.js lays its slide out
 * since it comes near. (A script element works from file://, where fetch does not.) Printed pages are
 * drawn before they are ready.
 */
const LecternChart = {
  id: "lectern-chart",
  // None if this script is part of the page.
  home: document.currentScript?.src || "reveal/plugin/",
  off: new WeakMap(),

  async init(deck) {
    const plots = deck.getRevealElement().querySelectorAll("figure.chart > .plot");
    const sizes = new ResizeObserver((entries) =>
      entries
        .filter(({ contentRect }) => contentRect.width > 0 && contentRect.height > 0)
        .forEach(({ target }) => LecternChart.show(target.parentElement)),
    );
    plots.forEach((plot) => sizes.observe(plot));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () =>
      document.querySelectorAll("figure.chart.drawn").forEach((chart) => LecternChart.draw(chart)),
    );
    if (deck.isPrintView()) {
      await LecternChart.plotly();
      // A page for each step is a copy, which has to be drawn anew.
      deck.on("pdf-ready", () =>
        document.querySelectorAll(".pdf-page figure.chart").forEach((chart) => LecternChart.draw(chart)),
      );
    }
  },

  async show(chart) {
    try {
      await LecternChart.plotly();
      LecternChart.draw(chart);
    } catch {
      // The numbers are still there.
      chart.querySelector(".numbers").classList.remove("visually-hidden");
    }
  },

  plotly() {
    LecternChart.fetched ??= new Promise((resolve, reject) => {
      if (window.Plotly) {
        resolve();
        return;
      }
      const home = new URL(LecternChart.home, document.baseURI);
      const script = document.createElement("script");
      script.src = new URL("../plotly/plotly-basic.min.js", home).href;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    return LecternChart.fetched;
  },

  draw(chart) {
    const data = LecternChart.read(chart);
    const look = LecternPlot.look(chart);
    LecternChart.legend(chart, data, look);
    const plot = chart.querySelector(".plot");
    let drawing = plot.querySelector(".drawing");
    // One that Plotly does not know is in a copy.
    if (drawing && !drawing.data) {
      drawing.remove();
      drawing = null;
    }
    if (!drawing) {
      drawing = document.createElement("div");
      drawing.className = "drawing";
      plot.append(drawing);
    }
    const layout = LecternPlot.layout(data, look, plot);
    const still = { logging: 0, displayModeBar: false, doubleClick: false, showTips: false, responsive: false };
    Plotly.react(drawing, LecternPlot.traces(data, look), layout, still);
    chart.classList.add("drawn");
  },

  /** What is in the table, and said of it. */
  read(chart) {
    const rows = [...chart.querySelectorAll(".numbers tbody tr")];
    const names = [...chart.querySelectorAll(".numbers thead th")].slice(1);
    const number = (text) => (text === "" ? null : Number(text));
    const off = LecternChart.off.get(chart) ?? new Set();
    LecternChart.off.set(chart, off);
    return {
      ...chart.dataset,
      unit: chart.dataset.unit ?? "",
      x: rows.map((row) => row.cells[0].textContent),
      series: names.map((name, index) => ({
        name: name.textContent,
        y: rows.map((row) => number(row.cells[index + 1].textContent)),
        on: !off.has(index),
      })),
    };
  },

  /** Buttons, which keys reach too, switch series off and on. */
  legend(chart, data, look) {
    if (data.kind === "pie" || data.series.length < 2) {
      return;
    }
    let legend = chart.querySelector(".series");
    if (!legend || !LecternChart.off.get(chart).ready) {
      legend?.remove();
      legend = document.createElement("div");
      legend.className = "series";
      chart.prepend(legend);
      data.series.forEach((series, index) => legend.append(LecternChart.button(chart, series, index)));
      LecternChart.off.get(chart).ready = true;
    }
    [...legend.children].forEach((button, index) => {
      button.style.setProperty("--color", look.series[index]);
      button.setAttribute("aria-pressed", String(data.series[index].on));
    });
  },

  button(chart, series, index) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = series.name;
    button.addEventListener("click", (event) => {
      const off = LecternChart.off.get(chart);
      if (!off.delete(index)) {
        off.add(index);
      }
      LecternChart.draw(chart);
      // After a click of the mouse, the next space is reveal.js's again.
      if (event.detail > 0) {
        button.blur();
      }
    });
    // What presses the button does not move the deck as well.
    button.addEventListener("keydown", (event) => {
      if (event.key === " " || event.key === "Enter") {
        event.stopPropagation();
      }
    });
    return button;
  },
};
