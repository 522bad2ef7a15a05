import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedExtension } from './run/packedExtension.mjs';

/** Pieces of a text that programs read: places for values, icons, the targets of links. */
const FOR_PROGRAMS = /(\{\d+\}|\$\([a-z~-]+\)|\]\([^)]*\))/;

/** A text in letters of full width: still to be read, and never to be mistaken for one that nobody translated. */
export function pseudo(text: string): string {
  return text
    .split(FOR_PROGRAMS)
    .map((piece) => (FOR_PROGRAMS.test(piece) ? piece : widened(piece)))
    .join('');
}

/** The packed extension with Chinese bundles that hold the English texts in letters of full width. */
export function pseudoExtension(): string {
  const folder = packedExtension();
  const manifest = Object.entries(json(join(folder, 'package.nls.json')));
  write(
    join(folder, 'package.nls.zh-cn.json'),
    manifest.map(([key, text]) => [key, pseudo(text)]),
  );
  const bundle = join(folder, 'l10n/bundle.l10n.zh-cn.json');
  write(
    bundle,
    Object.keys(json(bundle)).map((text) => [text, pseudo(text)]),
  );
  return folder;
}

function widened(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

function json(file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

function write(file: string, texts: readonly (readonly [key: string, text: string])[]): void {
  writeFileSync(file, JSON.stringify(Object.fromEntries(texts), null, 2));
}
