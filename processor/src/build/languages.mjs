// Lists the languages that reveal.js's own copy of highlight.js knows, for UnknownLanguage.
// Usage: node languages.mjs PLUGIN.mjs OUT.txt
// One language a line: its name, then its aliases, sorted.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [plugin, out] = process.argv.slice(2);

// The plugin touches the page as soon as it is loaded; nothing of that matters here.
const nothing = new Proxy(function () {}, { get: () => nothing, set: () => true, apply: () => nothing });
globalThis.window = globalThis;
globalThis.document = nothing;

const { default: create } = await import(pathToFileURL(plugin));
const { hljs } = create();

const isToken = (name) => /^[^\s,]+$/.test(name); // what can stand in class="language-…"
const lines = hljs.listLanguages().map((name) => {
  const aliases = new Set((hljs.getLanguage(name).aliases ?? []).map((alias) => alias.toLowerCase()));
  aliases.delete(name);
  return [name, ...[...aliases].filter(isToken).sort()].join(' ');
});
if (lines.length === 0) throw new Error(`no languages in ${plugin}`);
writeFileSync(out, lines.sort().join('\n') + '\n');
