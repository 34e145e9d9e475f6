/* Puts the slides that have changed in the place of those that were. */
const LecternSwap = {
  /** These look at slides once, when they start; others at each that is shown. */
  initial: (id) => id === "highlight" || id.startsWith("lectern-"),

  /** Whether slides are all that has changed, and no script of the author's knew the old ones. */
  possible(before, after) {
    if (!before || Reveal.isPrintView() || Reveal.isScrollView() || Reveal.isOverview()) {
      return false;
    }
    const frame = (page) => {
      const copy = page.documentElement.cloneNode(true);
      copy.querySelector(".reveal > .slides")?.replaceChildren();
      return copy.outerHTML;
    };
    const foreign = [...after.scripts].some((script) => {
      const src = script.getAttribute("src");
      return src !== null && !src.startsWith("reveal/");
    });
    return !foreign && frame(before) === frame(after) && this.slides(after).length > 0;
  },

  slides: (page) => [...page.querySelectorAll(".reveal > .slides > section")],

  position() {
    const { h, v, f } = Reveal.getIndices();
    return { id: Reveal.getCurrentSlide()?.id, h, v, f };
  },

  /** To a slide by its id, wherever it is now; if it is gone, to what is in its place. */
  go({ id, h, v, f }) {
    const slide = id ? document.getElementById(id) : null;
    const at = slide ? Reveal.getIndices(slide) : { h, v };
    Reveal.slide(at.h, at.v, f);
  },

  swap(before, after) {
    const position = this.position();
    const parent = document.querySelector(".reveal > .slides");
    const live = this.slides(document);
    const kept = new Map();
    this.slides(before).forEach((section, index) => {
      const html = section.outerHTML;
      kept.set(html, [...(kept.get(html) ?? []), live[index]]);
    });
    const fresh = [];
    const wanted = this.slides(after).map((section) => {
      const old = kept.get(section.outerHTML)?.shift();
      if (old) {
        return old;
      }
      const added = document.adoptNode(section.cloneNode(true));
      fresh.push(added);
      return added;
    });
    parent.classList.add("no-transition");
    const stays = new Set(wanted);
    let spot = parent.firstElementChild;
    for (const section of wanted) {
      while (spot && !stays.has(spot)) {
        const gone = spot;
        spot = spot.nextElementSibling;
        gone.remove();
      }
      if (spot === section) {
        spot = spot.nextElementSibling;
      } else {
        parent.insertBefore(section, spot);
      }
    }
    while (spot) {
      const gone = spot;
      spot = spot.nextElementSibling;
      gone.remove();
    }
    this.start(fresh);
    // First where we are, for reveal.js holds on to the element that it shows; then all the rest.
    this.go(position);
    Reveal.sync();
    this.go(position);
    parent.getBoundingClientRect();
    parent.classList.remove("no-transition");
    this.told(fresh);
  },

  /** Plugins that work on slides when they start see the new ones, and only those. */
  start(fresh) {
    const root = {
      querySelectorAll: (selector) => fresh.flatMap((section) => [...section.querySelectorAll(selector)]),
      append() {},
    };
    const deck = new Proxy(Reveal, {
      get: (target, name) => (name === "getRevealElement" ? () => root : target[name]),
    });
    for (const [id, plugin] of Object.entries(Reveal.getPlugins())) {
      if (this.initial(id)) {
        plugin.init(deck);
      }
    }
  },

  /** The speaker's window hears of the slide that it shows. */
  told(fresh) {
    const slide = Reveal.getCurrentSlide();
    const { h, v } = Reveal.getIndices();
    if (fresh.some((section) => section.contains(slide))) {
      Reveal.dispatchEvent({
        type: "slidechanged",
        data: { indexh: h, indexv: v, previousSlide: slide, currentSlide: slide, origin: "lectern" },
      });
    }
  },
};
