import type { PieceView } from './chapter-view.ts';
import { ChoiceField, LineField } from './line-field.tsx';

/** How something fares, by the lights of the document, and why. */
export function LightFields({
  lights,
  piece: { itemId, fields },
  lang,
}: {
  lights: NonNullable<PieceView['lights']>;
  piece: PieceView;
  lang: 'nl' | undefined;
}) {
  const field = (name: string) => ({ id: `veld-${itemId}-${name}`, name, value: fields[name] ?? '' });
  const asked = `veld-${itemId}-licht-gevraagd`;
  return (
    <>
      <input type="hidden" name="met-licht" value="ja" />
      <div class="ds-piece__row">
        <ChoiceField {...field('licht')} label={lights.label} options={lights.options} />
        <LineField {...field('licht-waarom')} label={lights.reason} describedBy={asked} lang={lang} />
      </div>
      <p class="ds-piece__asked" id={asked} hidden={lights.asked === null}>
        {lights.asked}
      </p>
    </>
  );
}
