import { Listed } from '../../../frame/list/list-page.tsx';
import type { ListPages } from '../../../frame/list/list-pages.ts';
import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { Document } from '../../../ui/document/document.tsx';
import { FilterForm, type FilterFormView } from '../../../ui/filter-form/filter-form.tsx';
import { Hits, type HitView } from '../../../ui/hits/hits.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';

/** What was found of one kind: the best of it, and where the rest is. */
export type FoundGroupView = {
  /** With how many there are. */
  readonly name: string;
  readonly hits: readonly HitView[];
  /** Null where all of it is here. */
  readonly all: Anchor | null;
};

export type SearchView = PageView & {
  readonly title: string;
  readonly query: string;
  readonly form: FilterFormView;
  /** What came of it in a sentence; null where nothing was asked. */
  readonly summary: string | null;
  /** Where not one kind was asked: those that something was found of. */
  readonly groups: readonly FoundGroupView[];
  /** Of the kind that was asked. */
  readonly hits: readonly HitView[];
  /** What may have been meant, as a search. */
  readonly suggestion: Anchor | null;
  /** The same search without filters, where filters were used and nothing was found. */
  readonly wider: Anchor | null;
  readonly pages: ListPages;
};

/** Search: a form that works without scripts, and the places that were found with the words marked. */
export function SearchPage({ view, words }: { view: SearchView; words: Words }) {
  const t = words.search;
  return (
    <Document {...view.frame} sheets={['overviewCss']} search={null}>
      <TitleBand title={view.title}>
        <search>
          <FilterForm form={view.form} legend={words.list.filter} submit={null} folds>
            <div class="ds-search ds-search--large">
              <label class="utrecht-form-label" for="q">
                {t.label}
              </label>
              <div class="ds-search__row">
                <input class="utrecht-textbox" type="search" id="q" name="q" value={view.query} />
                <button class="nl-button" type="submit">
                  {t.submit}
                </button>
              </div>
            </div>
          </FilterForm>
        </search>
      </TitleBand>
      <div class="ds-wide ds-page">
        <Listed summary={view.summary ?? t.prompt} pages={view.pages} words={words}>
          {view.groups.map((group) => (
            <FoundGroup key={group.name} group={group} language={view.contentLanguage} />
          ))}
          {view.hits.length > 0 && <Hits hits={view.hits} level={3} language={view.contentLanguage} />}
          {view.summary !== null && view.hits.length === 0 && view.groups.length === 0 && (
            <div class="ds-prose">
              <ul class="utrecht-unordered-list utrecht-unordered-list--html-content">
                {t.tips.map((tip) => (
                  <li key={tip}>{tip}</li>
                ))}
              </ul>
              {view.suggestion && (
                <p>
                  <a class="nl-link" href={view.suggestion.href}>
                    {view.suggestion.text}
                  </a>
                </p>
              )}
              {view.wider && (
                <p>
                  <a class="nl-link" href={view.wider.href}>
                    {view.wider.text}
                  </a>
                </p>
              )}
            </div>
          )}
        </Listed>
      </div>
    </Document>
  );
}

function FoundGroup({ group, language }: { group: FoundGroupView; language: string | undefined }) {
  return (
    <section class="ds-hits__group">
      <h3 class="nl-heading nl-heading--level-3">{group.name}</h3>
      <Hits hits={group.hits} level={4} language={language} />
      {group.all && (
        <p>
          <a class="nl-link" href={group.all.href}>
            {group.all.text}
          </a>
        </p>
      )}
    </section>
  );
}
