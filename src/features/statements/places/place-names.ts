import { createHash } from 'node:crypto';
import type { FigureRole } from '../../../model/statement.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';

/*
 * What the places of a chapter page are called in its address. A statement is called by its words, as people write it down
 * (`begroting-2018/2.1.4#voornemen-0a1b2c3d4e` is its name and its address), so that it has the same address in every edition that words it so.
 */

const digestLength = 10;

/** The place of a statement in its chapter, from its name (`wordedAs`); null of a chapter, which is a page. */
export function statementAnchor(wordedAs: string): string | null {
  const at = wordedAs.lastIndexOf('#');
  return at < 0 ? null : wordedAs.slice(at + 1);
}

/**
 * The places of the figures of an indicator, in their order: `indicator-0a1b2c3d4e-target-2018`. Of two with the same role and year the second
 * ends in `-2`.
 */
export function figureAnchors(
  indicator: string,
  figures: readonly { readonly role: FigureRole; readonly year: number | null }[],
): readonly string[] {
  const taken = new Map<string, number>();
  return figures.map(({ role, year }) => {
    const name = [indicator, role, ...(year === null ? [] : [year])].join('-');
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

/** The place where a table begins. @param id who it is in its chapter (`ChapterTable`) */
export function tableAnchor(id: string): string {
  return `tabel-${id}`;
}

/** The place of a cell of a table of money. @param cell row and column, counted from 1 */
export function cellAnchor(id: string, [row, column]: readonly [number, number]): string {
  return `${tableAnchor(id)}-r${row}-k${column}`;
}

/** The place where the text under a question begins. */
export function questionAnchor(question: string): string {
  return `vraag-${question}`;
}

/** The place of words that a finding quotes and that are no statement: a sentence, a heading, a title. */
export function textAnchor(quoted: string): string {
  return `tekst-${createHash('sha256').update(foldSpace(quoted)).digest('hex').slice(0, digestLength)}`;
}
