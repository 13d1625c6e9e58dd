import type { Measure } from '../../model/statement.ts';
import type { CommitmentItem } from '../item.ts';
import type { Outline } from './outline.ts';

/** How a commitment of a draft is measured, as its document says it; null where nothing is said, or the indicator is not in it any more. */
export type MeasureIn = (commitment: CommitmentItem) => Measure | null;

/** Names indicators by where they stand. @param slugs of the chapters, by the pieces that they are */
export function measureIn(outline: Outline, slugs: ReadonlyMap<string, string>): MeasureIn {
  const named = new Map(
    outline.chapters.flatMap(({ id }) =>
      outline
        .in(id, 'indicator')
        .map(({ id: indicator, item: { name } }) => [indicator, { chapter: slugs.get(id) ?? '', name }] as const),
    ),
  );
  return ({ measure }) => {
    if (measure === null || measure.by === 'judgement') return measure;
    const indicator = named.get(measure.item);
    return indicator === undefined ? null : { by: 'indicator', ...indicator };
  };
}
