/*
 * A plugin of reveal.js: a button on each block of code that copies it. Registered before the one
 * that colours code, it sees the code as it was written, without numbers and steps.
 */
const LecternCopy = {
  id: "lectern-copy",

  init(deck) {
    const status = document.createElement("span");
    status.className = "visually-hidden";
    status.setAttribute("role", "status");
    deck.getRevealElement().append(status);
    for (const code of deck.getRevealElement().querySelectorAll("figure.code > pre > code")) {
      const text = LecternCopy.text(code);
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = "Copy";
      button.addEventListener("click", async (event) => {
        const answer = (await LecternCopy.copy(text)) ? "Copied" : "Not copied";
        button.textContent = answer;
        status.textContent = answer;
        setTimeout(() => (button.textContent = "Copy"), 2000);
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
      code.closest("figure").append(button);
    }
  },

  /** The code; of a diff, what it has become. */
  text(code) {
    const marks = (code.dataset.gutter ?? "").split(" ");
    return code.textContent
      .split("\n")
      .filter((line, index) => marks[index] !== "\u2212")
      .join("\n");
  },

  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return LecternCopy.copySelected(text);
    }
  },

  /** Where a page may not write to the clipboard, or has none, but a selection can be copied. */
  copySelected(text) {
    const focused = document.activeElement;
    const area = document.createElement("textarea");
    area.className = "visually-hidden";
    area.value = text;
    document.querySelector(".reveal").append(area);
    area.select();
    // The plugin that numbers lines would look for them in the selection.
    area.addEventListener("copy", (event) => event.stopPropagation());
    const copied = document.execCommand("copy");
    area.remove();
    focused?.focus();
    return copied;
  },
};
