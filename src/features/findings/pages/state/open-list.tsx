import type { PageLinks } from '../../../../frame/page-links.ts';
import type { Anchor } from '../../../../ui/anchor.ts';
import { Pagination } from '../../../../ui/pagination/pagination.tsx';
import type { Words } from '../../../../words/nl.data.ts';

/** "Doel ≥ 450 · Begroting 2023": a value, or that something stands there, with the documents. */
export type FactView = {
  readonly label: string;
  readonly value: string | null;
  readonly places: readonly Anchor[];
};

/** One of what a number counts. */
export type ItemView = Anchor & {
  readonly key: string;
  readonly about: string;
  readonly isWritten: boolean;
  readonly facts: readonly FactView[];
};

/** A list that is open below the table with its number. */
export type OpenListView = {
  readonly id: string;
  readonly title: string;
  readonly count: string;
  readonly items: readonly ItemView[];
  readonly pages: PageLinks | null;
};

type OpenProps = { list: OpenListView; language: string | undefined; words: Words };

/** What a number counts, one by one, with the values and the documents beside each. */
export function OpenedList({ list, language, words }: OpenProps) {
  return (
    <div class="ds-opened" id={list.id}>
      <h3 class="nl-heading nl-heading--level-3">
        {list.count} {list.title}
      </h3>
      <ul class="ds-plain ds-hits">
        {list.items.map((item) => (
          <li key={item.key}>
            <a class="nl-link" href={item.href} lang={item.isWritten ? language : undefined}>
              {item.text}
            </a>{' '}
            <small class="ds-soft">{item.about}</small>
            {item.facts.length > 0 && (
              <p class="ds-small">
                {item.facts.map((fact, at) => (
                  <Fact key={fact.label} fact={fact} isFirst={at === 0} language={language} />
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
      {list.pages && (
        <Pagination
          label={words.list.pages}
          previous={list.pages.previous}
          pages={list.pages.links}
          next={list.pages.next}
          place={list.pages.place}
        />
      )}
    </div>
  );
}

function Fact({ fact, isFirst, language }: { fact: FactView; isFirst: boolean; language: string | undefined }) {
  return (
    <>
      {!isFirst && ' · '}
      <span class="ds-soft">{fact.label} </span>
      {fact.value !== null && (
        <>
          <b lang={language}>{fact.value}</b>{' '}
        </>
      )}
      {fact.places.map((place, at) => (
        <span key={place.href}>
          {at > 0 && ', '}
          <a class="nl-link" href={place.href} lang={language}>
            {place.text}
          </a>
        </span>
      ))}
    </>
  );
}
