// The fonts that headings and prose want first, of which no file was loaded; files that could not be.
() => {
  const named = (family) => family.replace(/["']/g, "").trim();
  const faces = [...document.fonts];
  const loaded = new Set(faces.filter((face) => face.status === "loaded").map((face) => named(face.family)));
  const broken = faces.filter((face) => face.status === "error").map((face) => `broken: ${face.family}`);
  const wanted = ["h2", ".bullets li"].map((selector) =>
    named(getComputedStyle(document.querySelector(`.slides ${selector}`)).fontFamily.split(",")[0]));
  return [...broken, ...new Set(wanted.filter((family) => !loaded.has(family)))];
}
