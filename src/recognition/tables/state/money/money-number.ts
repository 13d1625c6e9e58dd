import { type Euros, type MoneyUnit, readEuros } from '../../../../model/notation/euros.ts';
import { englishMarks, type Marks, readMarks } from '../../../../model/notation/forms/marks.ts';
import { foldSpace } from '../../../../model/text/fold-space.ts';

/** The unit that a money table counts in, by what one of it is worth in euros. */
export function moneyUnitOf(worth: number): MoneyUnit {
  if (worth >= 1_000_000) return 'million';
  return worth >= 1_000 ? 'thousand' : 'euro';
}

/**
 * Whether the amounts of a table have the sign that is written, and V and N only comment on it: "-1,58 V" says of less costs that they are an
 * advantage. Elsewhere the letter is the sign.
 */
export function areSignsWritten(raws: readonly string[]): boolean {
  return raws.some((raw) => /^€?\s?[-–−]\s?€?\s?\d.*\d\s?V$/u.test(foldSpace(raw)));
}

/** The cell without V or N before or behind its number. */
export function withoutLetter(raw: string): string {
  return foldSpace(raw).replace(/^[NV]\s?(?=[€\d-])|(?<=\d)\s?[NV]$/giu, '');
}

/** What a money cell says, counted in units that are worth `worth` euros; null where it holds no number or a share. */
export function readMoney(raw: string, worth: number, marks: Marks): Euros | null {
  return readEuros(foldSpace(raw), moneyUnitOf(worth), marks);
}

/**
 * The marks of a money table. Three digits behind a point are thousands unless a comma surely groups thousands somewhere:
 * a lone "9.64" between amounts as "12.345" makes no English table.
 */
export function moneyMarks(raws: readonly string[]): Marks {
  const marks = readMarks(raws.map(withoutLetter));
  if (marks.commaGroups) return englishMarks;
  return marks.point === 'decimal' ? { ...marks, point: null, comma: null } : marks;
}
