// Cuts arrows, mathematical and other signs out of a font: the subsets on npm have next to none of them.
// Usage: node signs.mjs FONT OUT.woff2
// fonts/signs.css says the same ranges to the browser.
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const [font, out] = process.argv.slice(2);
const SIGNS = [
  [0x2070, 0x209c], // raised and lowered digits
  [0x2190, 0x21ff], // arrows
  [0x2200, 0x22ff], // mathematics
  [0x2460, 0x2473], // numbers in circles
  [0x25a0, 0x25ff], // squares, triangles, circles
  [0x2605, 0x2606], // stars
  [0x2713, 0x2717], // ticks and crosses
];
const text = SIGNS.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
).join('');
const options = { targetFormat: 'woff2', noLayoutClosure: true };
// Inter's optical size is that of its subsets on npm.
if (font.includes('InterVariable')) options.variationAxes = { opsz: 14 };
writeFileSync(out, await subsetFont(readFileSync(font), text, options));
