import type { PictureLane, PictureResult, Stretch } from './trail-picture-view.ts';

/** Aims for a year as publications at these places have them: `[1, 5], [3, 2]`. */
export function stretch(
  year: number,
  ...aims: readonly [readonly [number, number], ...(readonly [number, number])[]]
): Stretch {
  const [first, ...others] = aims.map(([at, value]) => ({ at, value, text: `> ${value}` }));
  return { year, aims: [first ?? { at: 0, value: 0, text: '' }, ...others], breaks: null };
}

export function result(
  year: number,
  at: number,
  value: number,
  outcome: PictureResult['outcome'] = 'met',
): PictureResult {
  return { year, at, value, text: String(value), outcome };
}

/** A lane of made-up content. */
export function lane(parts: Partial<PictureLane>): PictureLane {
  return {
    ...{ key: 'lijn', title: 'Aantal projecten', about: null, change: null, summary: '', isRank: false },
    ...{ stretches: [], results: [], remarks: [], end: null },
    ...parts,
  };
}

/** The budget of 2018 aims at 5, the report over 2018 has an aim of 2, and 3 were reached. */
export const lowered = lane({
  stretches: [stretch(2017, [0, 2], [2, 2]), stretch(2018, [1, 5], [3, 2])],
  results: [result(2017, 2, 3), result(2018, 3, 3, 'only-now')],
  end: { at: 4, text: 'niet meer gevonden' },
});
