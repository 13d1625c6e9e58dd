import type { Line } from '../line.ts';
import type { Section } from './line-sections.ts';
import type { ValueLine } from './line-values.ts';

const page = /^\d{1,3}$/u;
/** "Wegen ... 13": dots lead from the name to its page. */
const leader = /(?:\.{3,}|…|(?:\. ){2,}\.)$/u;
const titleOfContents = /^inhoud(?:sopgave)?$/iu;
/** So many pages in order are no values by chance; below a title that says so, fewer will do. */
const fewestPages = 4;
const fewestBelowTitle = 2;
const mostAbove = 2;

/**
 * Whether lines with one number each are a list of contents: the numbers are pages, and never fall. Where dots lead to most of them they are
 * so whatever stands between them, as a date above the first.
 */
export function isContents(run: readonly Line[], { start, end, rows }: Section): boolean {
  const valued = rows.flatMap(({ found }) => found ?? []);
  if (valued.filter(isLedTo).length * 2 > valued.length) return true;
  if (!valued.every(({ values, rest }) => values.length === 1 && rest === '' && page.test(values[0] ?? '')))
    return false;
  const pages = valued.map(({ values }) => Number(values[0]));
  if (pages.some((number, index) => index > 0 && number < (pages[index - 1] ?? 0))) return false;
  const isTold = run.slice(Math.max(0, start - mostAbove), end).some(({ text }) => titleOfContents.test(text));
  return pages.length >= (isTold ? fewestBelowTitle : fewestPages) && pages.at(-1) !== pages[0];
}

function isLedTo({ name, values }: ValueLine): boolean {
  return leader.test(name) && page.test(values.at(-1) ?? '');
}
