import type { FigureRole, IndicatorKind } from '../../../model/statement.ts';
import type { Decided } from '../../decided/decided.ts';
import { keepAnswers } from '../../keep-answers.ts';
import {
  type AttributeKind,
  attributeHeads,
  differenceHead,
  letteredHead,
  letterRoles,
  roleWords,
  weakNameHead,
} from '../../lexicon/column-words.data.ts';
import { plainHead } from '../forms/head-text.ts';
import { isBudgetSlice, isYearAlone, readYear } from '../forms/head-year.ts';
import { isOwnName } from './own-name.ts';

/** What the words above a column say, before its cells are looked at. */
export type HeadMeaning =
  | { readonly type: 'empty' }
  | { readonly type: 'attribute'; readonly attribute: AttributeKind }
  | { readonly type: 'value'; readonly role: FigureRole; readonly year: number | null; readonly own: boolean }
  | { readonly type: 'difference' }
  | { readonly type: 'unknown'; readonly year: number | null };

export type HeadContext = {
  readonly publicationYear: number | null;
  readonly organisation: string | null;
  /** What persons decided of heads; a head alone (`readHead`) does not ask for it. */
  readonly decided?: Decided;
};

/** Longer than this is a sentence, not a head. */
const longestHead = 90;

/** Longer texts come back too seldom to be kept. */
const longestKept = 200;

/** Reads one head (also one that a narrow column broke: "Neder land", "Perio-de"): an attribute of the row, a role with or without a year, a year alone, or words that say neither. */
export const readHead = keepAnswers(
  findMeaning,
  (text: string, { publicationYear, organisation }: HeadContext) =>
    text.length > longestKept ? null : `${publicationYear ?? ''} ${organisation ?? ''}\n${text}`,
  20_000,
);

function findMeaning(text: string, context: HeadContext): HeadMeaning {
  const head = plainHead(text);
  if (head === '' || /^\(?(lege|leeg)\b.*\bkolom\)?$/u.test(head)) return { type: 'empty' };
  if (head.length > longestHead || isSentence(head)) return { type: 'unknown', year: null };
  const named = head.replace(letteredHead, '');
  const attribute = attributeHeads.find(([pattern]) => pattern.test(named));
  if (attribute) return { type: 'attribute', attribute: attribute[1] };
  const year = readYear(text, context.publicationYear);
  if (isYearAlone(head)) return { type: 'value', role: 'other', year, own: false };
  if (isOwnName(head, context.organisation)) return { type: 'value', role: 'achieved', year, own: true };
  if (differenceHead.test(head)) return { type: 'difference' };
  if (isBudgetSlice(head)) return { type: 'value', role: 'budgeted', year, own: false };
  const role = roleOf(head) ?? letterRoleOf(head) ?? roleOf(head.replace(/^(?:19|20)\d\d /u, ''));
  if (role !== null) return { type: 'value', role, year, own: false };
  if (year !== null && isDateLike(head)) return { type: 'value', role: 'other', year, own: false };
  const squeezed = head.replace(/(?<=\p{Ll})[- ](?=\p{Ll})/gu, '');
  return squeezed !== head && head.length <= 20 ? readHead(squeezed, context) : { type: 'unknown', year };
}

/** "In de tabel staat per taakveld de waarde." */
function isSentence(head: string): boolean {
  return /[.!?:;]$/u.test(head) && head.split(' ').length > 4;
}

/** The role that the words of a head or a row name settle; null where no word does. */
export const roleOf = keepAnswers(
  (head: string): FigureRole | null => roleWords.find(([pattern]) => pattern.test(head))?.[1] ?? null,
  (head) => (head.length > longestKept ? null : head),
  20_000,
);

const ofRow: ReadonlySet<AttributeKind> = new Set(['name', 'unit', 'source', 'number']);

/** Whether a head stands above what tells of a row ("Eenheid", "Bron", "Nr.", "Omschrijving") and so above no year and no value. */
export function tellsOfRow(text: string, context: HeadContext): boolean {
  const meaning = readHead(text, context);
  const plain = plainHead(text);
  if (meaning.type === 'attribute' && ofRow.has(meaning.attribute)) return true;
  // "Doel" and "Resultaat" are fields of a table of goals, and roles of values
  const isField = (meaning.type === 'attribute' && meaning.attribute === 'field') || weakNameHead.test(plain);
  return isField && roleOf(plain) === null && !/€|bedrag|lasten|exploitatie|^\(/u.test(plain);
}

function letterRoleOf(head: string): FigureRole | null {
  const letters =
    /^(mjr|jr|jv|js|pb|[rwbpds])[ .-]?(?:20)?\d\d$/u.exec(head)?.[1] ?? /^20\d\d ?\(?([rwbpds])\)?$/u.exec(head)?.[1];
  return letterRoles.find(([letter]) => letter === letters)?.[1] ?? null;
}

/** "31-12-2019", "1 jan 2020", "1e kwartaal 2021", "2020 (voorlopig)", "t/m 2019": a moment and nothing more. */
function isDateLike(head: string): boolean {
  const rest = head.replace(
    /\b(jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|sept|okt|nov|dec)[a-z]*\b|\b(per|op|ultimo|eind|begin|in|t\/m|tot|vanaf|jaar|kwartaal|voorlopig|schooljaar|peildatum|half|halfjaar|q[1-4]|[1-4]e)\b/gu,
    '',
  );
  return !/\p{L}/u.test(rest);
}

/** The kind of indicator that a head or a title names: effect, prestatie, or the mandatory set of the BBV. */
export function indicatorKindOf(text: string): IndicatorKind | null {
  const head = plainHead(text);
  if (!/indicator|basisset/u.test(head)) return null;
  if (/verplicht|\bbasisset\b|\bbbv\b/u.test(head)) return 'mandatory';
  const effect = /effect-?\s?(en |\/|&|indicator)/u.test(head);
  const performance = /prestatie-?\s?(en |\/|&|indicator)/u.test(head);
  if (effect === performance) return null;
  return effect ? 'effect' : 'performance';
}
