// Makes reveal.js's themes such that they need no network: their fonts come from npm packages, as WOFF2.
// Usage: node themes.mjs NODE_MODULES OUT
// Writes theme/NAME.css, theme/NAME-latin-ext.css for decks that write such letters, the fonts and their
// licences, and themes.txt: one stylesheet a line, then the files that it needs.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';

const [npm, out] = process.argv.slice(2);
const postcss = createRequire(join(process.cwd(), npm, '_'))('postcss');

// The families that each theme names, and the faces of them that its web fonts had. (Beige names Source
// Sans Pro and loads none.) And the colours of links on light and on dark ground, with a contrast of 4.5 to 1
// in a card: reveal.js has one colour for both.
const SOURCE_SANS = { 'source-sans-pro': ['400', '400-italic', '600', '600-italic'] };
const LATO = { lato: ['400', '400-italic', '700', '700-italic'] };
const OPEN_SANS = { 'open-sans': ['400', '400-italic', '700', '700-italic'] };
const LEAGUE_GOTHIC = { 'league-gothic': ['400'] };
const THEMES = {
  beige: { scheme: 'light', links: ['#6b5a2f', '#cdb478'], fonts: SOURCE_SANS },
  black: { scheme: 'dark', links: ['#1f64c1', '#42affa'], fonts: SOURCE_SANS },
  'black-contrast': { scheme: 'dark', links: ['#1f64c1', '#42affa'], fonts: SOURCE_SANS },
  blood: { scheme: 'dark', links: ['#a23', '#ff7a8a'], fonts: { ubuntu: ['300', '300-italic', '700', '700-italic'] } },
  dracula: { scheme: 'dark', links: ['#b4126f', '#ff79c6'], fonts: {} },
  league: { scheme: 'dark', links: ['#0a6c76', '#5be9f6'], fonts: { ...LEAGUE_GOTHIC, ...LATO } },
  moon: { scheme: 'dark', links: ['#1c6ea8', '#6bb8ee'], fonts: { ...LEAGUE_GOTHIC, ...LATO } },
  night: { scheme: 'dark', links: ['#8a5608', '#e7ad52'], fonts: { montserrat: ['700'], ...OPEN_SANS } },
  serif: { scheme: 'light', links: ['#51483d', '#d8c9b0'], fonts: {} },
  simple: { scheme: 'light', links: ['#00008b', '#9db4ff'], fonts: { 'news-cycle': ['400', '700'], ...LATO } },
  sky: { scheme: 'light', links: ['#174c94', '#7db2f5'], fonts: { quicksand: ['400', '700'], ...OPEN_SANS } },
  solarized: { scheme: 'light', links: ['#175f92', '#6bb8ee'], fonts: { ...LEAGUE_GOTHIC, ...LATO } },
  white: { scheme: 'light', links: ['#1f64c1', '#6db3f8'], fonts: SOURCE_SANS },
  'white-contrast': { scheme: 'light', links: ['#1f64c1', '#6db3f8'], fonts: SOURCE_SANS },
};

/** The @font-face rules of a face for some characters; the files that they name are copied. */
function faces(font, face, subset, files) {
  const sheet = postcss.parse(readFileSync(join(npm, '@fontsource', font, `${face}.css`), 'utf8'));
  const found = [];
  sheet.walkAtRules('font-face', (rule) => {
    const file = /url\(\.\/files\/([\w-]+\.woff2)\)/.exec(rule.toString())?.[1];
    if (!file?.startsWith(`${font}-${subset}-${face.split('-')[0]}-`)) return;
    rule.walkDecls('src', (src) => {
      src.value = `url(../fonts/${file}) format("woff2")`;
    });
    copyFileSync(join(npm, '@fontsource', font, 'files', file), join(out, 'fonts', file));
    files.push(`fonts/${file}`);
    found.push(rule.toString());
  });
  if (found.length !== 1) throw new Error(`${found.length} faces ${face} of ${font} for ${subset}`);
  return found;
}

/** reveal.js's own rules, without what they load, with the colour scheme that they are made for. */
function rules(name, scheme, links) {
  const sheet = postcss.parse(readFileSync(join(npm, 'reveal.js/dist/theme', `${name}.css`), 'utf8'));
  sheet.walkAtRules('import', (rule) => rule.remove());
  sheet.walkAtRules('font-face', (rule) => rule.remove());
  sheet.walkDecls('--r-link-color', (decl) => {
    decl.value = `light-dark(${links.join(', ')})`;
  });
  const set = (selector, value) => {
    let count = 0;
    sheet.walkRules((rule) => {
      if (rule.selector.split(',')[0] === selector && count++ === 0) {
        rule.prepend(postcss.decl({ prop: 'color-scheme', value }));
      }
    });
    if (count === 0) throw new Error(`no ${selector} in ${name}`);
  };
  const other = scheme === 'dark' ? 'light' : 'dark';
  set(':root', scheme);
  set(`section.has-${other}-background`, other);
  const css = sheet.toString();
  if (/@import|https?:|url\(/.test(css)) throw new Error(`${name} still loads something`);
  return css;
}

const lines = [];
for (const folder of ['theme', 'fonts', 'licenses']) mkdirSync(join(out, folder), { recursive: true });
for (const [name, { scheme, links, fonts }] of Object.entries(THEMES)) {
  const licenses = Object.keys(fonts).map((font) => {
    copyFileSync(join(npm, '@fontsource', font, 'LICENSE'), join(out, 'licenses', `${font}.txt`));
    return `licenses/${font}.txt`;
  });
  for (const subset of ['latin', 'latin-ext']) {
    const files = [];
    const found = Object.entries(fonts).flatMap(([font, names]) =>
      names.flatMap((face) => faces(font, face, subset, files)));
    const sheet = subset === 'latin' ? name : `${name}-${subset}`;
    const css = [`/* reveal.js's theme "${name}"${subset === 'latin' ? '' : ': letters of further languages'}. */`, ...found];
    if (subset === 'latin') {
      css.push(rules(name, scheme, links));
      const amended = join('src/build/themes', `${name}.css`);
      if (existsSync(amended)) css.push(readFileSync(amended, 'utf8').trim());
    }
    if (subset === 'latin' || found.length > 0) {
      writeFileSync(join(out, 'theme', `${sheet}.css`), css.join('\n') + '\n');
      lines.push([`theme/${sheet}.css`, ...(subset === 'latin' ? licenses : []), ...files].join(' '));
    }
  }
}
writeFileSync(join(out, 'themes.txt'), lines.join('\n') + '\n');
