import { addressOf } from '../../../frame/addresses.ts';
import { readColour } from '../../../model/theme/contrast.ts';
import { type Colours, colourRoles, type Mode, modes } from '../../../model/theme/theme.ts';
import { partWords } from '../../../words/settings/part-words.data.ts';
import type { FormAsked } from './part.ts';

/** How a page looks in colours that are not kept yet, in the light and in the dark beside each other. */
export function ThemePreview({
  colours,
  context,
  organisation,
}: FormAsked & { colours: Readonly<Record<Mode, Colours>> }) {
  const t = partWords[context.voice.language].theme;
  const query = Object.fromEntries(
    modes.flatMap((mode) =>
      colourRoles.map((role) => [`${mode}-${role}`, (readColour(colours[mode][role]) ?? '').slice(1)]),
    ),
  );
  const sheet = addressOf(context.voice, `/beheer/${organisation}/instellingen/thema/voorbeeld.css`, query);
  return (
    <section class="ds-block" aria-labelledby="voorbeeld">
      <link rel="stylesheet" href={sheet} />
      <h2 class="nl-heading nl-heading--level-2" id="voorbeeld">
        {t.preview}
      </h2>
      <p class="nl-paragraph">{t.noSample}</p>
      <div class="ds-worns">
        {modes.map((mode) => (
          <div key={mode} class={`ds-worn ds-worn--${mode}`}>
            <div class="ds-worn__band">
              <p class="ds-small">{t.modes[mode]}</p>
              <span class="nl-data-badge">{t.sample.label}</span>
              <p class="nl-heading nl-heading--level-3">{t.sample.title}</p>
              <p class="ds-soft">{t.sample.lead}</p>
            </div>
            <p>
              <span class="ds-worn__link">{t.sample.link}</span> <mark class="nl-mark">{t.sample.mark}</mark>
            </p>
            <span class="nl-button ds-worn__button">{t.sample.button}</span>
          </div>
        ))}
      </div>
    </section>
  );
}
