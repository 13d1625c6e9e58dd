import { type Form, formOf } from '../forms/form-of.ts';
import { plainHead } from '../forms/head-text.ts';
import type { GridRow } from '../grids/grid.ts';
import { roleOf } from '../heads/read-head.ts';
import { placeOfRow } from '../heads/row-kind.ts';
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
  /** It may as well number what its head names: "Ambitie" above 1, 1, 2, 3. */
  readonly canNumber: boolean;
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
  const cells = lookAt(rows.slice(0, sampledRows).map((row) => row.cells[column]?.text ?? ''));
  const { filled } = cells;
  const doubtful = (head.isTorn ? torn : 0) + (filled === 0 && !isWritten ? unwritten : 0);
  // in text a column of values that nothing stands above is mostly a table cut in the wrong place
  const bare = head.text === '' && !isWritten ? headless : 0;
  const scores = new Map<ColumnKind, number>();
  for (const kind of columnKinds)
    scores.set(kind, weighKind(kind, head, cells) - doubtful - (kind === 'value' || kind === 'period' ? bare : 0));
  return { head, scores, filled, different: cells.different, canNumber: namesParts(head) && cells.countUp };
}

/** A head that can name a part of the document as well as say what values are: "Ambitie", "Doelstelling". */
function namesParts({ support, role, year }: HeadEvidence): boolean {
  return support.topic !== undefined && role !== null && year === null;
}

/** No body has as many ambitions. */
const ordinal = /^\d{1,2}$/u;

/** Whole numbers of which none is smaller than the one above it. */
function countUp(written: readonly string[]): boolean {
  return (
    written.length > 1 &&
    written.every((text, at) => ordinal.test(text.trim()) && Number(text) >= Number(written[at - 1] ?? 0))
  );
}

/** What the cells of a column say by themselves, of whatever kind it is. */
type Cells = {
  readonly forms: readonly Form[];
  readonly filled: number;
  /** How many differ, as a share of those that hold something. */
  readonly different: number;
  /** Which part of those that hold something are roles. */
  readonly roles: number;
  /** Whether they are roles, or places that are compared with: "Werkelijk, Streefwaarde, Nederland". */
  readonly tellsRoles: boolean;
  readonly tellsPlaces: boolean;
  /** Whether they say which kind of indicator each is: "Prestatie", "Effect". */
  readonly tellsKinds: boolean;
  readonly countUp: boolean;
};

function lookAt(texts: readonly string[]): Cells {
  const forms = texts.map(formOf);
  const filled = forms.reduce((count, form) => count + (form === 'blank' ? 0 : 1), 0);
  const written = texts.filter((text) => text.trim() !== '');
  const roles = shareOf(written, isRole);
  return {
    forms,
    filled,
    different: filled === 0 ? 1 : new Set(written).size / filled,
    roles,
    tellsRoles: roles >= 0.2 && shareOf(written, (text) => isRole(text) || isPlace(text)) >= 0.8,
    tellsPlaces: shareOf(written, isPlace) >= 0.5,
    tellsKinds: shareOf(written, isIndicatorKind) >= 0.8,
    countUp: countUp(written),
  };
}

function weighKind(kind: ColumnKind, head: HeadEvidence, cells: Cells): number {
  const base = head.support[kind] ?? head.otherwise;
  if (kind === 'empty') return cells.filled === 0 ? base + 0.5 : -20;
  if (kind === 'role' && (head.support.role ?? 0) < 2 && !cells.tellsRoles) return -20;
  // "Soort" above "Prestatie", "Effect" says which kind of indicator, and nothing of its values
  if (cells.tellsKinds && kind === 'role') return -20;
  if (cells.tellsKinds && kind === 'mandatory') return kindsBase + gain * cells.filled;
  if (kind === 'subject' && !cells.tellsPlaces) return -20;
  const fits = cells.forms.reduce((sum, form, row) => sum + weightOfRow(row) * cellGain(kind, form), 0);
  return base + fits + (kind === 'name' || kind === 'topic' ? sameness(kind, cells) - rolesAsNames(cells) : 0);
}

/** Which part of the texts are so. */
function shareOf(texts: readonly string[], is: (text: string) => boolean): number {
  if (texts.length === 0) return 0;
  let count = 0;
  for (const text of texts) if (is(text)) count += 1;
  return count / texts.length;
}

function isPlace(text: string): boolean {
  return placeOfRow(text, null) !== null;
}

function isIndicatorKind(text: string): boolean {
  return indicatorKinds.test(plainHead(text));
}

/** "Werkelijk, Streefwaarde" below each other name no indicators. */
function rolesAsNames({ roles, tellsRoles }: Cells): number {
  return tellsRoles ? 3 : roles >= 0.3 ? roles * 4 : 0;
}

function cellGain(kind: ColumnKind, form: Form): number {
  if (kind === 'role' || kind === 'subject') return form === 'blank' ? -0.5 : measured.has(form) ? -gain : gain + 0.7;
  if (form === 'blank') return fitOf(kind, form);
  return gain + fitOf(kind, form);
}

/** Names differ from row to row; a topic comes back. */
function sameness(kind: 'name' | 'topic', { filled, different }: Cells): number {
  if (filled < 2) return 0;
  if (kind === 'name') return -2.5 * (1 - different);
  return different > 0.95 && filled > 2 ? -0.6 : 0.6;
}

/** Whether a text is the name of a role and hardly more: "Werkelijk", "Streefwaarde 2022". */
export function isRole(text: string): boolean {
  const plain = plainHead(text);
  return plain.length <= 40 && strictRole.test(plain) && roleOf(plain) !== null;
}
