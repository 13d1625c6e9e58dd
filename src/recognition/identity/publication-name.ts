import type { PublicationKind } from '../../model/publication.ts';
import { plainLine } from '../../model/text/plain.ts';
import { isPlaceWord } from './municipality-names.ts';
import { readName } from './proper-name.ts';
import { compoundStarts, ordinalWords, publicationNouns, titleCompany } from './publication-names.data.ts';
import { findTerm } from './term.ts';

/** A document of the cycle named in a text: "2e Voortgangsrapportage 2020", `jaarverslag-2018`, "Coalitieakkoord 2022-2026". */
export type PublicationName = {
  readonly kind: PublicationKind;
  readonly year: number | null;
  /** The last year of a term, which only an agreement has. */
  readonly endYear: number | null;
  readonly sequence: number | null;
  /** The words of the name, lower case, as found. */
  readonly text: string;
  /** The text says nothing else than this name (and whose it is). */
  readonly whole: boolean;
};

const nouns = Object.keys(publicationNouns).sort((a, b) => b.length - a.length);
const nounPattern = new RegExp(nouns.join('|'), 'g');
const anyNoun = new RegExp(nouns.join('|'), 'i');
const after =
  /^(?:en)?(?:[\s\-_:.,/]{0,3}(?:over|van|voor|het|jaar|raad|dienstjaar|boekjaar))*[\s\-_:.,/–—]{0,4}((?:19|20)\d\d)(?:\s{0,2}[-–/_]{1,2}\s{0,2}((?:19|20)\d\d|\d{1,2}|i{1,3}|iv)(?![a-z0-9]))?/;
/** "Bestuursrapportage 2", "Berap II 2021": the number of a report in its year. */
const numberBehind = /^[\s\-_]{1,3}(i{1,3}|iv|[1-4])(?=[\s\-_,]{1,3}(?:19|20)\d\d|\s?$)/;
/** "Tussentijdse rapportage (Turap) 2019": the short name of a document behind its long one. */
const asideBehind = /^ ?\([a-z-]{3,12}\)(?= )/;
const yearBefore = /(?:^|[^0-9])((?:19|20)\d\d)(0[1-9])?[\s\-_./]{0,3}$/;
const ordinalBefore = /(?:^|[^a-z0-9])(eerste|tweede|derde|vierde|[1-4](?:e|de|ste))[\s\-_]{0,3}$/;
const compoundBefore = new RegExp(`(?:^|[^a-z])((?:${compoundStarts.join('|')})+)$`);

/**
 * The first document of the cycle that a short text (a title, a line, an address, a file name) names; null where it names none.
 * A name with a year goes before one without.
 */
export function findPublicationName(text: string): PublicationName | null {
  if (isPlain(text) && !anyNoun.test(text.slice(0, 400))) return null;
  const words = plainLine(withoutBodyName(text.slice(0, 400))).replace(/%20/g, ' ');
  let found: PublicationName | null = null;
  for (const match of words.matchAll(nounPattern)) {
    const name = nameAt(words, match[0], match.index);
    if (name !== null && (found === null || (found.year === null && name.year !== null))) found = name;
  }
  return found;
}

/** Only letters without accents: then what is not in the text is not in its plain words either. */
function isPlain(text: string): boolean {
  return !/[^ -~\n]/.test(text);
}

const bodyName = /\b((?:[Gg]emeente|GEMEENTE) )(?=['\p{Lu}])/u;

/** "Begroting 2021 gemeente Voorstad" says no more than "Begroting 2021 gemeente": whose it is, also where no list has the name. */
function withoutBodyName(text: string): string {
  const match = bodyName.exec(text);
  if (match === null) return text;
  const start = match.index + match[0].length;
  const name = readName(text.slice(start), true);
  return name === null ? text : text.slice(0, start) + text.slice(start + name.length);
}

function nameAt(words: string, noun: string, index: number): PublicationName | null {
  const kind = publicationNouns[noun];
  if (kind === undefined) return null;
  let start = index;
  let before = words.slice(Math.max(0, index - 40), index);
  const compound = compoundBefore.exec(before)?.[1];
  if (compound !== undefined) {
    start -= compound.length;
    before = before.slice(0, before.length - compound.length);
  } else if (/[a-z]$/.test(before) && !/\de$/.test(before)) return null;
  const behind = words.slice(index + noun.length, index + noun.length + 60);
  if (kind === 'coalition-agreement' && !/^[a-z]/.test(behind)) {
    const named = agreementAt(words, start, index + noun.length);
    if (named !== null) return named;
  }
  const numbered = kind === 'progress-report' ? numberBehind.exec(behind) : null;
  const aside = numbered?.[0] ?? asideBehind.exec(behind)?.[0] ?? '';
  const rest = behind.slice(aside.length);
  const tail = after.exec(rest);
  if (tail === null && /^[a-z]/.test(behind)) return null;
  if (noun === 'raming' && tail === null) return null;
  let year = tail?.[1] === undefined ? null : Number(tail[1]);
  let sequence = kind === 'progress-report' ? readSequence(tail?.[2], year) : null;
  if (numbered?.[1] !== undefined) sequence ??= ordinalWords[numbered[1]] ?? Number(numbered[1]);
  const end = index + noun.length + aside.length + (tail?.[0].length ?? 0);
  const ordinal = ordinalBefore.exec(before);
  if (ordinal?.[1] !== undefined) {
    sequence ??= ordinalWords[ordinal[1]] ?? null;
    before = before.slice(0, ordinal.index + (/^[a-z0-9]/.test(ordinal[0]) ? 0 : 1));
    start = index - (compound?.length ?? 0) - (ordinal[0].length - (/^[a-z0-9]/.test(ordinal[0]) ? 0 : 1));
  }
  const early = year === null ? yearBefore.exec(before) : null;
  if (early?.[1] !== undefined) {
    year = Number(early[1]);
    if (early[2] !== undefined) sequence ??= Number(early[2]);
  }
  return {
    kind,
    year,
    endYear: null,
    sequence,
    text: words.slice(start, end).trim(),
    // What is glued to the end ("Jaarverslag 201818") belongs to the line and not to the name.
    whole: !/^[a-z0-9]/.test(words.slice(end)) && saysNothingElse(`${words.slice(0, start)} ${words.slice(end)}`),
  };
}

/** An agreement with its term, between which its motto may stand: "Coalitieakkoord ‘Samen verder’ 2022-2026"; or before it. Null without one. */
function agreementAt(words: string, start: number, end: number): PublicationName | null {
  const behind = findTerm(words.slice(end, end + 100));
  const before = behind === null ? findTerm(words.slice(0, start)) : null;
  const term = behind ?? before;
  if (term === null) return null;
  const from = before === null ? start : before.start;
  const to = behind === null ? end : end + behind.end;
  return {
    kind: 'coalition-agreement',
    year: term.year,
    endYear: term.endYear,
    sequence: null,
    text: words.slice(from, to).trim(),
    whole: saysNothingElse(`${words.slice(0, from)} ${words.slice(to)}`),
  };
}

/** `2` of "2022-II" and "2022-2"; a four-digit year or the next two digits ("2018-19") make a period, not a number. */
function readSequence(mark: string | undefined, year: number | null): number | null {
  if (mark === undefined || year === null || mark.length === 4) return null;
  if (/^\d+$/.test(mark)) {
    const number = Number(mark);
    return number >= 1 && number <= 12 && number !== (year + 1) % 100 ? number : null;
  }
  return ordinalWords[mark] ?? null;
}

/** "Versie 3.0 11.11.2025": which state of the document it is. */
const version = /\bversie \d{1,2}(?:\.\d{1,2})?(?:[ ,(]{1,3}\d{1,2}[-./]\d{1,2}[-./]20\d\d\)?)?(?= |$)/;

function saysNothingElse(rest: string): boolean {
  return rest
    .replace(version, ' ')
    .split(/[^a-z0-9']+/)
    .every(
      (word) =>
        word === '' ||
        titleCompany.includes(word) ||
        /^(?:19|20)?\d\d$/.test(word) ||
        isPlaceWord(word) ||
        Object.hasOwn(publicationNouns, word),
    );
}
