// Code that highlight.js has not coloured, or whose text is no longer that of the file.
(html) =>
  slidesOf(html).flatMap((slide, index) => {
    const name = slideName(slide);
    const made = [...slides(document)[index].querySelectorAll("pre > code:first-child")];
    const written = [...slide.querySelectorAll("pre > code")];
    if (made.length !== written.length) {
      return [`${name}: ${made.length} blocks of code, ${written.length} in the file`];
    }
    return written.flatMap((block, index) => {
      const rows = [...made[index].querySelectorAll("tr")];
      const lines = rows.length ? rows.map((row) => row.textContent) : [made[index].textContent];
      const text = block.textContent.split("\n").map((line) => line || (rows.length ? " " : ""));
      const coloured = made[index].querySelector('[class^="hljs-"]:not([class*="hljs-ln"])');
      const findings = [];
      if (!coloured && !block.matches(".language-plaintext")) {
        findings.push(`${name}: not coloured: ${named(block)}`);
      }
      if (lines.join("\n") !== text.join("\n")) {
        findings.push(`${name}: another text than in the file: ${named(block)}`);
      }
      return findings;
    });
  })
