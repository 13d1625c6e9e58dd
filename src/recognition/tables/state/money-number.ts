import { englishMarks, type Marks, readMarks } from '../../../model/notation/marks.ts';
import { parseNumber } from '../../../model/notation/parse-number.ts';
import { foldText } from '../forms/head-text.ts';

/**
 * The number of a money cell in euros, counted in `unit` euros: "62.859" in thousands is 62859000. N (nadelig) is
 * negative, V (voordelig) positive; an amount with its own unit ("€ 18.795 x € 1.000", "2,4 mln") keeps that. Null where
 * the cell holds no number or a share.
 */
export function readMoney(raw: string, unit: number, marks: Marks): number | null {
  const folded = foldText(raw);
  const letter = /^([NV])\s?(?=[€\d-])/iu.exec(folded)?.[1] ?? /(?<=\d)\s?([NV])$/iu.exec(folded)?.[1];
  const bare = letter === undefined ? folded : folded.replace(/^[NV]\s?/iu, '').replace(/\s?[NV]$/iu, '');
  const parsed = parseNumber(bare, marks);
  if (parsed === null || parsed.percent) return null;
  const hasOwnUnit = /mln|miljoen|mrd|duizend|x\s?€?\s?1/iu.test(bare);
  const euros = Math.round(parsed.number * (hasOwnUnit ? 1 : unit) * 100) / 100;
  const sized = letter === undefined ? euros : letter.toUpperCase() === 'N' ? -Math.abs(euros) : Math.abs(euros);
  return sized === 0 ? 0 : sized;
}

/**
 * The marks of a money table. Three digits behind a point are thousands unless a comma surely groups thousands somewhere:
 * a lone "9.64" between amounts as "12.345" makes no English table.
 */
export function moneyMarks(raws: readonly string[]): Marks {
  const marks = readMarks(raws.map((raw) => foldText(raw).replace(/^[NV]\s?|\s?[NV]$/giu, '')));
  if (marks.commaGroups) return englishMarks;
  return marks.point === 'decimal' ? { ...marks, point: null, comma: null } : marks;
}
