/*
 * What Plotly is told of a chart: its traces and its layout, in the theme's colours and type. The plugin
 * lectern-chart.js has the numbers.
 */
const LecternPlot = {
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
      ...LecternPlot.shape(data.kind, index),
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
      hovertemplate: `%{x}: %{y}<extra>${LecternPlot.escaped(series.name)}</extra>`,
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
    const title = (text) => ({ text: LecternPlot.escaped(text ?? ""), standoff: 14 });
    const font = { family: look.family, size: look.size, color: look.text };
    const totals = "totals" in data ? LecternPlot.totals(data, look) : [];
    return {
      width: plot.clientWidth,
      height: plot.clientHeight,
      autosize: false,
      font,
      paper_bgcolor: "rgba(0, 0, 0, 0)",
      plot_bgcolor: "rgba(0, 0, 0, 0)",
      margin: LecternPlot.margin(data),
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
        ...(data.scale === "date" ? LecternPlot.dates(data.x) : {}),
      },
      yaxis: {
        type: "logarithmic" in data ? "log" : "linear",
        title: title(data.yTitle),
        automargin: true,
        fixedrange: true,
        nticks: 6,
        gridcolor: look.line,
        zerolinecolor: look.line,
        ticksuffix: LecternPlot.escaped(data.unit),
        ...("logarithmic" in data ? LecternPlot.decades(data) : {}),
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
          text: `<b>${sums[row].toFixed(decimals)}${LecternPlot.escaped(data.unit)}</b>`,
          showarrow: false,
          yanchor: "bottom",
          yshift: 4,
          font: { color: look.strong },
        }));
  },

  /** Plotly reads a little HTML in texts. */
  escaped(text) {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("%{", "%&#123;");
  },
};
