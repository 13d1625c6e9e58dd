import type { Figure } from '../../../../model/statement.ts';

/** An order of an aim reaches back no further than this. */
const longestBack = 10;

/**
 * "≥ 2018" in the column of 2019 is no number: not less than in that year. It is one where the other numbers of the row are about as large.
 */
export function compareWithYears(figures: readonly Figure[]): readonly Figure[] {
  const sizes = figures.flatMap(({ value }) => (value.type === 'number' ? [Number(value.number)] : []));
  return figures.map((figure) => {
    const { value, year } = figure;
    if (value.type !== 'comparison' || year === null || value.percent === true || !/\b20\d\d$/u.test(figure.raw))
      return figure;
    const number = Number(value.number);
    const isYear = Number.isInteger(number) && number < year && number >= year - longestBack;
    if (!isYear || sizes.some((size) => size > number / 1.6 && size < number * 1.6)) return figure;
    return { ...figure, value: { type: 'relative', operator: value.operator, year: number }, settled: [] };
  });
}
