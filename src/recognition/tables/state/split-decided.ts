import { foldSpace } from '../../../model/text/fold-space.ts';
import type { Decided } from '../../decided/decided.ts';
import type { Row, Section } from './section.ts';

/** Rows that follow one another, and what persons decided that they are; null where they decided nothing. */
export type DecidedSection = { readonly section: Section; readonly sort: 'money' | 'measure' | null };

/** What a row is known by: its first text. */
function nameOfRow({ cells }: Pick<Row, 'cells'>): string {
  return cells.map(({ text }) => foldSpace(text)).find((text) => text !== '') ?? '';
}

/** Parts a section at rows of which a person decided what they are; what states neither figures nor amounts is left out. */
export function splitDecided(section: Section, decided: Decided): readonly DecidedSection[] {
  const found: { readonly sort: DecidedSection['sort']; readonly rows: Row[] }[] = [];
  for (const row of section.rows) {
    const means = decided.rowOf(nameOfRow(row));
    if (means?.is === 'neither') continue;
    const sort = means === null ? null : means.is === 'amount' ? 'money' : 'measure';
    const last = found.at(-1);
    if (last?.sort === sort) last.rows.push(row);
    else found.push({ sort, rows: [row] });
  }
  return found.map(({ sort, rows }) => ({ sort, section: { ...section, rows } }));
}
