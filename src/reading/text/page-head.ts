import { foldSpace } from '../../model/text/fold-space.ts';
import type { TextLine } from './text-line.ts';

const address = /^(?:https?:\/\/|www\.)[^\s<>"|[\]]+/i;
const anywhere = /(?:https?:\/\/|www\.)[^\s<>"|[\]]{1,2000}/i;

/** What the first line of a text says about where it was published: `address | title`. */
export type AddressLine = { readonly address: string; readonly title: string | null; readonly remark: string | null };

/** Reads a line that begins with an address: what follows ` | ` is the title, what stands before it a remark. */
export function readAddressLine(line: string): AddressLine | null {
  const found = address.exec(line)?.[0];
  if (!found) return null;
  const [remark = '', ...title] = line.slice(found.length).split(/(?:^|\s)\|\s/);
  return { address: found, title: foldSpace(title.join(' | ')) || null, remark: foldSpace(remark) || null };
}

/** The first address in a line, without the full stop or bracket behind it. */
export function findAddress(line: string): string | null {
  return anywhere.exec(line)?.[0].replace(/[.,;:)]{1,9}$/, '') ?? null;
}

/** A remark of whoever made the text file: a whole line in square brackets, or one with a note in brackets behind it. */
export function isRemark(line: string): boolean {
  return line.startsWith('[') && /\](?:\s?\([^()]{0,200}\))?$/.test(line);
}

/** How many lines with text may stand above a breadcrumb. */
const searched = 8;
const longestStep = 80;

/** Reads "Home > Paragrafen > Bedrijfsvoering"; null where the line is not a breadcrumb. */
export function readBreadcrumb(line: string): string[] | null {
  if (line.length > 400 || line.includes('|')) return null;
  const steps = line
    .replace(/^(?:kruimelpad|u bent hier|je bent hier)\s?:\s?/i, '')
    .split(/\s[>›»→]\s/)
    .map(foldSpace);
  const isPath =
    steps.length > 1 && steps.every((step) => /^[\p{Lu}\d].*\p{L}/u.test(step) && step.length <= longestStep);
  return isPath ? steps : null;
}

/** The index of the breadcrumb line, or -1. It stands near the top and alone says where the page is. */
export function findBreadcrumbLine(lines: readonly TextLine[]): number {
  let seen = 0;
  for (const [index, line] of lines.entries()) {
    if (line.text === '') continue;
    if (seen >= searched) return -1;
    if (readBreadcrumb(line.text)) return index;
    seen += 1;
  }
  return -1;
}
