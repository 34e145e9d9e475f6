() => {
  const findings = [];
  for (const image of document.querySelectorAll(".slides img")) {
    if (image.naturalWidth === 0) {
      findings.push(`not loaded: ${image.getAttribute("src") ?? image.dataset.src}`);
    }
    if (!image.hasAttribute("alt")) {
      findings.push(`no alt: ${image.getAttribute("src")}`);
    }
  }
  for (const picture of document.querySelectorAll(".slides .image > svg")) {
    if (picture.getAttribute("role") !== "img" || !picture.getAttribute("aria-label")?.trim()) {
      findings.push(`no label: svg on ${picture.closest("section").id}`);
    }
  }
  return findings;
}
