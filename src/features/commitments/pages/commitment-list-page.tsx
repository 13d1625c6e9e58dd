import type { PageLinks } from '../../../frame/page-links.ts';
import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { SelectField, type SelectFieldProps } from '../../../ui/select-field/select-field.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';
import type { ToldFate } from './told-fate.ts';

export type CommitmentListView = PageView & {
  readonly action: string;
  readonly language: string | null;
  readonly filters: readonly SelectFieldProps[];
  readonly summary: string;
  readonly groups: readonly {
    readonly key: string;
    readonly title: string;
    readonly href: string | null;
    readonly commitments: readonly (Anchor & { readonly about: string; readonly fate: ToldFate })[];
  }[];
  readonly pages: PageLinks | null;
};

/** Every commitment of an organisation by field, with whether an account of it was found. */
export function CommitmentListPage({ view, words }: { view: CommitmentListView; words: Words }) {
  const t = words.threads.commitment;
  const language = view.contentLanguage;
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
        {view.groups.map((group) => (
          <section key={group.key}>
            <h3 class="nl-heading nl-heading--level-3 ds-block" lang={language}>
              {group.href === null ? (
                group.title
              ) : (
                <a class="nl-link" href={group.href}>
                  {group.title}
                </a>
              )}
            </h3>
            <ul class="ds-hits ds-plain">
              {group.commitments.map((commitment) => (
                <li key={commitment.href}>
                  <a class="nl-link" href={commitment.href} lang={language}>
                    {commitment.text}
                  </a>
                  <p class="ds-small ds-soft">{commitment.about}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {view.pages && (
          <Pagination label={t.list} previous={view.pages.previous} pages={view.pages.links} next={view.pages.next} />
        )}
      </div>
    </Document>
  );
}
