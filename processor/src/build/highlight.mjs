// Takes reveal.js's plugin that highlights code apart: itself and highlight.js without a language in
// OUT/core.js, and each language in a file of its own, so that a deck has those it shows and no others.
// Usage: node highlight.mjs PLUGIN.mjs OUT
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import hljs from 'highlight.js';

const [plugin, out] = process.argv.slice(2);
const languages = hljs.listLanguages();

async function script(name, contents, plugins = []) {
  await build({
    stdin: { contents, resolveDir: process.cwd() },
    outfile: join(out, `${name}.js`),
    bundle: true,
    format: 'iife',
    legalComments: 'none',
    minify: true,
    plugins,
    target: 'es2020',
  });
}

/** Leaves out the calls that register the languages: nothing then needs these, and esbuild drops them. */
const withoutLanguages = {
  name: 'without-languages',
  setup(bundle) {
    bundle.onLoad({ filter: /highlight\.mjs$/ }, ({ path }) => {
      let calls = 0;
      const contents = readFileSync(path, 'utf8').replace(/[\w$]+\.registerLanguage\("[^"]+", [\w$]+\(\)\)/g, () => {
        calls++;
        return '0';
      });
      if (calls !== languages.length) {
        throw new Error(`${path} registers ${calls} languages, and highlight.js has ${languages.length}`);
      }
      return { contents };
    });
  },
};

/** The languages that one embeds, itself included, as HTML does CSS and JavaScript. */
function family(name, known = new Set()) {
  if (known.has(name) || !hljs.getLanguage(name)) return known;
  known.add(name);
  const seen = new Set();
  (function walk(mode) {
    if (typeof mode !== 'object' || mode === null || seen.has(mode)) return;
    seen.add(mode);
    for (const sub of [mode.subLanguage ?? []].flat()) family(sub, known);
    Object.values(mode).flat().forEach(walk);
  })(hljs.getLanguage(name));
  return known;
}

mkdirSync(out, { recursive: true });
await script(
  'core',
  `import create from ${JSON.stringify(plugin)}; globalThis.RevealHighlight = create;`,
  [withoutLanguages],
);
for (const language of languages) {
  const all = [...family(language)].sort();
  const imports = all.map((name, i) => `import l${i} from 'highlight.js/lib/languages/${name}';`);
  const calls = all.map((name, i) => `hljs.registerLanguage(${JSON.stringify(name)}, l${i});`);
  await script(language, `${imports.join('\n')}\nconst { hljs } = RevealHighlight();\n${calls.join('\n')}`);
}
