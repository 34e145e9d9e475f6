() => {
  // Those that the page gives, as reveal.js has them now, and the functions of the deck's script.
  const config = Reveal.getConfig();
  const shown = (name) =>
    name === "plugins"
      ? Object.keys(Reveal.getPlugins()).filter((id) => !id.startsWith("lectern-")).join(" ")
      : typeof config[name] === "function"
        ? "a function"
        : JSON.stringify(config[name]);
  const functions = Object.keys(config).filter((name) => typeof config[name] === "function");
  return [...Object.keys(options), ...functions]
    .filter((name) => name !== "plugins" || Object.keys(Reveal.getPlugins()).length > 0)
    .map((name) => name + ": " + shown(name))
    .sort();
}
