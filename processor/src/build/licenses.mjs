// Writes what has to go along with the libraries that are inside the processor's jar: a list of them, and the text of
// each one's licence, as its own jar has it, or else as SPDX has it.
//
//   node licenses.mjs LIBRARIES JARS RUNTIME-LICENSES OUT
//
// LIBRARIES has one a line: group, artifact, version, licences. JARS has a folder ARTIFACT-VERSION-jar for each.
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

const spdx = createRequire(join(process.cwd(), 'package.json'))('spdx-license-list/full');
const [, , libraries, jars, runtimeLicenses, out] = process.argv;

// Where the licence in a jar is.
const TEXTS = ['META-INF/LICENSE', 'META-INF/LICENSE.txt', 'META-INF/jsoup/LICENSE'];

// Whose they are, of those that do not say so in their jars.
const OWNERS = {
  'com.adobe.xmp': 'Copyright (c) Adobe Systems Incorporated. All rights reserved.',
  'com.twelvemonkeys.common': 'Copyright (c) 2008-2022, Harald Kuhr. All rights reserved.',
  'com.twelvemonkeys.imageio': 'Copyright (c) 2008-2022, Harald Kuhr. All rights reserved.',
  'org.antlr': 'Copyright (c) 2012-2022 The ANTLR Project. All rights reserved.',
};

// Of several that its owner leaves to choose from, the first.
const PREFERRED = ['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MIT'];

function text(library, id) {
  const folder = join(jars, `${library.artifact}-${library.version}-jar`);
  const own = TEXTS.map(name => join(folder, name)).find(existsSync);
  if (own) {
    return readFileSync(own, 'utf8');
  }
  const standard = spdx[id].licenseText;
  if (id === 'Apache-2.0') {
    return standard;
  }
  if (!OWNERS[library.group]) {
    throw new Error(`${library.artifact}: no licence in its jar; say in OWNERS whose it is`);
  }
  return standard.replace('Copyright (c) <year> <owner>.', OWNERS[library.group]);
}

rmSync(out, {recursive: true, force: true});
mkdirSync(join(out, 'licenses'), {recursive: true});

const rows = [];
for (const line of readFileSync(libraries, 'utf8').split('\n').filter(line => line.includes('\t'))) {
  const [group, artifact, version, licenses] = line.split('\t');
  const id = PREFERRED.find(preferred => licenses.split(' or ').includes(preferred));
  if (!id) {
    throw new Error(`${artifact} is under "${licenses}", which is none of ${PREFERRED.join(', ')}`);
  }
  writeFileSync(join(out, 'licenses', `${artifact}.txt`), text({group, artifact, version}, id));
  rows.push(`${group}:${artifact}:${version}  ${id}  META-INF/licenses/${artifact}.txt`);
}
const shown = readdirSync(runtimeLicenses).sort().map(name => `dev/lectern/runtime/licenses/${name}`);

writeFileSync(join(out, 'THIRD-PARTY.txt'), `Lectern is under the Apache License 2.0: META-INF/LICENSE.

Inside this jar, under other names of their packages, are these libraries:

${rows.sort().join('\n')}

and what decks show themselves with, whose licences go along with each deck:

${shown.join('\n')}
`);
