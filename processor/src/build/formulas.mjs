// KaTeX as decks take it: the stylesheet with WOFF2 fonts only, which every browser of reveal.js 6 reads.
// Usage: node formulas.mjs NODE_MODULES RUNTIME
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';

const [npm, runtime] = process.argv.slice(2);
const katex = join(npm, 'katex/dist');
const out = join(runtime, 'katex');
mkdirSync(join(out, 'fonts'), { recursive: true });
const css = postcss.parse(readFileSync(join(katex, 'katex.min.css'), 'utf8'));
css.walkDecls('src', (src) => {
  src.value = src.value.split(',').find((source) => source.includes('.woff2'));
});
writeFileSync(join(out, 'katex.css'), css.toString());
const fonts = readdirSync(join(katex, 'fonts')).filter((name) => name.endsWith('.woff2')).sort();
fonts.forEach((name) => copyFileSync(join(katex, 'fonts', name), join(out, 'fonts', name)));
copyFileSync(join(katex, 'katex.min.js'), join(out, 'katex.min.js'));
copyFileSync(join(npm, 'katex/LICENSE'), join(runtime, 'licenses/katex.txt'));
writeFileSync(join(runtime, 'katex.txt'), fonts.map((name) => `katex/fonts/${name}\n`).join(''));
