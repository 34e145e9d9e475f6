/*
 * What lectern:dev adds to a deck on its way to the browser: it waits for news, puts changed slides in
 * the place of old ones, and shows what the compiler says.
 */
(() => {
  const me = document.getElementById("lectern-desk");
  const id = me.dataset.deck;
  const hasDeck = () => typeof Reveal !== "undefined" && document.querySelector(".reveal > .slides");
  const framed = window.parent !== window;
  const place = `lectern-desk:${location.pathname}`;
  /** The page as it came, before reveal.js and its plugins changed it. */
  let source = null;
  let files = null;
  let state = null;
  let overlay = null;
  let work = Promise.resolve();

  const events = new EventSource("/-lectern/events");
  events.addEventListener("message", ({ data }) => {
    // One after the other: the last one wins.
    work = work.then(() => hear(JSON.parse(data))).catch(() => reload());
  });

  const loaded = new Promise((resolve) => addEventListener("DOMContentLoaded", resolve, { once: true }));

  async function hear(news) {
    state = news;
    await loaded;
    if (!framed) {
      overlay ??= LecternOverlay.create();
      overlay.show(news.problems);
    }
    if (!hasDeck()) {
      if (id && news.decks[id]) {
        location.reload();
      } else {
        list(news);
      }
      return;
    }
    if (news.decks[id] && (await ready())) {
      await follow(news.decks[id].files);
    }
  }

  /** The deck on this page; false if it cannot start. */
  function ready() {
    if (Reveal.isReady()) {
      return true;
    }
    return Promise.race([
      new Promise((resolve) => Reveal.on("ready", () => resolve(true))),
      new Promise((resolve) => setTimeout(() => resolve(false), 4000)),
    ]);
  }

  async function follow(now) {
    const before = files;
    files = now;
    if (!before) {
      if (now["index.html"] !== me.dataset.page) {
        // It changed while it was loaded.
        location.reload();
        return;
      }
      restore();
      await read();
      return;
    }
    const changed = Object.keys(before).filter((path) => path !== "asset-manifest.json" && before[path] !== now[path]);
    if (changed.some((path) => path !== "index.html" && !path.endsWith(".css") && path in now)) {
      reload();
      return;
    }
    const sheets = changed.filter((path) => path.endsWith(".css") && path in now);
    if (sheets.some((path) => !sheet(path))) {
      reload();
      return;
    }
    sheets.forEach((path) => restyle(path, now[path]));
    if (changed.includes("index.html")) {
      const old = source;
      await read();
      if (!LecternSwap.possible(old, source)) {
        reload();
        return;
      }
      LecternSwap.swap(old, source);
    }
  }

  /** Takes the page as the server has it now, which can be newer than what was told. */
  async function read() {
    const answer = await fetch(location.pathname, { cache: "no-store" });
    source = new DOMParser().parseFromString(await answer.text(), "text/html");
    const ours = source.getElementById("lectern-desk");
    files = { ...files, "index.html": ours.dataset.page };
    source.querySelectorAll("head > script[src^='/-lectern/']").forEach((script) => script.remove());
  }

  function sheet(path) {
    return [...document.querySelectorAll("link[rel=stylesheet]")].find(
      (link) => link.getAttribute("href").split("?")[0] === path,
    );
  }

  /** The old stylesheet stays until the new one is there. */
  function restyle(path, hash) {
    const old = sheet(path);
    const link = old.cloneNode();
    link.setAttribute("href", `${path}?${hash}`);
    link.addEventListener("load", () => {
      old.remove();
      Reveal.layout();
    });
    old.after(link);
  }

  /** The whole page anew, at the slide and step that is shown. */
  function reload() {
    if (hasDeck() && Reveal.isReady()) {
      sessionStorage.setItem(place, JSON.stringify(LecternSwap.position()));
    }
    location.reload();
  }

  function restore() {
    const position = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
    if (position) {
      LecternSwap.go(JSON.parse(position));
    }
  }

  function list(news) {
    document.getElementById("decks").replaceChildren(
      ...Object.entries(news.decks).map(([deck, { title, slides }]) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = `/${deck}/`;
        link.textContent = title;
        const count = document.createElement("span");
        count.textContent = slides.length === 1 ? "1 slide" : `${slides.length} slides`;
        item.append(link, " ", count);
        return item;
      }),
    );
    const none = document.getElementById("none");
    const failed = news.problems.some(({ kind }) => kind === "error");
    none.hidden = !id && Object.keys(news.decks).length > 0;
    none.textContent = failed
      ? "No deck yet: the compiler has something to say first."
      : id
        ? `There is no deck “${id}” now. This page becomes it as soon as there is one.`
        : "No deck yet: annotate a class with @Deck.";
  }

  /** Where the slide shown is written. */
  function written() {
    const slide = Reveal.getCurrentSlide();
    return state?.decks[id]?.slides.find((each) => each.id === slide?.id);
  }

  async function copy() {
    const slide = written();
    if (!slide?.source) {
      LecternOverlay.say("Where this slide is written is not known");
      return;
    }
    try {
      await navigator.clipboard.writeText(slide.source);
      LecternOverlay.say(`Copied ${slide.source}`);
    } catch {
      LecternOverlay.say(slide.source);
    }
    const { editor } = me.dataset;
    if (editor === "idea") {
      location.href = `idea://open?file=${encodeURIComponent(slide.file)}&line=${slide.line}`;
    } else if (editor) {
      location.href = `${editor}://file${slide.file.startsWith("/") ? "" : "/"}${encodeURI(slide.file)}:${slide.line}`;
    }
  }

  addEventListener("DOMContentLoaded", async () => {
    if (!framed && hasDeck() && (await ready())) {
      Reveal.addKeyBinding(
        { keyCode: 73, key: "I", description: "Copy where the slide is written (lectern:dev)" },
        copy,
      );
      document.addEventListener("click", (event) => {
        if (event.target.closest?.(".slide-number")) {
          event.preventDefault();
          copy();
        }
      });
    }
  });

})();
