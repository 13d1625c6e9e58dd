import type { Anchor } from '../../../ui/anchor.ts';
import { Light, type LightView } from '../../../ui/light/light.tsx';
import type { Language } from '../../../words/numerals.ts';
import { officialWords } from '../../../words/state/official-words.data.ts';

/** A commitment or an account with what its document says of how it stands. */
export type OfficialView = {
  readonly text: string;
  readonly light: LightView | null;
  readonly measured: { readonly text: string; readonly indicator: Anchor | null } | null;
};

/** Where on the page of a chapter it stands. */
export const officialPlace = 'hoe-het-gaat';

type OfficialProps = {
  readonly official: readonly OfficialView[];
  readonly language: string | undefined;
  readonly shownIn: Language;
};

/** What a document says itself of how things stand; nothing where it says nothing. */
export function Official({ official, language, shownIn }: OfficialProps) {
  if (official.length === 0) return null;
  const words = officialWords[shownIn];
  return (
    <section class="ds-block">
      <h2 class="nl-heading nl-heading--level-2" id={officialPlace}>
        {words.heading}
      </h2>
      <p class="nl-paragraph ds-soft">{words.lead}</p>
      <ul class="ds-plain">
        {official.map(({ text, light, measured }, at) => (
          <li key={at}>
            <q lang={language}>{text}</q>
            {light && <Light light={light} language={language} />}
            {measured && (
              <p class="ds-small">
                <span lang={measured.indicator === null ? language : undefined}>{measured.text}</span>{' '}
                {measured.indicator && (
                  <a class="nl-link" href={measured.indicator.href} lang={language}>
                    {measured.indicator.text}
                  </a>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
