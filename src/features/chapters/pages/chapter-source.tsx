import { Facts } from '../../../ui/facts/facts.tsx';
import type { Words } from '../../../words/nl.data.ts';
import type { ChapterView } from './chapter-view.ts';

/** Where the text of a chapter comes from, what was found in it, and the same content as data. */
export function ChapterSource({ view, words }: { view: ChapterView; words: Words }) {
  const language = view.contentLanguage;
  const t = words.chapter;
  return (
    <section class="ds-block ds-source" aria-labelledby="bron">
      <h2 class="nl-heading nl-heading--level-2" id="bron">
        {t.provenance}
      </h2>
      <Facts
        facts={[
          {
            term: t.publication,
            value: (
              <>
                <a class="nl-link" href={view.publication.href} lang={language}>
                  {view.publication.text}
                </a>
                , {view.edition}
              </>
            ),
          },
          { term: t.source, value: view.source },
          ...(view.original
            ? [
                {
                  term: t.original,
                  value: (
                    <a class="nl-link" href={view.original.href}>
                      {view.original.text}
                    </a>
                  ),
                },
              ]
            : []),
          ...(view.counts.length > 0 ? [{ term: t.counted, value: view.counts.join(' · ') }] : []),
          ...(view.references.length > 0 ? [{ term: t.references, value: <References view={view} /> }] : []),
          ...(view.partners.length > 0
            ? [{ term: t.partners, value: <span lang={language}>{view.partners.join(' · ')}</span> }]
            : []),
          ...(view.places.length > 0
            ? [{ term: t.places, value: <span lang={language}>{view.places.join(' · ')}</span> }]
            : []),
        ]}
      />
      {view.compare && (
        <p class="ds-screen">
          <a class="nl-button" href={view.compare.href}>
            {view.compare.text}
          </a>
        </p>
      )}
    </section>
  );
}

function References({ view }: { view: ChapterView }) {
  return (
    <ul class="ds-plain" lang={view.contentLanguage}>
      {view.references.map((reference) => (
        <li key={reference.text}>
          {reference.href ? (
            <a class="nl-link" href={reference.href}>
              {reference.text}
            </a>
          ) : (
            <>
              {reference.text} <small class="ds-soft">{view.unresolved}</small>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
