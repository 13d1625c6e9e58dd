import type { ComponentChildren } from 'preact';
import type { Anchor } from '../../ui/anchor.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../ui/document/document.tsx';
import { FilterForm, type FilterFormView } from '../../ui/filter-form/filter-form.tsx';
import { Pagination } from '../../ui/pagination/pagination.tsx';
import { TitleBand } from '../../ui/title-band/title-band.tsx';
import type { Words } from '../../words/nl.data.ts';
import type { PageView } from '../page-view.ts';
import type { ListPages } from './list-pages.ts';

/** What the views of all lists of one organisation have. */
export type ListView = PageView & {
  readonly title: string;
  readonly lead: string;
  /** Null where the whole list is shown. */
  readonly form: FilterFormView | null;
  /** What stands in the list, counted, or that nothing does; null where the lead says it. */
  readonly summary: string | null;
  readonly pages: ListPages;
};

type ListPageProps = {
  readonly view: ListView;
  readonly words: Words;
  /** What is listed; left out where that is nothing. */
  readonly children?: ComponentChildren;
  /** What stands under the list. */
  readonly foot?: ComponentChildren;
  /** What stands above the choices that narrow it, in the same form. */
  readonly search?: ComponentChildren;
};

/** A list of what one organisation has: what it is, how to narrow it, how much there is, and the way through it. */
export function ListPage({ view, words, children, foot, search }: ListPageProps) {
  const isEmpty = !children && view.summary === null && view.pages.beyond === null;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={view.title} />}
        title={view.title}
      >
        <p class="nl-paragraph nl-paragraph--lead">{view.lead}</p>
        {view.form && (
          <FilterForm form={view.form} legend={words.list.filter} submit={words.list.show} folds>
            {search}
          </FilterForm>
        )}
      </TitleBand>
      {!isEmpty && (
        <div class="ds-wide ds-page">
          <Listed summary={view.summary} pages={view.pages} words={words}>
            {children}
          </Listed>
          {foot}
        </div>
      )}
    </Document>
  );
}

type ListedProps = {
  readonly summary: string | null;
  readonly pages: ListPages;
  readonly words: Words;
  readonly children?: ComponentChildren;
};

/** One page of a list with the way to the others; past the end, where the end is. */
export function Listed({ summary, pages, words, children }: ListedProps) {
  return (
    <>
      {summary !== null && <h2 class="nl-heading nl-heading--level-2">{summary}</h2>}
      {pages.beyond ? <Beyond last={pages.beyond} text={words.list.beyond} /> : children}
      {pages.links && (
        <Pagination
          label={words.list.pages}
          previous={pages.links.previous}
          pages={pages.links.links}
          next={pages.links.next}
          place={pages.links.place}
        />
      )}
    </>
  );
}

function Beyond({ last, text }: { last: Anchor; text: string }) {
  return (
    <div class="ds-prose">
      <p>
        {text}{' '}
        <a class="nl-link" href={last.href}>
          {last.text}
        </a>
      </p>
    </div>
  );
}
