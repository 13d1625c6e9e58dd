import type { LineHead } from './head-line.ts';
import { spreadHeads } from './spread-heads.ts';

const longestLine = 400;

/** The heads with the years of the line below them, where that line holds nothing else; null where it holds other things or the heads have years. */
export function addYears(heads: readonly LineHead[], line: string): readonly LineHead[] | null {
  const years = yearsOfLine(line);
  const values = heads.filter((head) => head.type === 'value');
  const first = heads.findIndex((head) => head.type === 'value');
  if (years.length < 2 || heads.slice(first, first + values.length).some((head) => head.type !== 'value')) return null;
  if (values.some((head) => /\d{4}/u.test(head.head))) return null;
  const texts = spreadHeads(
    values.map((head) => head.head),
    years,
  );
  if (texts === null) return null;
  const dated = texts.map((head): LineHead => ({ head, type: 'value' }));
  return [...heads.slice(0, first), ...dated, ...heads.slice(first + values.length)];
}

/** The years of a line that holds nothing else, glued or not: "201920202021"; empty for any other line. */
function yearsOfLine(line: string): readonly string[] {
  const text = line.length > longestLine ? '' : line.replace(/\s+/gu, '');
  return /^(?:(?:19|20)\d\d)+$/u.test(text) ? (text.match(/\d{4}/gu) ?? []) : [];
}
