import type { PieceView, WritePieceWords } from './chapter-view.ts';
import { ChoiceField, LineField } from './line-field.tsx';

/** By when a commitment is to be kept, and by what one will see that. What is not chosen is warned of, and never held up. */
export function CommitmentFields({
  piece: { itemId, fields, measures, warning },
  words,
  lang,
}: {
  piece: PieceView;
  words: WritePieceWords;
  lang: 'nl' | undefined;
}) {
  const field = (name: string) => ({ id: `veld-${itemId}-${name}`, name, value: fields[name] ?? '' });
  return (
    <>
      <div class="ds-piece__row">
        <LineField {...field('vanaf')} inputmode="numeric" label={words.from} />
        <LineField {...field('tot')} inputmode="numeric" label={words.until} />
      </div>
      <div class="ds-piece__row">
        <ChoiceField {...field('maat')} label={words.measure} options={measures} />
        <LineField {...field('door')} lang={lang} label={words.whose} />
      </div>
      <p class="ds-piece__asked" id={`veld-${itemId}-waarom`} hidden={warning === null}>
        {warning}
      </p>
    </>
  );
}
