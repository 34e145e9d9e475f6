/*
 * A plugin of reveal.js: draws each chart from the table of its numbers, with Plotly, which is fetched
 * when the first chart gets a size; that is when reveal.js lays its slide out since it comes near. (A
 * script element works from file://, where fetch does not.) Printed pages are drawn before they are
 * ready.
 */
const LecternChart = {
  id: "lectern-chart",
  source: new URL("../plotly/plotly-basic.min.js", document.currentScript.src).href,
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
      const script = document.createElement("script");
      script.src = LecternChart.source;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    return LecternChart.fetched;
  },

  draw(chart) {
    const data = LecternChart.read(chart);
    const look = LecternChart.look(chart);
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
    const layout = LecternChart.layout(data, look, plot);
    const still = { logging: 0, displayModeBar: false, doubleClick: false, showTips: false, responsive: false };
    Plotly.react(drawing, LecternChart.traces(data, look), layout, still);
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

  /** The theme's colours and type, as they are computed here. */
  look(chart) {
    const probe = document.createElement("span");
    chart.append(probe);
    const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const color = (name) => {
      probe.style.color = `var(--lectern-chart-${name})`;
      pixel.clearRect(0, 0, 1, 1);
      pixel.fillStyle = getComputedStyle(probe).color;
      pixel.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
      return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
    };
    const { fontFamily, fontSize } = getComputedStyle(chart.querySelector(".plot"));
    const look = {
      series: [1, 2, 3, 4, 5, 6].map(color),
      text: color("text"),
      strong: color("strong"),
      line: color("line"),
      label: color("label"),
      family: fontFamily,
      size: parseFloat(fontSize),
    };
    probe.remove();
    return look;
  },

  traces(data, look) {
    if (data.kind === "pie") {
      return [
        {
          type: "pie",
          labels: data.x,
          values: data.series[0].y,
          sort: false,
          direction: "clockwise",
          textinfo: "label+percent",
          textposition: "outside",
          marker: { colors: data.x.map((_, i) => look.series[i % 6]), line: { color: look.label, width: 2 } },
          hovertemplate: `%{label}: %{value}${data.unit}<extra></extra>`,
        },
      ];
    }
    return data.series.map((series, index) => ({
      ...LecternChart.shape(data.kind, index),
      name: series.name,
      x: data.scale === "number" ? data.x.map(Number) : data.x,
      y: series.y,
      visible: series.on,
      cliponaxis: false,
      marker: {
        color: look.series[index],
        size: data.kind === "scatter" ? 13 : 10,
        symbol: ["circle", "square", "diamond", "triangle-up", "x", "star"][index],
        line: { width: data.kind === "stacked" ? 2 : 0, color: look.label },
      },
      line: { color: look.series[index], width: 4 },
      hovertemplate: `%{x}: %{y}<extra>${LecternChart.escaped(series.name)}</extra>`,
    }));
  },

  shape(kind) {
    switch (kind) {
      case "bar":
      case "stacked":
        return { type: "bar" };
      case "scatter":
        return { type: "scatter", mode: "markers" };
      case "area":
        return { type: "scatter", mode: "lines", fill: "tozeroy" };
      default:
        return { type: "scatter", mode: "lines+markers" };
    }
  },

  layout(data, look, plot) {
    const bars = data.kind === "bar" || data.kind === "stacked";
    const title = (text) => ({ text: LecternChart.escaped(text ?? ""), standoff: 14 });
    const font = { family: look.family, size: look.size, color: look.text };
    const totals = "totals" in data ? LecternChart.totals(data, look) : [];
    return {
      width: plot.clientWidth,
      height: plot.clientHeight,
      autosize: false,
      font,
      paper_bgcolor: "rgba(0, 0, 0, 0)",
      plot_bgcolor: "rgba(0, 0, 0, 0)",
      margin: LecternChart.margin(data),
      showlegend: false,
      dragmode: false,
      hovermode: bars ? "x" : "closest",
      hoverlabel: { font: { family: look.family, size: look.size } },
      barmode: data.kind === "stacked" ? "relative" : "group",
      bargap: 0.38,
      bargroupgap: 0.06,
      barcornerradius: data.kind === "bar" ? 4 : 0,
      annotations: totals,
      xaxis: {
        type: { number: "linear", date: "date" }[data.scale] ?? "category",
        title: title(data.xTitle),
        automargin: true,
        fixedrange: true,
        showgrid: false,
        zeroline: false,
        showline: true,
        linecolor: look.line,
        tickangle: 0,
        ...(data.scale === "date" ? LecternChart.dates(data.x) : {}),
      },
      yaxis: {
        type: "logarithmic" in data ? "log" : "linear",
        title: title(data.yTitle),
        automargin: true,
        fixedrange: true,
        nticks: 6,
        gridcolor: look.line,
        zerolinecolor: look.line,
        ticksuffix: LecternChart.escaped(data.unit),
        ...("logarithmic" in data ? LecternChart.decades(data) : {}),
        rangemode: bars || data.kind === "area" ? "tozero" : "normal",
      },
    };
  },

  /** Room for what stands around; the axes make more for their texts. */
  margin(data) {
    return data.kind === "pie"
      ? { l: 160, r: 160, t: 64, b: 64 }
      : { l: 8, r: 24, t: "totals" in data ? 36 : 16, b: 8, pad: 8 };
  },

  /** Days and months as the file writes them, where there is room for each, and no hours between. */
  dates(cells) {
    const digits = Math.max(...cells.map((cell) => cell.length));
    if (digits > 10) {
      return {};
    }
    const tickformat = digits > 7 ? "%Y-%m-%d" : "%Y-%m";
    return cells.length <= 7 ? { tickformat, tickvals: cells } : { tickformat, nticks: 7 };
  },

  /** 1, 10, 100; or 1, 2, 5 if there are few of those. (Plotly would write the 2 and the 5 small.) */
  decades(data) {
    const numbers = data.series.flatMap(({ y }) => y.filter((number) => number > 0));
    const first = Math.floor(Math.log10(Math.min(...numbers)));
    const last = Math.ceil(Math.log10(Math.max(...numbers)));
    const steps = last - first > 2 ? [1] : [1, 2, 5];
    const tickvals = [];
    for (let decade = first; decade <= last; decade++) {
      tickvals.push(...steps.map((step) => step * 10 ** decade));
    }
    return { tickvals };
  },

  totals(data, look) {
    const on = data.series.filter((series) => series.on);
    const sums = data.x.map((_, row) => on.reduce((sum, { y }) => sum + (y[row] ?? 0), 0));
    const decimals = Math.max(0, ...on.flatMap(({ y }) => y.map((n) => `${n ?? ""}`.split(".")[1]?.length ?? 0)));
    const tops = data.x.map((_, row) => on.reduce((sum, { y }) => sum + Math.max(0, y[row] ?? 0), 0));
    return on.length === 0
      ? []
      : data.x.map((x, row) => ({
          x: row,
          y: tops[row],
          text: `<b>${sums[row].toFixed(decimals)}${LecternChart.escaped(data.unit)}</b>`,
          showarrow: false,
          yanchor: "bottom",
          yshift: 4,
          font: { color: look.strong },
        }));
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

  /** Plotly reads a little HTML in texts. */
  escaped(text) {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("%{", "%&#123;");
  },
};
