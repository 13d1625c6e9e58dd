import type { Position } from '../../model/source.ts';
import { looksLikeUnit } from './cell-form.ts';
import { weakNameHead } from './column-words.ts';
import { readGluedHeads } from './glued-heads.ts';
import { endsHeads, endsSides, followsAsHead, isPlainHead } from './head-order.ts';
import { type FlatColumn, joinPieces, type Piece } from './head-pieces.ts';
import { otherReadings } from './head-readings.ts';
import { foldText, plainHead } from './head-text.ts';
import { isHeadPart, readHeadToken } from './head-tokens.ts';
import { isYearAlone } from './head-year.ts';
import { sideOf } from './money-side.ts';
import { isMoneyUnit } from './money-unit.ts';
import { type HeadContext, readHead } from './read-head.ts';
import { isSource } from './row-kind.ts';

/** One cell of a table that was written out cell by cell. */
export type Token = { readonly text: string; readonly at: Position };

export type FlatHeads = {
  readonly columns: readonly FlatColumn[];
  /** The unit of the amounts where a head gave it ("bedragen x € 1.000"). */
  readonly caption: string | null;
  /** Index of the token that the first column has its head from; those before it stand above the table. */
  readonly first: number;
  /** Index of the first token that is no head. */
  readonly next: number;
  /** The columns where the same heads are meant in another way. */
  readonly others: readonly FlatHeads[];
};

/** Nothing is known of the publication yet, so heads are read by their words alone. */
const noContext: HeadContext = { publicationYear: null, organisation: null };
const mostHeads = 40;
const longestHead = 90;
/** "Realisatie en prognose van indicatoren": what the table is about. */
const titlesTable = /\bvan (?:de )?(?:\p{L}+-?)?indicatoren\b/iu;
/** Letters that every head over names or numbers has; most texts are passed over by this alone. */
const canNameRows =
  /indicator|naam|onderwerp|kengetal|maatstaf|meetpunt|parameter|prestatie|kpi|^(volg)?n(umme)?r|^#|^code|^id|:nr|:#/i;

/** Whether a token is the head of a name column: a table may begin here, and the one before ends. */
export function isNameHead(text: string): boolean {
  if (text.length > longestHead || !canNameRows.test(text.replace(/[\s-]+/g, ''))) return false;
  const meaning = readHead(text, noContext);
  return (
    meaning.type === 'attribute' &&
    (meaning.attribute === 'name' || (meaning.attribute === 'number' && text.length > 1))
  );
}

/** Whether a table that was written out cell by cell can begin at this token. */
export function canStartHeads(text: string): boolean {
  if (text.length > longestHead || holdsSeveralHeads(text)) return false;
  if (/\p{Ll}\p{Lu}/u.test(text) && readGluedHeads(text) !== null) return true;
  const meaning = readHead(text, noContext);
  if (meaning.type === 'attribute') return meaning.attribute !== 'remark' && meaning.attribute !== 'sign';
  if (meaning.type === 'value') return (meaning.year !== null || text.length <= 30) && !titlesTable.test(text);
  return weakNameHead.test(plainHead(text)) || isHeadPart(text);
}

/** Whether the lines of one paragraph are heads of their own: "Indicator", "Behaald", "2016", "Beoogd", "2017". */
function holdsSeveralHeads(text: string): boolean {
  if (!text.includes('\n')) return false;
  const lines = text.split('\n');
  if (lines.filter((line) => isYearAlone(line)).length > 1) return true;
  const meanings = lines.map((line) => readHead(line, noContext));
  return isNameHead(lines[0] ?? '') && meanings.some((meaning) => meaning.type === 'value');
}

/**
 * Reads the heads from token `start` on (of which `firstText` is the part that counts): a role and its year may be two cells, roles may come first and their years after,
 * and sides (lasten, baten, saldo) may repeat under each year. No more than `most` tokens are taken. Null where there is no value column.
 */
export function readFlatHeads(
  tokens: readonly Token[],
  start: number,
  firstText: string,
  most = mostHeads,
): FlatHeads | null {
  const glued = readGluedCell(start, firstText, tokens[start]?.at ?? { file: '' });
  if (glued !== null) return glued;
  const pieces: Piece[] = [];
  const ends: number[] = [];
  const nouns = new Set<number>();
  for (let at = start; at - start < most; ) {
    const found = nouns.has(at) ? null : readHeadToken(tokens, at, nouns);
    const isWhole = at === start && found?.token.text === tokens[at]?.text;
    const piece =
      found === null
        ? null
        : readPiece(isWhole ? { ...found.token, text: firstText } : found.token, tokens, found.end - 1, pieces.length);
    if (found !== null && piece === null) break;
    if (found === null && !nouns.has(at)) break;
    at = found?.end ?? at + 1;
    if (piece === null) {
      if (ends.length > 0) ends[ends.length - 1] = at;
      continue;
    }
    pieces.push(piece);
    ends.push(at);
  }
  const lastHead = pieces.findLastIndex((piece) => piece.kind !== 'unknown');
  const next = ends[lastHead] ?? start;
  const kept = pieces.slice(0, lastHead + 1);
  const caption = kept.find((piece) => piece.kind === 'unit' && isMoneyUnit(piece.column.head))?.column.head ?? null;
  const meant = kept.filter((piece) => piece.kind !== 'unit');
  const headsOf = (read: readonly Piece[]): FlatHeads | null => {
    const columns = joinPieces(nameUnknown(read));
    if (!columns.some((column) => column.type === 'value')) return null;
    const named = oneName(columns);
    const at =
      named[0]?.type === 'value' ? -1 : tokens.slice(start, next).findIndex((token) => token.at === named[0]?.at);
    return { columns: named, caption, first: start + Math.max(0, at), next, others: [] };
  };
  const heads = headsOf(meant);
  return heads && { ...heads, others: otherReadings(meant).flatMap((read) => headsOf(read) ?? []) };
}

/** The heads of one cell that has nothing between them: "IndicatorLaatste metingJaarStreefwaarde". */
function readGluedCell(start: number, text: string, at: Position): FlatHeads | null {
  const glued = text.length > longestHead ? null : readGluedHeads(text);
  const columns = glued?.map((head): FlatColumn => ({ ...head, at }));
  return columns === undefined ? null : { columns, caption: null, first: start, next: start + 1, others: [] };
}

function readPiece(token: Token, tokens: readonly Token[], index: number, count: number): Piece | null {
  const head = foldText(token.text).replace(/(\p{Ll})- (?=\p{Ll})/gu, '$1');
  if (head.length > longestHead || holdsSeveralHeads(token.text) || isSource(head)) return null;
  const column = (type: FlatColumn['type']): FlatColumn => ({ head, type, at: token.at });
  if (isMoneyUnit(head) || isLegend(head)) return { kind: 'unit', column: column('remark'), role: '' };
  const meaning = readHead(head, noContext);
  if (isYearAlone(head)) return { kind: 'year', column: column('value'), role: '' };
  if (sideOf(head) !== null && head.length <= 30 && meaning.type !== 'value' && meaning.type !== 'attribute')
    return followsAsHead(tokens[index + 1]) || endsSides(tokens, index)
      ? { kind: 'side', column: column('value'), role: '' }
      : null;
  switch (meaning.type) {
    case 'attribute':
      return { kind: 'column', column: column(meaning.attribute), role: '' };
    case 'value':
      if (titlesTable.test(head)) return null;
      return { kind: meaning.year === null ? 'role' : 'column', column: column('value'), role: meaning.role };
    case 'difference':
      return head.length <= 40 ? { kind: 'column', column: column('value'), role: '' } : null;
    case 'empty':
      return count > 0 ? { kind: 'column', column: { head: '', type: 'remark', at: token.at }, role: '' } : null;
    default:
      if (weakNameHead.test(plainHead(head)) && followsAsHead(tokens[index + 1]))
        return { kind: 'column', column: column('name'), role: '' };
      if (endsHeads(tokens, index, count)) return { kind: 'column', column: column('remark'), role: '' };
      return count > 0 && isUnknownHead(head, tokens[index + 1])
        ? { kind: 'unknown', column: column('value'), role: '' }
        : null;
  }
}

/** Words that are no head stand over the names where they come first: "Algemene baten en lasten", then "Rekening 2016". */
function nameUnknown(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...others] = pieces;
  const isNamed = others.some((piece) => piece.kind === 'side' || piece.column.type === 'name');
  if ((first?.kind !== 'unknown' && first?.kind !== 'side') || isNamed || others.length === 0) return pieces;
  return [{ ...first, kind: 'column', column: { ...first.column, type: 'name' } }, ...others];
}

/** '("-" = nadeel, "+" = voordeel)' */
function isLegend(head: string): boolean {
  return head.length <= 60 && /=\s?(na|voor)de(e)?l/iu.test(head);
}

/** A place or other short word between heads ("Laarbeek" before "gemiddelde gemeente"): only when a head comes after it. */
function isUnknownHead(head: string, after: Token | undefined): boolean {
  if (head.length > 30 || after === undefined || /^\d/u.test(head)) return false;
  const next = readHead(after.text, noContext);
  if (next.type === 'value' && looksLikeUnit(after.text)) return false;
  return next.type === 'attribute' || (next.type === 'value' && next.role !== 'other');
}

/**
 * What stands above the heads ("Indicatoren", "Thema Bestuur", "Jaarverslag 2017") is no column: the last name that values
 * come after counts.
 */
function oneName(columns: readonly FlatColumn[]): readonly FlatColumn[] {
  const lastValue = columns.findLastIndex(
    (column) => column.type === 'value' && isPlainHead(readHead(column.head, noContext)),
  );
  const last = columns.findLastIndex(
    (column, index) => column.type === 'name' && (index < lastValue || lastValue === -1),
  );
  if (last === -1) return columns;
  let first = last;
  while (first > 0 && columns[first - 1]?.type !== 'value' && columns[first - 1]?.type !== 'name') first -= 1;
  return columns.slice(first);
}
