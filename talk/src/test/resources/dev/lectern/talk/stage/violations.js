// What axe-core, which has to be there, objects to. Embedded pages are asked one by one: they are
// of another origin. Without preload, which would fetch stylesheets and can't from file://.
async () => {
  const { violations } = await axe.run(document, {
    iframes: false,
    preload: false,
    resultTypes: ["violations"],
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html.replace(/\s+/g, " ")}`),
  );
}
