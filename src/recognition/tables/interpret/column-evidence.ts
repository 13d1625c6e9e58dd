import { type Form, formOf } from '../forms/form-of.ts';
import { plainHead } from '../forms/head-text.ts';
import { placeOfRow } from '../forms/row-kind.ts';
import type { GridRow } from '../grids/grid.ts';
import { roleOf } from '../heads/read-head.ts';
import { type ColumnKind, columnKinds, fitOf } from './column-kind.ts';
import type { HeadEvidence } from './head-evidence.ts';

/** What speaks for each kind of one column, in nats: its head and its cells. */
export type ColumnEvidence = {
  readonly head: HeadEvidence;
  readonly scores: ReadonlyMap<ColumnKind, number>;
  /** Cells that hold something, among those that were looked at. */
  readonly filled: number;
  /** Which part of them differ from each other. */
  readonly different: number;
};

const indicatorKinds = /^(?:prestatie|effect|bbv|verplicht|outcome|output|maatschappelijk effect)(?:-? ?indicator)?$/u;

/** What a cell that fits is worth: it is explained. */
const gain = 0.5;
const strictRole =
  /^(?:behaalde?|gerealiseerde?|realisatie|real\.?|werkelijke?|rekening|rek\.?|jaarrekening|begroting|begr\.?|begroot|raming|prognose|beoogd|streefwaarde|streefcijfer|doel|doelstelling|norm|target|ambitie|nulmeting|beginwaarde|startwaarde|meetwaarde|uitkomst|resultaat|meting)(?: (?:waarde|score|cijfer))?(?: (?:19|20)\d\d)?$/u;

/** What is measured is no role and nobody. */
const measured: ReadonlySet<Form> = new Set(['number', 'percent', 'limit']);

const kindsBase = 4;
const torn = 3;
const unwritten = 6;
const headless = 3;

/** The weight of a row by its place: the first tell most, as the others repeat them. */
function weightOfRow(index: number): number {
  if (index < 6) return 1;
  return index < 20 ? 0.3 : 0;
}

/** More rows than these say nothing new. */
const sampledRows = 20;

/**
 * Weighs what a column may hold.
 *
 * @param isWritten whether an empty cell would have been written; in text it is not, and a column of nothing is none
 */
export function weighColumn(
  column: number,
  head: HeadEvidence,
  rows: readonly GridRow[],
  isWritten: boolean,
): ColumnEvidence {
  const texts = rows.slice(0, sampledRows).map((row) => row.cells[column]?.text ?? '');
  const forms = texts.map(formOf);
  const filled = forms.filter((form) => form !== 'blank').length;
  const doubtful = (head.isTorn ? torn : 0) + (filled === 0 && !isWritten ? unwritten : 0);
  // in text a column of values that nothing stands above is mostly a table cut in the wrong place
  const bare = head.text === '' && !isWritten ? headless : 0;
  const scores = new Map(
    columnKinds.map((kind) => {
      const score = weighKind(kind, head, forms, texts, filled);
      return [kind, score - doubtful - (kind === 'value' || kind === 'period' ? bare : 0)];
    }),
  );
  return { head, scores, filled, different: differenceOf(texts, filled) };
}

function weighKind(
  kind: ColumnKind,
  head: HeadEvidence,
  forms: readonly Form[],
  texts: readonly string[],
  filled: number,
): number {
  const base = head.support[kind] ?? head.otherwise;
  if (kind === 'empty') return filled === 0 ? base + 0.5 : -20;
  if (kind === 'role' && (head.support.role ?? 0) < 2 && !tellsRoles(texts)) return -20;
  // "Soort" above "Prestatie", "Effect" says which kind of indicator, and nothing of its values
  const tellsKinds = (kind === 'role' || kind === 'mandatory') && shareOf(texts, isIndicatorKind) >= 0.8;
  if (tellsKinds) return kind === 'role' ? -20 : kindsBase + gain * filled;
  if (kind === 'subject' && shareOf(texts, isPlace) < 0.5) return -20;
  const cells = forms.reduce((sum, form, row) => sum + weightOfRow(row) * cellGain(kind, form), 0);
  return base + cells + (kind === 'name' || kind === 'topic' ? sameness(kind, texts, filled) - rolesAsNames(texts) : 0);
}

/** Which part of the cells that hold something are so. */
function shareOf(texts: readonly string[], is: (text: string) => boolean): number {
  const filled = texts.filter((text) => text.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(is).length / filled.length;
}

function isPlace(text: string): boolean {
  return placeOfRow(text, null) !== null;
}

function isIndicatorKind(text: string): boolean {
  return indicatorKinds.test(plainHead(text));
}

/** Whether cells are roles, or places that are compared with: "Werkelijk, Streefwaarde, Nederland". */
function tellsRoles(texts: readonly string[]): boolean {
  return shareOf(texts, isRole) >= 0.2 && shareOf(texts, (text) => isRole(text) || isPlace(text)) >= 0.8;
}

/** "Werkelijk, Streefwaarde" below each other name no indicators. */
function rolesAsNames(texts: readonly string[]): number {
  const share = shareOf(texts, isRole);
  return tellsRoles(texts) ? 3 : share >= 0.3 ? share * 4 : 0;
}

function cellGain(kind: ColumnKind, form: Form): number {
  if (kind === 'role' || kind === 'subject') return form === 'blank' ? -0.5 : measured.has(form) ? -gain : gain + 0.7;
  if (form === 'blank') return fitOf(kind, form);
  return gain + fitOf(kind, form);
}

/** Names differ from row to row; a topic comes back. */
function sameness(kind: 'name' | 'topic', texts: readonly string[], filled: number): number {
  if (filled < 2) return 0;
  const different = differenceOf(texts, filled);
  if (kind === 'name') return -2.5 * (1 - different);
  return different > 0.95 && filled > 2 ? -0.6 : 0.6;
}

function differenceOf(texts: readonly string[], filled: number): number {
  return filled === 0 ? 1 : new Set(texts.filter((text) => text.trim() !== '')).size / filled;
}

/** Whether a text is the name of a role and hardly more: "Werkelijk", "Streefwaarde 2022". */
export function isRole(text: string): boolean {
  const plain = plainHead(text);
  return plain.length <= 40 && strictRole.test(plain) && roleOf(plain) !== null;
}
