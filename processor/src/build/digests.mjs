// Writes the sizes and hashes of the files that come from npm, for the manifest of each deck:
// hashing them anew in each cold javac would take a good part of its time.
// Usage: node digests.mjs DIRECTORY OUT.txt
// One file a line, sorted: path, bytes, SHA-256 in hexadecimal, SHA-384 as integrity attributes have it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const [directory, out] = process.argv.slice(2);
const lines = readdirSync(directory, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .filter((file) => !/(digests|katex|languages|themes)\.txt$/.test(file))
  .map((file) => {
    const bytes = readFileSync(file);
    const path = relative(directory, file).replaceAll('\\', '/');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const sha384 = createHash('sha384').update(bytes).digest('base64');
    return [path, bytes.length, sha256, `sha384-${sha384}`].join(' ');
  });
if (lines.length === 0) throw new Error(`no files in ${directory}`);
writeFileSync(out, lines.sort().join('\n') + '\n');
