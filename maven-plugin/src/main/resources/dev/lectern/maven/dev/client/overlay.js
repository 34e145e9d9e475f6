/* What the compiler says, over the last good deck. */
const LecternOverlay = {
  create() {
    const host = document.createElement("lectern-overlay");
    host.attachShadow({ mode: "open" });
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/-lectern/overlay.css";
    const content = document.createElement("div");
    host.shadowRoot.append(style, content);
    document.body.append(host);
    return { show: (problems) => this.show(host, content, problems) };
  },

  show(host, content, problems) {
    const errors = problems.filter(({ kind }) => kind === "error");
    const warnings = problems.length - errors.length;
    host.dataset.errors = errors.length;
    host.dataset.warnings = warnings;
    content.replaceChildren();
    if (errors.length > 0) {
      content.append(this.panel(problems, true));
    } else if (warnings > 0) {
      const badge = this.element("button", "badge", warnings === 1 ? "1 warning" : `${warnings} warnings`);
      badge.type = "button";
      badge.addEventListener("click", () => {
        badge.blur();
        content.replaceChildren(this.panel(problems, false));
      });
      content.append(badge);
    }
  },

  panel(problems, failed) {
    const panel = this.element("section", failed ? "panel failed" : "panel");
    panel.setAttribute("role", "alert");
    panel.setAttribute("aria-label", "What the compiler says");
    const bar = this.element("div", "bar");
    const close = this.element("button", "close", "Hide");
    close.type = "button";
    close.addEventListener("click", () => panel.remove());
    addEventListener(
      "keydown",
      (event) => {
        if (event.key === "Escape" && panel.isConnected) {
          event.stopImmediatePropagation();
          panel.remove();
        }
      },
      { capture: true },
    );
    const count = problems.filter(({ kind }) => kind === "error").length;
    const said = failed
      ? `${count === 1 ? "1 error" : `${count} errors`}: the deck is as it was before`
      : "The deck is shown; this could be better";
    bar.append(this.element("strong", "", said), close);
    panel.append(bar, ...problems.map((problem) => this.problem(problem)));
    return panel;
  },

  problem({ kind, file, line, column, source, length, message }) {
    const article = this.element("article", kind);
    const [first, ...more] = message.split("\n");
    const rule = /^\[(\w+)\] /.exec(first);
    if (file) {
      article.append(this.element("p", "where", `${file}:${line}:${column}`));
    }
    const what = this.element("p", "what");
    if (rule) {
      what.append(this.element("span", "rule", rule[1]), " ");
    }
    what.append(rule ? first.slice(rule[0].length) : first);
    article.append(what);
    if (file) {
      const code = this.element("pre", "source");
      const number = `${line} │ `;
      const start = column - 1;
      code.append(
        this.element("span", "number", number),
        source.slice(0, start),
        this.element("mark", "", source.slice(start, start + length)),
        source.slice(start + length),
        "\n",
        " ".repeat(number.length) + source.slice(0, start).replace(/[^\t]/g, " "),
        this.element("span", "caret", "^".repeat(length)),
      );
      article.append(code);
    }
    if (more.length > 0) {
      article.append(this.element("pre", "more", more.join("\n")));
    }
    return article;
  },

  /** A line at the foot of the page, for a moment. */
  say(text) {
    document.querySelector("lectern-toast")?.remove();
    const toast = document.createElement("lectern-toast");
    toast.setAttribute("role", "status");
    toast.textContent = text;
    toast.style.cssText =
      "position:fixed;z-index:2147483000;left:50%;bottom:24px;transform:translateX(-50%);padding:8px 16px;" +
      "border-radius:6px;background:#1d2430;color:#fff;font:16px/1.4 system-ui,sans-serif";
    document.body.append(toast);
    setTimeout(() => toast.remove(), 2500);
  },

  element(name, className, text) {
    const element = document.createElement(name);
    element.className = className;
    if (text !== undefined) {
      element.textContent = text;
    }
    return element;
  },
};
