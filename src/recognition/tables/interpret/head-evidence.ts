import type { ColumnMeaning } from '../../../model/correction.ts';
import type { FigureRole } from '../../../model/statement.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { type AttributeKind, weakNameHead } from '../../lexicon/column-words.data.ts';
import { plainHead } from '../forms/head-text.ts';
import { isYearAlone, readYear } from '../forms/head-year.ts';
import { sideOf } from '../heads/money-side.ts';
import { standingOf } from '../heads/money-standing.ts';
import { isMoneyUnit } from '../heads/money-unit.ts';
import { isOwnName } from '../heads/own-name.ts';
import { type HeadContext, type HeadMeaning, readHead, roleOf, tellsOfRow } from '../heads/read-head.ts';
import type { ColumnKind } from './column-kind.ts';

/** What the words above a column say for each kind of column, before its cells are looked at. */
export type HeadEvidence = {
  /** All storeys in one text; a storey that repeats the one above is left out. */
  readonly text: string;
  /** In nats; what is not named has `otherwise`. */
  readonly support: Readonly<Partial<Record<ColumnKind, number>>>;
  readonly otherwise: number;
  readonly role: FigureRole | null;
  /** Two roles over a row of years of which it is not known where the second begins. */
  readonly splitRoles: readonly [FigureRole, FigureRole] | null;
  readonly year: number | null;
  readonly own: boolean;
  readonly isDifference: boolean;
  /** A head that is a year or a date and nothing else. */
  readonly isBareYear: boolean;
  /** Words that no list has. */
  readonly isUnknown: boolean;
  /** Storeys that contradict each other: two years above one column. */
  readonly isTorn: boolean;
};

const strong = 4;
const fair = 2.5;
const weak = 1;

/** @param storeys from the top down, each as written */
export function weighHead(storeys: readonly string[], context: HeadContext): HeadEvidence {
  const pieces = storeys.map(foldSpace).filter((text, index, all) => text !== '' && text !== all[index - 1]);
  const text = pieces.join(' ');
  const [meaning, said] = understand(pieces, text, context);
  const year = pieces.reduce<number | null>((found, piece) => readYear(piece, context.publicationYear) ?? found, null);
  const plain = plainHead(text);
  const decision = context.decided?.columnOf(text) ?? null;
  const base = {
    text,
    role: null,
    splitRoles: null,
    year,
    own: false,
    isDifference: false,
    isBareYear: false,
    isUnknown: false,
    isTorn:
      (year !== null && /\bindicator|\bomschrijving|^nr\b/u.test(plain)) ||
      (year !== null && pieces.length > 1 && pieces.some((piece) => tellsOfRow(piece, context))) ||
      new Set(pieces.flatMap((piece) => readYear(piece, context.publicationYear) ?? [])).size > 1,
  };
  if (decision !== null) return { ...base, ...asDecided(decision, year, context.publicationYear) };
  if (meaning.type === 'empty')
    return {
      ...base,
      support: { empty: weak, bullet: 0.5, name: 0.3, code: 0.3, sign: 0.3, value: -0.7 },
      otherwise: -0.8,
    };
  if (meaning.type === 'attribute') return { ...base, ...attributeSupport(meaning.attribute, plainHead(said)), year };
  if (meaning.type === 'difference')
    return { ...base, isDifference: true, support: { value: fair, remark: weak, status: weak }, otherwise: -3 };
  if (meaning.type === 'value') {
    const split = splitRolesOf(pieces);
    return {
      ...base,
      role: meaning.role === 'other' ? null : meaning.role,
      splitRoles: split,
      own: meaning.own,
      isBareYear: meaning.role === 'other',
      support: {
        value: strong,
        // "Resultaat", "Doel", "Prognose" may head a column of words
        remark: meaning.year === null ? 0.5 : -2.5,
        status: meaning.year === null ? 0 : -2.5,
        subject: meaning.role === 'reference' ? 1.5 : -3,
        ...(weakNameHead.test(plain) ? { topic: weak, name: weak } : {}),
      },
      otherwise: -3,
    };
  }
  const money = sideOf(text) !== null || standingOf(text) !== null || isMoneyUnit(text);
  if (money) return { ...base, support: { value: fair, name: weak, topic: 0.5 }, otherwise: -2 };
  if (weakNameHead.test(plain))
    return { ...base, support: { name: fair, topic: fair - 0.5, remark: 0 }, otherwise: -1.5 };
  return {
    ...base,
    isUnknown: true,
    support: year === null ? { remark: 0.3, name: 0, topic: 0, value: -0.3 } : { value: fair },
    otherwise: year === null ? -0.8 : -2,
  };
}

/** What a person decided holds, whatever the cells look like. */
const certain = 40;

function asDecided(
  decision: ColumnMeaning,
  inHead: number | null,
  published: number | null,
): Pick<HeadEvidence, 'support' | 'otherwise' | 'role' | 'year' | 'isTorn' | 'isBareYear'> {
  const told = { otherwise: -certain, isTorn: false } as const;
  if (decision.is !== 'value')
    return { ...told, support: { [decision.is]: certain }, role: null, year: null, isBareYear: false };
  const { role, year } = decision;
  return {
    ...told,
    support: { value: certain },
    role: role === 'other' ? null : role,
    year: year === 'head' ? inHead : year === null || published === null ? null : published + year,
    isBareYear: role === 'other',
  };
}

/** The meaning of a stack of heads, and the words that gave it: those nearest to the cells go first where they name an attribute. */
function understand(pieces: readonly string[], whole: string, context: HeadContext): readonly [HeadMeaning, string] {
  const last = pieces.at(-1) ?? '';
  const lowest = readHead(last, context);
  if (lowest.type === 'attribute' || pieces.length < 2) return [lowest, last];
  const joined = readHead(whole, context);
  if (joined.type === 'value' || joined.type === 'difference') return [joined, whole];
  const top = readHead(pieces[0] ?? '', context);
  // "Peiling" over a year: the word may be any role, and the year does not settle it
  if (top.type === 'unknown' && isYearAlone(last)) return [joined, whole];
  if (lowest.type !== 'unknown') return [lowest, last];
  if (top.type === 'value' && top.role !== 'other') return [top, pieces[0] ?? ''];
  return [joined, whole];
}

function attributeSupport(
  attribute: AttributeKind,
  plain: string,
): Pick<HeadEvidence, 'support' | 'otherwise' | 'role'> {
  const role = roleOf(plain);
  // numbers below the head of an attribute are no values, however well they look like them
  const value = role === null ? -7 : 1.5;
  switch (attribute) {
    case 'number':
      return { support: { code: strong, name: -2, value }, otherwise: -3, role: null };
    case 'field':
      return {
        support: { topic: 3, name: weakNameHead.test(plain) ? 2 : 1.5, remark: weak, value },
        otherwise: -3,
        role,
      };
    case 'remark':
      return {
        support: {
          remark: strong,
          status: /status|trend|stoplicht|kleur|voortgang|oordeel/u.test(plain) ? strong : 0.5,
          name: -1.5,
          value,
        },
        otherwise: -3,
        role,
      };
    case 'name':
      // of two heads that can name a row the one that says what is measured counts
      if (/^(?:onderwerp|omschrijving)$/u.test(plain))
        return { support: { name: 2.2, topic: 2.6, value: -7 }, otherwise: -3, role: null };
      return { support: { name: strong, value: -7 }, otherwise: -3, role: null };
    default:
      return { support: { [attribute]: strong, value: -7 }, otherwise: -3, role: null };
  }
}

function splitRolesOf(pieces: readonly string[]): readonly [FigureRole, FigureRole] | null {
  for (const piece of pieces) {
    const [first, second] = piece.split(' / ').map((part) => roleOf(plainHead(part)));
    if (first !== undefined && second !== undefined && first !== null && second !== null && first !== second)
      return [first, second];
  }
  return null;
}

/** How surely a text can only be a head: its words, or a year, are those of heads (1), unknown (0) or those of a value (-1). */
export function headnessOf(text: string, context: HeadContext): number {
  const folded = foldSpace(text);
  if (folded === '') return 0;
  if (context.decided?.columnOf(folded) != null) return 1;
  // "> 2021" compares with a year and is none
  if (/^[<>≤≥=]/u.test(folded)) return -1;
  if (isYearAlone(folded)) return 0.8;
  const meaning = readHead(folded, context);
  if (meaning.type === 'attribute' || meaning.type === 'difference') return 1;
  if (meaning.type === 'value') return meaning.role === 'other' ? 0.8 : 1;
  if (isMoneyUnit(folded) || sideOf(folded) !== null || standingOf(folded) !== null) return 0.6;
  return weakNameHead.test(plainHead(folded)) || isOwnName(plainHead(folded), context.organisation) ? 0.6 : 0;
}
