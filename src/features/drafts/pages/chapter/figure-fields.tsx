import type { FigureView, PieceView, WritePieceWords } from './chapter-view.ts';
import { ChoiceField, LineField } from './line-field.tsx';

/** One value of an indicator, in one line: as one would write it, or why it is missing; and why it is as it is. */
export function FigureFields({
  figure: { key, title, hasSource, why },
  piece: { itemId, fields },
  words,
}: {
  figure: FigureView;
  piece: Pick<PieceView, 'itemId' | 'fields'>;
  words: WritePieceWords;
}) {
  const field = (name: string) => {
    const own = `${name}-${key}`;
    return { id: `veld-${itemId}-${own}`, name: own, value: fields[own] ?? '' };
  };
  const asked = `veld-${itemId}-waarom-${key}`;
  return (
    <fieldset>
      <legend>{title}</legend>
      <div class="ds-piece__row">
        <LineField {...field('waarde')} label={words.value} />
        <ChoiceField
          {...field('ontbreekt')}
          label={words.missing}
          options={Object.entries(words.missingOptions).map(([value, text]) => ({ value, text }))}
        />
        {hasSource && (
          <>
            <LineField {...field('bron')} label={words.source} />
            <LineField {...field('dag')} type="date" label={words.day} />
          </>
        )}
      </div>
      <p class="ds-piece__asked" id={asked} hidden={why === null}>
        {why}
      </p>
      <LineField {...field('toelichting')} label={words.explanation} describedBy={asked} />
    </fieldset>
  );
}
