import type { FigureView, PieceView, WritePieceWords } from './chapter-view.ts';
import { ChoiceField, LineField } from './line-field.tsx';

type FigureFieldsProps = {
  readonly figures: readonly FigureView[];
  readonly piece: Pick<PieceView, 'itemId' | 'fields'>;
  readonly words: WritePieceWords;
  readonly lang: 'nl' | undefined;
};

/** The values of an indicator, a row each. */
export function FigureFields({ figures, ...rest }: FigureFieldsProps) {
  return (
    <div class="ds-values">
      {figures.map((figure) => (
        <FigureRow key={figure.key} figure={figure} {...rest} />
      ))}
    </div>
  );
}

/** One value, in one line: as one would write it, or why it is missing. Where it comes from and why it is as it is lie behind it until there is something in them, or they are asked. */
function FigureRow({
  figure: { key, title, hasSource, why },
  piece: { itemId, fields },
  words,
  lang,
}: Omit<FigureFieldsProps, 'figures'> & { readonly figure: FigureView }) {
  const field = (name: string) => {
    const own = `${name}-${key}`;
    return { id: `veld-${itemId}-${own}`, name: own, value: fields[own] ?? '', lang };
  };
  const asked = `veld-${itemId}-waarom-${key}`;
  const [source, day, explanation] = [field('bron'), field('dag'), field('toelichting')];
  const isTold = [source, day, explanation].some(({ value }) => value !== '');
  return (
    <fieldset class="ds-value">
      <legend>{title}</legend>
      <LineField {...field('waarde')} label={words.value} />
      <ChoiceField
        {...field('ontbreekt')}
        label={words.missing}
        options={Object.entries(words.missingOptions).map(([value, text]) => ({ value, text }))}
      />
      <details open={isTold || why !== null}>
        <summary>{hasSource ? words.sourceAndMore : words.explanation}</summary>
        <p class="ds-piece__asked" id={asked} hidden={why === null}>
          {why}
        </p>
        <div class="ds-value__more">
          {hasSource && (
            <>
              <LineField {...source} label={words.source} />
              <LineField {...day} type="date" label={words.day} />
            </>
          )}
          <LineField {...explanation} label={words.explanation} describedBy={asked} />
        </div>
      </details>
    </fieldset>
  );
}
