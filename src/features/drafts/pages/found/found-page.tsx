import { marginWords } from '../../../../words/drafts/margin-words.data.ts';
import { WorkPage } from '../../../work-desk/work-page.tsx';
import { FoundList } from '../margin/found-list.tsx';
import type { FoundPageView } from './found-page-view.ts';

/** All that is found in a document that is written, with the way to each piece. */
export function FoundPage({ view: { frame, title, lead, back, number, looking, chapters } }: { view: FoundPageView }) {
  return (
    <WorkPage frame={frame} title={title} lead={lead}>
      <p class="nl-paragraph ds-screen">
        <a class="nl-link" href={back.href}>
          {back.text}
        </a>
      </p>
      {number !== null && (
        <p class="nl-paragraph">
          <b>{number}</b>
        </p>
      )}
      {looking !== null && (
        <p class="nl-paragraph">
          {looking.text}{' '}
          <a class="nl-link" href={looking.again.href}>
            {looking.again.text}
          </a>
        </p>
      )}
      {chapters.map(({ id, name, places }) => (
        <section key={id} class="ds-block ds-found-in" aria-labelledby={`onderdeel-${id}`}>
          <h2 class="nl-heading nl-heading--level-2" id={`onderdeel-${id}`}>
            {name}
          </h2>
          {places.map(({ at, found }) => (
            <FoundList
              key={at.href}
              {...{ found, words: marginWords[frame.language] }}
              title={
                <a class="nl-link" href={at.href}>
                  {at.text}
                </a>
              }
            />
          ))}
        </section>
      ))}
    </WorkPage>
  );
}
