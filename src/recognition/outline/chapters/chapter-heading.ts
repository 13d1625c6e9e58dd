import type { ChapterLevel } from '../../../model/chapter.ts';
import { countWords, foldSpace } from '../../../model/text/fold-space.ts';
import { nameKey } from '../../../model/text/keys.ts';
import { plainLine } from '../../../model/text/plain.ts';
import { isGluedRow } from '../glued-row.ts';
import {
  accountsTitle,
  afterProgramme,
  columnHeads,
  countedThings,
  headsOnly,
  levelWords,
  mandatoryParagraphs,
  matterTitles,
  noProgramme,
  ofYears,
  themeWords,
} from './chapter-words.data.ts';

/** A line that opens a chapter by its own form: a code, a word of level, or both. */
export type ChapterHeading = {
  readonly code: string | null;
  readonly title: string;
  readonly level: ChapterLevel;
  /** The level was said by a word ("Deelprogramma 2.1"), not derived from the depth of the code. */
  readonly named: boolean;
  /** The word was one that some use for a programme and others for a part of one ("Thema", "Opgave"). */
  readonly isTheme: boolean;
};

const codePattern = '(?:\\d{1,2}[A-Za-z]?|[A-Z])(?:\\.\\d{1,3}[a-z]?){0,5}';
const dashedCode = '\\d{1,2}(?:-\\d{1,2}){1,3}(?![\\d-])';
const wordThenCode = new RegExp(
  `^(\\p{L}+)\\s+(${dashedCode}|${codePattern}|[IVX]{1,5})(\\s*[:.)|–—-]\\s*|\\s+|$)(.*)$`,
  'u',
);
/** "Programma voldoende water" as the heading of a page. */
const programmeThenName = /^((?:deel)?programma)( )(\p{Ll}[\p{L}' -]{3,40})$/iu;
const wordThenName = /^(\p{L}+)\s*(:|\s[-–—]\s|\s)\s*(\p{Lu}.*)$/u;
const bareCode = /^(\d{1,2}[A-Za-z]?(?:\.\d{1,3}[a-z]?){0,5})(\.?\)?)(?:\s*[:–—-]\s+|\s+|:\s*)(\S.*)$/;
const longestTitle = 160;

/**
 * Reads a whole line as the heading of a chapter; null where it is something else.
 * @param marked the line is marked up as a heading, so that less is asked of its form
 */
export function readChapterHeading(line: string, marked: boolean): ChapterHeading | null {
  const text = withoutMatter(foldSpace(line));
  if (text.length === 0 || text.length > longestTitle + 40) return null;
  // A number before a heading with a code of its own is that of the page: "68 Programma 3 Zorg".
  const page = /^\d{1,3} (?=\p{Lu}\p{L}{4,} \d)/u.exec(text)?.[0] ?? '';
  const worded = readWorded(text.slice(page.length), marked);
  return worded ?? readShort(text, marked) ?? readBareCode(text, marked);
}

/** "Prestatie-indicatoren 1.1 Iedereen doet mee": the part of the chapter that the list below is about. */
const indicatorsOf =
  /^(?:(?:prestatie|effect|beleids)-? ?|verplichte (?:beleids)?)indicatoren (?:(?:van|bij) )?(?=(?:programma|deelprogramma|beleidsveld|taakveld|thema) \d|\d{1,2}(?:\.\d{1,2}){1,3}\.? \p{Lu})/iu;

/** Whether a heading of a chapter is of its indicators alone. */
export function isOfIndicators(text: string): boolean {
  return indicatorsOf.test(text);
}

function withoutMatter(text: string): string {
  return text.replace(indicatorsOf, '');
}

function readWorded(text: string, marked: boolean): ChapterHeading | null {
  const coded = wordThenCode.exec(text);
  const codedLevel = coded === null ? undefined : levelWords[plainLine(coded[1] ?? '')];
  if (coded?.[2] !== undefined && codedLevel !== undefined && isCodeAfterWord(coded[2], coded[4] ?? '')) {
    const title = cleanTitle(coded[4] ?? '');
    if (!isTitle(title === '' ? 'Titel' : title, marked)) return null;
    if (/^\p{Ll}/u.test(title) && !isSetApart(coded[3] ?? '', title)) return null;
    // annexes are numbered in an order of their own: the number is a part of the name
    const isAnnex = plainLine(coded[1] ?? '') === 'bijlage';
    return {
      code: isAnnex ? null : coded[2],
      title: title === '' || isAnnex ? text : title,
      level: codedLevel,
      named: true,
      isTheme: themeWords.has(plainLine(coded[1] ?? '')),
    };
  }
  const named = wordThenName.exec(text) ?? (marked ? namedInSmall(text) : null);
  const word = plainLine(named?.[1] ?? '');
  const level = levelWords[word];
  if (named?.[3] === undefined || level === undefined || word === 'deel' || word === 'product') return null;
  const title = cleanTitle(named[3]);
  if (!isTitle(title, marked) || (word.endsWith('programma') && noProgramme.test(title))) return null;
  if ((!marked && (/[?!]$/.test(title) || columnHeads.has(nameKey(title)))) || headsOnly.test(title)) return null;
  return { code: null, title: level === 'other' ? text : title, level, named: true, isTheme: themeWords.has(word) };
}

/** "P4 Onderwijs", "TV 4.2 Onderwijshuisvesting": the letters that stand for the word of level. */
function readShort(text: string, marked: boolean): ChapterHeading | null {
  const [, word = '', number = '', written = ''] =
    /^(P|DP|BV|TV) ?(\d{1,2}(?:\.\d{1,2}){0,3})[.:]?\s+(?:[-–|]\s+)?(\p{Lu}\p{Ll}.*)$/u.exec(text) ?? [];
  const level = { P: 'programme', DP: 'subprogramme', BV: 'policy-field', TV: 'policy-field' } as const;
  const title = cleanTitle(written);
  if (!Object.hasOwn(level, word) || !isTitle(title, marked) || countWords(title) > 8) return null;
  const key = word === 'P' ? 'P' : word === 'DP' ? 'DP' : word === 'BV' ? 'BV' : 'TV';
  return { code: `${word}${number}`, title, level: level[key], named: true, isTheme: false };
}

function namedInSmall(text: string): RegExpExecArray | null {
  const named = programmeThenName.exec(text);
  return named === null || afterProgramme.test(named[3] ?? '') ? null : named;
}

/** "programma 4 - openbare ruimte": a short title in small letters behind a mark that parts it from the code. */
function isSetApart(mark: string, title: string): boolean {
  return /^\s*[:|–—]\s*$|^\s*-\s+$/.test(mark) && countWords(title) <= 6;
}

/** "Programma A Zorg" has a code, "Programma Een sterke stad" and "Thema I love Weert" have not. */
function isCodeAfterWord(code: string, rest: string): boolean {
  if (/\d/.test(code)) return Number.parseInt(code, 10) < 1900 || code.includes('.');
  return /^[A-Z]$|^[IVX]{1,5}$/.test(code) && (rest === '' || /^[\p{Lu}(‘']/u.test(rest));
}

function readBareCode(text: string, marked: boolean): ChapterHeading | null {
  const match = bareCode.exec(text);
  const code = match?.[1];
  if (match?.[3] === undefined || code === undefined) return null;
  if (match[2]?.includes(')') || (!marked && match[3].endsWith(':')) || /^\d{1,3}(?:\.\d{3})+$/.test(code)) return null;
  const title = cleanTitle(match[3]);
  const depth = code.split('.').length;
  if (!/^[\p{Lu}(‘'“"]/u.test(title) && !(marked && depth > 1 && /^\p{Ll}/u.test(title))) return null;
  const isCount = match[2] === '' && countedThings.has(plainLine(title.split(/[\s,]/)[0] ?? ''));
  if (isCount || !isTitle(title, marked) || /^(?:wat|hoe|waar|welke?) .*\?$/i.test(title)) return null;
  const paragraph = /^paragraaf (\p{L}.*)$/iu.exec(title)?.[1] ?? '';
  if (mandatoryParagraphs.has(nameKey(paragraph)))
    return { code, title: paragraph, level: 'paragraph', named: true, isTheme: false };
  const worded = levelAfterCode.exec(title)?.[1];
  const level = worded === undefined ? undefined : levelWords[plainLine(worded)];
  return { code, title, level: level ?? levelOf(title, depth), named: level !== undefined, isTheme: false };
}

/** "3. Programma Krachtige kernen": the word of level stands behind the code. */
const levelAfterCode = /^((?:deel)?programma|beleidsveld|taakveld) (?=\p{Lu}\p{L})/iu;

function levelOf(title: string, depth: number): ChapterLevel {
  const key = nameKey(title);
  if (mandatoryParagraphs.has(key)) return 'paragraph';
  if (matterTitles.has(key) || accountsTitle.test(title) || ofYears.test(title)) return 'other';
  return levelOfDepth(depth);
}

/** The level that a code tells: "TV42" numbers a taakveld, other codes go by their depth. */
export function levelOfCode(code: string): ChapterLevel {
  return /^TV\d/.test(code) ? 'policy-field' : levelOfDepth(code.split('.').length);
}

/** 1 programme, 2 subprogramme, 3 policy field, deeper: other. */
function levelOfDepth(depth: number): ChapterLevel {
  return depth === 1 ? 'programme' : depth === 2 ? 'subprogramme' : depth === 3 ? 'policy-field' : 'other';
}

/** The level of a chapter that has neither a code nor a word of level before its title. */
export function levelOfTitle(title: string): ChapterLevel {
  const matter = nameKey(title).replace(/^(?:(?:nadere)?uitwerking(?:van)?(?:de)?)?paragraaf/, '');
  return mandatoryParagraphs.has(matter) ? 'paragraph' : 'other';
}

/** "Programma Ruimte", "Paragraaf 5": a title that begins with a word of level. */
export function startsWithLevel(title: string): boolean {
  return Object.hasOwn(levelWords, plainLine(title.split(' ', 1)[0] ?? ''));
}

function cleanTitle(text: string): string {
  return text
    .replace(/\s*\.{3,}\s*\d{1,4}$/, '')
    .replace(/ ?\((?:bedragen )?[x*×] ?(?:€ ?)?1\.?000\)$/i, '')
    .replace(/ ?[:–-] (?:overzicht (?:van )?(?:de )?)?(?:lasten en baten|baten en lasten)$/i, '')
    .replace(/[\s:;–—-]+$/, '')
    .trim();
}

/**
 * "Winkeldiefstallen aantal per 1.000 inwoners CBS 4,2 3,2 3,0": a row of a table on one line ends in its values, and "Zorg Realisatie 2021
 * Begroting 2022" is one of heads with their years.
 */
function isRowOfTable(title: string): boolean {
  if (/(?:\s\p{L}{4,14}\.? (?:19|20)\d\d){2}$/u.test(title)) return true;
  return /(?:\s-?\d[\d.,]{0,11}%?){3}$/u.test(title) && !/\b(?:19|20)\d\d$/u.test(title);
}

/** A title is short, begins with a letter and does not go on as a sentence. */
function isTitle(title: string, marked: boolean): boolean {
  if (title.length === 0 || title.length > longestTitle || !/\p{L}{2}|\p{Lu}&\p{Lu}/u.test(title)) return false;
  if (isRowOfTable(title) || isGluedRow(title) || /^bron(nen)?\s?:|^zie \p{L}/iu.test(title)) return false;
  if (marked) return true;
  return (
    !/[;,]$/.test(title) && !/[.!]$/.test(title) && !/[.!?] \p{Lu}/u.test(title.replace(/\b\p{L}{1,12}\. /gu, 'x '))
  );
}
