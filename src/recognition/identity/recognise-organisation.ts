import type { Block, SourceDocument } from '../../model/block.ts';
import { foldSpace, slugKey } from '../wording.ts';
import { mostNamed } from './most-named.ts';
import { findMunicipality } from './municipality-names.ts';
import { bodyKinds, hostParts, otherBodies } from './organisation-kinds.data.ts';
import { publicationNouns } from './publication-names.data.ts';

const joiners = new Set(['van', 'de', 'der', 'en', 'aan', 'het', 'den', 'ten', "'s", "aa's"]);
const nouns = Object.keys(publicationNouns).join('|');
const beside = new RegExp(
  `\\b(?:${nouns})\\b|\\b(?:programma|gemeente|meerjaren)(?=\\s)|\\b20\\d\\d(?:[-–/]\\d+)?\\b`,
  'gi',
);
const municipality = /^(?:logo (?:van )?)?(?:de )?gemeente ([\p{L}'’. -]{2,40})$/iu;

/**
 * The body that published a document: the name of a municipality without its kind, of any other body in full; null where nothing tells.
 * The address goes first, then names that stand alone (title, breadcrumb, logo, a line of its own), then the body that the text is full of.
 */
export function recogniseOrganisation(document: SourceDocument, blocks: readonly Block[]): string | null {
  const lines = blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'paragraph' ? block.text.split('\n', 30).map(foldSpace) : [],
  );
  const short = lines.filter((line) => line.length > 2 && line.length < 90);
  const titles = [document.title ?? '', ...document.breadcrumb].flatMap((title) =>
    title.slice(0, 300).split(/\s[-–—|/>·]\s/),
  );
  return (
    fromAddress(document.address) ??
    firstName(titles) ??
    firstGemeente(titles) ??
    firstName([...short.slice(0, 30), ...short.slice(-8)].flatMap((line) => line.split(/\s[-–—|/>·]\s/))) ??
    fromFile(document.file) ??
    mostNamed(document.title ?? '', blocks)
  );
}

function firstName(texts: readonly string[]): string | null {
  for (const text of texts) {
    const name = readOrganisationName(text) ?? readBesideTitle(text);
    if (name !== null) return name;
  }
  return null;
}

/** The name of a body that is the whole of a line: "Gemeente Buren", "Logo van Waterschap Vechtstromen"; null for any other line. */
export function readOrganisationName(text: string): string | null {
  const line = foldSpace(text);
  const body = readBodyName(line.replace(/^Logo van (?:de |het )?/i, ''));
  if (body !== null) return body;
  const named = municipality.exec(line)?.[1];
  if (named !== undefined) return findMunicipality(named) ?? (/^\p{Lu}[\p{L}'’-]*$/u.test(named) ? named : null);
  return null;
}

/** A municipality that is all that is left beside what the publication is called: "Jaarstukken 2022 Urk". */
function readBesideTitle(text: string): string | null {
  const line = foldSpace(text);
  if (line.length > 60) return null;
  const bare = line.replace(beside, ' ').trim();
  return bare === '' ? null : findMunicipality(bare.replace(/^gemeente /i, ''));
}

/** "Begroting 2022 gemeente Voorstad": a name in a title, also of a municipality that no list has. */
function firstGemeente(titles: readonly string[]): string | null {
  for (const title of titles) {
    const name =
      /\bgemeente ((?:'s-|De |Den |Het )?\p{Lu}[\p{L}'’-]{2,30}(?: (?:aan den|aan de|op|en|van|bij) \p{Lu}[\p{L}'’-]{2,30})?)/u.exec(
        title,
      )?.[1];
    if (name !== undefined) return findMunicipality(name) ?? name;
  }
  return null;
}

/** "Waterschap Hunze en Aa's": the kind of body, then only names and the small words between them. */
function readBodyName(line: string): string | null {
  const kind = bodyKinds.find((word) => line.slice(0, word.length + 1).toLowerCase() === `${word.toLowerCase()} `);
  if (kind === undefined) return null;
  const words = line.slice(kind.length + 1).split(' ');
  if (words.length > 6 || !words.every((word) => joiners.has(word.toLowerCase()) || /^\p{Lu}[\p{L}'’,-]*$/u.test(word)))
    return null;
  return /^\p{Lu}/u.test(words.at(-1) ?? '') ? `${kind} ${words.join(' ')}` : null;
}

/** `groningen.jaarverslag-2018.nl`, `begroting2017.groningen.nl` and `www.raadleiderdorp.nl` all name a body in their host. */
function fromAddress(address: string | null): string | null {
  const host = /^(?:[a-z]+:\/\/)?([^/\s:?#]{3,200})/i.exec(address ?? '')?.[1];
  if (host === undefined || !host.includes('.')) return null;
  const parts = host.toLowerCase().split('.').slice(0, -1);
  for (const part of parts) {
    const key = part.replace(/^(?:raad|gemeente|www)(?=.{3})/, '').replace(/\d+$/, '');
    const known =
      findMunicipality(part) ?? findMunicipality(key) ?? otherBodies[slugKey(part)] ?? otherBodies[slugKey(key)];
    if (known !== undefined && known !== null) return known;
  }
  const unknown = parts
    .map((part) => part.replace(/\d+$/, '').replace(/-+$/, ''))
    .find((part) => part.length > 2 && !isSitePart(part));
  return unknown === undefined ? null : unknown.split('-').map(capital).join('-');
}

function isSitePart(part: string): boolean {
  if (hostParts.has(part)) return true;
  const bare = part.replace(/^\d?e?/, '').replace(/-/g, '');
  return hostParts.has(bare) || Object.keys(publicationNouns).some((noun) => bare.includes(noun));
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

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
