import { plainLine } from '../../model/text/plain.ts';
import { findMunicipality } from './municipality-names.ts';
import { noNames } from './organisation-kinds.data.ts';
import { compoundStarts, publicationNouns } from './publication-names.data.ts';

const article = /^(?:De|Den|Het|'t|Sint|St\.|Ten|Ter)$/;
const proper = /^['’]?(?:s-)?\p{Lu}[\p{L}'’-]+$/u;
const mostWords = 6;

/**
 * The name of a municipality at the start of a text, as written there ("Bergschenhoek aan Zee wil …" gives its first three words); null
 * where none begins there. A name that no list has goes on over capitals and "aan de", "op"; over "en" only where the whole text is the name.
 */
export function readName(text: string, isWholeLine = false): string | null {
  const words = text.slice(0, 120).split(' ').slice(0, mostWords);
  for (let count = words.length; count > 0; count -= 1) {
    const name = withoutStop(words.slice(0, count).join(' '));
    if (findMunicipality(name) !== null && /^(?:\p{Lu}|'[st]|het )/u.test(name)) return name;
  }
  return readUnknownName(words, isWholeLine);
}

function readUnknownName(words: readonly string[], isWholeLine: boolean): string | null {
  const name: string[] = [];
  let pending: string[] = [];
  for (const word of words) {
    const bare = withoutStop(word);
    const isName = proper.test(bare) && !isNoName(bare);
    if (name.length === 0 && pending.length === 0 && article.test(word)) pending = [word];
    else if (isName) {
      name.push(...pending, bare);
      pending = [];
      if (bare !== word) break;
    } else if (name.length > 0 && isJoiner(word, pending, isWholeLine)) pending = [...pending, word];
    else break;
  }
  return name.length === 0 ? null : name.join(' ');
}

function isJoiner(word: string, pending: readonly string[], isWholeLine: boolean): boolean {
  if (pending.length === 0) return word === 'aan' || word === 'op' || (isWholeLine && /^(?:en|van|bij)$/.test(word));
  return pending.length === 1 && /^(?:de|den|het)$/.test(word);
}

/** Words with a capital that go with "gemeente" and are no name: "Gemeente Begroting 2020", "de gemeente Wij". */
function isNoName(word: string): boolean {
  const plain = plainLine(word);
  if (noNames.has(plain)) return true;
  return Object.keys(publicationNouns).some(
    (noun) => plain.endsWith(noun) && (plain === noun || compoundStarts.some((start) => plain.startsWith(start))),
  );
}

function withoutStop(text: string): string {
  return text.replace(/[.,;:!?)’'"”]{1,4}$/, '');
}

/** A name as it is written in a sentence: known ones as in the list, capitals throughout only at the beginnings. */
export function properName(name: string): string {
  const known = findMunicipality(name);
  if (known !== null) return known;
  if (name.length < 4 || name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word) => (/^(?:aan|op|en|van|bij|de|den|het)$/.test(word) ? word : capital(word)))
    .join(' ');
}

function capital(word: string): string {
  return word.replace(/^'?\p{L}|-\p{L}/gu, (start) => start.toUpperCase());
}
