import type { Block } from '../../model/block.ts';
import { nameKey } from '../../model/text/keys.ts';
import { ambiguousNames } from './municipalities.data.ts';
import { findMunicipality } from './municipality-names.ts';
import { findNamedBodies } from './named-bodies.ts';
import { properName, readName } from './proper-name.ts';

const most = 200_000;
const least = 3;
const mostWords = 5;
const longestName = 40;
/** Someone who says "gemeente" with a name says who is meant. */
const weightOfGemeente = 3;
/** A body asks its questions about itself: "Wat wil Voorstad bereiken?" */
const asked = /^ ?Wat (?:wil|wilde|gaat|ging|doet|deed|heeft) (?=\p{Lu})/gmu;
const gemeente = /(?<!\p{L})[Gg]emeente (?=['\p{Lu}])/gu;

/**
 * The municipality that a text names by far the most, or the only one, its own kind of word ("de Groningse regio") and "gemeente Groningen" counted too;
 * null where no name stands out: a page about one's own town names it over and over, a page about others does not. A name that no list
 * has counts where it is called a gemeente. A body of another kind that is called after a town ("Omgevingsdienst Noordrand") is named for
 * itself and not for the town.
 */
export function mostNamed(title: string, blocks: readonly Block[]): string | null {
  const { bodies, rest: found } = findNamedBodies([...texts(title, blocks)]);
  const unknown = unknownNames(found);
  const counts = new Map<string, number>();
  const count = (name: string, weight: number) => counts.set(name, (counts.get(name) ?? 0) + weight);
  for (const text of found) {
    for (const name of calledNames(text)) count(name, weightOfGemeente);
    for (const match of text.matchAll(
      /(?<!\p{L})(?<!\p{L}rovincie )(?:([Gg]emeente) )?(\p{Lu}[\p{L}'’]{2,30}(?:-\p{Lu}[\p{L}]{2,20})?)/gu,
    )) {
      const word = match[2] ?? '';
      const name =
        longNameAt(text, match.index + match[0].length - word.length) ??
        findMunicipality(word) ??
        fromAdjective(word) ??
        findMunicipality(word.split('-')[0] ?? '') ??
        unknown.get(nameKey(word)) ??
        null;
      if (name !== null && (match[1] !== undefined || !ambiguousNames.has(name))) count(name, 1);
    }
  }
  for (const { name, count: times } of bodies) count(name, times);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined) return null;
  if (second === undefined && (first[1] > 1 || isPlaceOf(first[0], found))) return first[0];
  return first[1] < least || first[1] < 2 * (second?.[1] ?? 0) ? null : first[0];
}

/** A municipality of more words than one that is named at a place in a text: "Den Haag", "Berg en Dal". */
function longNameAt(text: string, start: number): string | null {
  if (!/^\S+ (?:(?:aan|op|bij|van|en) )?(?:d[en] |het )?\p{Lu}/u.test(text.slice(start, start + longestName)))
    return null;
  const words = text
    .slice(start, start + longestName)
    .split(/[\s.,;:!?()]/u)
    .slice(0, mostWords);
  for (let count = words.length; count > 1; count -= 1) {
    const name = findMunicipality(words.slice(0, count).join(' '));
    if (name !== null) return name;
  }
  return null;
}

/** "In Voorstad wordt veel gebouwd": of what goes on in the only town that it names, a text speaks as of its own. */
function isPlaceOf(name: string, found: readonly string[]): boolean {
  return found.some((text) => ['in', 'In', 'in de', 'In de'].some((before) => text.includes(`${before} ${name}`)));
}

/** The names behind "gemeente" and in the questions. */
function calledNames(text: string): string[] {
  return [...text.matchAll(gemeente), ...text.matchAll(asked)].flatMap((match) => {
    const name = readName(text.slice(match.index + match[0].length, match.index + match[0].length + 80));
    return name === null ? [] : [properName(name)];
  });
}

/** By the slug of their first word: "Bergschenhoek" is "Bergschenhoek aan Zee" where that is what the gemeente is called. */
function unknownNames(found: readonly string[]): ReadonlyMap<string, string> {
  const names = found.flatMap(calledNames).filter((name) => findMunicipality(name) === null);
  return new Map(names.map((name) => [nameKey(name.split(' ')[0] ?? ''), name]));
}

function* texts(title: string, blocks: readonly Block[]): Generator<string> {
  yield title.slice(0, 300);
  let total = 0;
  for (const block of blocks) {
    const found =
      block.kind === 'list'
        ? block.items.map((item) => item.text)
        : block.kind === 'heading' || block.kind === 'paragraph'
          ? [block.text]
          : [];
    for (const text of found) {
      total += text.length;
      if (total > most) return;
      yield text;
    }
  }
}

/** "Groningse", "Zwolse", "Leidse", "Amsterdamse": the adjective of a town. */
function fromAdjective(word: string): string | null {
  if (!/se?$/.test(word) || word.length < 6) return null;
  const stem = word.replace(/se?$/, '');
  return (
    findMunicipality(stem) ??
    findMunicipality(`${stem}en`) ??
    findMunicipality(`${stem}e`) ??
    findMunicipality(`${stem}le`)
  );
}
