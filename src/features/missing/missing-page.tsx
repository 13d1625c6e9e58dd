import type { PageView } from '../../frame/page-view.ts';
import type { Anchor } from '../../ui/anchor.ts';
import { Document } from '../../ui/document/document.tsx';
import { SearchForm } from '../../ui/search-form/search-form.tsx';
import { TitleBand } from '../../ui/title-band/title-band.tsx';
import type { Words } from '../../words/nl.data.ts';

export type MissingView = PageView & {
  readonly search: { readonly action: string; readonly language: string | null; readonly query: string };
  /** What may have been meant: publications of the organisation, else the organisations. */
  readonly nearest: { readonly title: string; readonly links: readonly Anchor[] };
};

/** The page for an address that leads nowhere: a way on instead of a dead end. */
export function MissingPage({ view, words }: { view: MissingView; words: Words }) {
  const t = words.missingPage;
  return (
    <Document {...view.frame} sheets={['overviewCss']} search={null}>
      <TitleBand badges={['404']} title={t.title}>
        <p class="nl-paragraph nl-paragraph--lead">{t.lead}</p>
        <div class="ds-start__search">
          <SearchForm
            id="zoek"
            isOfOne={view.frame.organisation !== null}
            {...view.search}
            large
            words={words.frame.search}
          />
        </div>
      </TitleBand>
      {view.nearest.links.length > 0 && (
        <div class="ds-wide ds-page">
          <h2 class="nl-heading nl-heading--level-2">{view.nearest.title}</h2>
          <ul class="ds-plain ds-links ds-names" lang={view.contentLanguage}>
            {view.nearest.links.map((link) => (
              <li key={link.href}>
                <a class="nl-link" href={link.href}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Document>
  );
}
