import type { Block, SourceDocument } from '../../model/block.ts';
import { countWords, foldSpace } from '../../model/text/fold-space.ts';
import { nameKey } from '../../model/text/keys.ts';
import { nameOfSlug, readAddressName } from './address-name.ts';
import { mostNamed } from './most-named.ts';
import { findMunicipality } from './municipality-names.ts';
import { readBesideTitle, readOrganisationLine } from './organisation-line.ts';
import { properName, readName } from './proper-name.ts';
import { findPublicationName } from './publication-name.ts';

const separators = /\s[-–—|/>·]\s/;

/**
 * The body that published a document: the name of a municipality without its kind, of any other body in full; null where nothing tells.
 * A known name in the address goes first, then names that stand alone (title, breadcrumb, logo, a line of its own, "Begroting 2021
 * gemeente X"), then the file, an unknown name in the address, and the body that the text is full of.
 */
export function recogniseOrganisation(document: SourceDocument, blocks: readonly Block[]): string | null {
  const lines = textLines(document, blocks);
  const short = lines.filter((line) => line.length > 2 && line.length < 90);
  const alone = linesAlone(blocks).filter((line) => line.length > 2 && line.length < 90);
  const ends = [...alone.slice(0, 30), ...alone.slice(-8)];
  const titles = [document.title ?? '', ...document.breadcrumb].flatMap((title) =>
    title.slice(0, 300).split(separators),
  );
  const { known, slug } = readAddressName(document.address);
  return (
    known ??
    firstFound(titles, (title) => readOrganisationLine(title) ?? readBesideTitle(title)) ??
    firstFound(titles, findGemeente) ??
    firstFound(
      ends.flatMap((line) => line.split(separators)),
      (line) => readOrganisationLine(line) ?? readBesideTitle(line),
    ) ??
    firstFound(short.slice(0, 30).filter(namesPublication), findGemeente) ??
    fromFile(document.file) ??
    (slug === null ? null : nameOfSlug(slug, [...titles, ...lines])) ??
    besidePublication(document.title ?? '', lines) ??
    mostNamed(document.title ?? '', blocks)
  );
}

/** The paragraphs and headings of one line, and the cells of a first row: a line inside running text may hold a name by the way it was broken. */
function linesAlone(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph')
      return block.text.includes('\n') ? [] : [foldSpace(block.text)];
    return block.kind === 'table' ? (block.rows[0] ?? []).map((cell) => foldSpace(cell.text)) : [];
  });
}

/** The lines of a document as they are in its text, those of lists and of the head of tables too. */
function textLines(document: SourceDocument, blocks: readonly Block[]): string[] {
  const found: string[] = [];
  for (const block of [...document.blocks.slice(0, 12), ...blocks]) {
    if (block.kind === 'heading' || block.kind === 'paragraph')
      found.push(...block.text.split('\n', 30).map(foldSpace));
    else if (block.kind === 'table')
      found.push(foldSpace(block.caption ?? ''), ...(block.rows[0] ?? []).map((cell) => foldSpace(cell.text)));
  }
  return found;
}

function firstFound(texts: readonly string[], find: (text: string) => string | null): string | null {
  for (const text of texts) {
    const name = find(text);
    if (name !== null) return name;
  }
  return null;
}

function namesPublication(line: string): boolean {
  return findPublicationName(line) !== null;
}

/** "Begroting 2022 gemeente Voorstad": a name in a title, also of a municipality that no list has. */
function findGemeente(title: string): string | null {
  const after = /\bgemeente (.{2,120})$/iu.exec(title)?.[1];
  const name = after === undefined ? null : readName(after);
  return name === null ? null : properName(name);
}

/**
 * The part of a title before the publication: "Nieuwdorp - Begroting 2021 - Leeswijzer", and "Nieuwdorp - Begroting 2021" where the text
 * goes on about it and no line is called so, because that would be the page.
 */
function besidePublication(title: string, lines: readonly string[]): string | null {
  const parts = foldSpace(title.slice(0, 300)).split(separators);
  const [first = '', second = ''] = parts;
  if (findPublicationName(second)?.whole !== true || countWords(first) > 5 || findPublicationName(first) !== null)
    return null;
  const name = readName(first, true);
  if (name === null || name.length !== first.length) return null;
  if (parts.length > 2) return properName(name);
  const key = nameKey(first);
  if (lines.some((line) => nameKey(line) === key)) return null;
  return lines.some((line) => line.includes(first)) ? properName(name) : null;
}

/** The first parts of a file name that together are a municipality: `horst-aan-de-maas_begroting-2020.html`. */
function fromFile(file: string): string | null {
  const parts = (file.split('/').at(-1) ?? '')
    .toLowerCase()
    .slice(0, 200)
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '');
  for (let from = 0; from < Math.min(parts.length, 8); from += 1) {
    for (let to = Math.min(parts.length, from + 5); to > from; to -= 1) {
      const name = findMunicipality(parts.slice(from, to).join(''));
      if (name !== null && (from === 0 || name.length > 4)) return name;
    }
  }
  return null;
}
