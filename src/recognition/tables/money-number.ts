import { type Euros, type MoneyUnit, readEuros } from '../../model/notation/euros.ts';
import { englishMarks, type Marks, readMarks } from '../../model/notation/marks.ts';
import { foldText } from './head-text.ts';

/** The unit that a money table counts in, by what one of it is worth in euros. */
export function moneyUnitOf(worth: number): MoneyUnit {
  if (worth >= 1_000_000) return 'million';
  return worth >= 1_000 ? 'thousand' : 'euro';
}

/** What a money cell says, counted in units that are worth `worth` euros; null where it holds no number or a share. */
export function readMoney(raw: string, worth: number, marks: Marks): Euros | null {
  return readEuros(foldText(raw), moneyUnitOf(worth), marks);
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
