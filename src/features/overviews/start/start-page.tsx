import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { Document } from '../../../ui/document/document.tsx';
import { SearchForm } from '../../../ui/search-form/search-form.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';

export type OrganisationCard = Anchor & {
  readonly kind: string;
  readonly about: string;
  /** What its texts are, where they are not simply what it published. */
  readonly status: string | null;
  readonly publications: readonly Anchor[];
};

export type StartView = PageView & {
  readonly organisations: readonly OrganisationCard[];
  readonly search: { readonly action: string; readonly language: string | null };
};

/** The first page: what this is, a search box, and the organisations with what they published. */
export function StartPage({ view, words }: { view: StartView; words: Words }) {
  const t = words.start;
  return (
    <Document {...view.frame} sheets={['overviewCss']} search={null}>
      <TitleBand title={t.title}>
        <p class="nl-paragraph nl-paragraph--lead">{t.lead}</p>
        <div class="ds-start__search">
          <SearchForm id="zoek" isOfOne={false} query="" {...view.search} large words={words.frame.search} />
        </div>
      </TitleBand>
      <div class="ds-wide ds-page">
        <h2 class="nl-heading nl-heading--level-2">{t.organisations}</h2>
        {view.organisations.length === 0 && <p class="nl-paragraph">{t.empty}</p>}
        <ul class="ds-plain ds-cards">
          {view.organisations.map((organisation) => (
            <li key={organisation.href}>
              <h3 class="nl-heading nl-heading--level-3" lang={view.contentLanguage}>
                <a class="nl-link" href={organisation.href}>
                  {organisation.text}
                </a>
              </h3>
              <p class="ds-soft">
                {organisation.kind} · {organisation.about}
              </p>
              {organisation.status && <p class="ds-small">{organisation.status}</p>}
              <ul class="ds-plain" lang={view.contentLanguage}>
                {organisation.publications.map((publication) => (
                  <li key={publication.href}>
                    <a class="nl-link" href={publication.href}>
                      {publication.text}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <div class="ds-block">
          <h2 class="nl-heading nl-heading--level-2">{t.how}</h2>
          <ol class="ds-plain ds-steps">
            {t.steps.map(([title, text]) => (
              <li key={title}>
                <h3 class="nl-heading nl-heading--level-3">{title}</h3>
                <p>{text}</p>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </Document>
  );
}
