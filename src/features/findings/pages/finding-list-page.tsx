import type { PageLinks } from '../../../frame/page-links.ts';
import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { DataLinks } from '../../../ui/data-links/data-links.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { FindingCards, type FindingCardView } from '../../../ui/finding-card/finding-card.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { SelectField, type SelectFieldProps } from '../../../ui/select-field/select-field.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';

export type FindingListView = PageView & {
  readonly action: string;
  readonly language: string | null;
  readonly filters: readonly SelectFieldProps[];
  readonly summary: string;
  readonly findings: readonly FindingCardView[];
  readonly pages: PageLinks | null;
  readonly data: readonly Anchor[];
  readonly rules: Anchor;
};

/** Everything that the rules found in the documents of one organisation, the gravest first. */
export function FindingListPage({ view, words }: { view: FindingListView; words: Words }) {
  const t = words.threads.finding;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={t.list} />}
        title={t.list}
      >
        <p class="nl-paragraph nl-paragraph--lead">{t.listLead}</p>
        <form class="ds-form ds-compare__form" action={view.action}>
          <fieldset class="ds-filters">
            <legend class="ds-hidden">{t.filter}</legend>
            {view.filters.map((filter) => (
              <SelectField key={filter.name} {...filter} />
            ))}
            <button class="nl-button" type="submit">
              {t.show}
            </button>
          </fieldset>
          {view.language && <input type="hidden" name="lang" value={view.language} />}
        </form>
      </TitleBand>
      <div class="ds-wide ds-page">
        <h2 class="nl-heading nl-heading--level-2">{view.summary}</h2>
        <FindingCards findings={view.findings} level={3} language={view.contentLanguage} />
        {view.pages && (
          <Pagination label={t.pages} previous={view.pages.previous} pages={view.pages.links} next={view.pages.next} />
        )}
        <p class="nl-paragraph ds-small ds-page__data">
          <a class="nl-link ds-screen" href={view.rules.href}>
            {view.rules.text}
          </a>{' '}
          {words.chapter.data}: <DataLinks links={view.data} />
        </p>
      </div>
    </Document>
  );
}
