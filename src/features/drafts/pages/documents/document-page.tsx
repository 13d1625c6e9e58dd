import { ChapterList } from '../../../../ui/draft/chapter-list.tsx';
import { dutchIn, WorkPage } from '../../../work-desk/work-page.tsx';
import type { DocumentView } from './document-view.ts';

/** One document: what can be done with it as a whole, its days, and its chapters with what waits in each. */
export function DocumentPage({ view }: { view: DocumentView }) {
  const { frame, title, lead, state, written, chapters, next, about, ways, calendar, nodes } = view;
  return (
    <WorkPage frame={frame} title={title} isQuoted lead={`${state}. ${written}.`}>
      <div class="ds-overview">
        <div class="ds-overview__side">
          <nav class="ds-screen" aria-label={about}>
            <p>
              <a class={next.isMine ? `nl-button${next.isEarly ? ' ds-quiet' : ''}` : 'nl-link'} href={next.href}>
                {next.text}
              </a>
            </p>
            <ul class="ds-plain">
              {ways.map(({ href, text }) => (
                <li key={href}>
                  <a class="nl-link" href={href}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {calendar !== null && <Calendar calendar={calendar} />}
        </div>
        <section aria-labelledby="onderdelen">
          <h2 class="nl-heading nl-heading--level-2" id="onderdelen">
            {chapters}
          </h2>
          <p class="nl-paragraph">{lead}</p>
          <ChapterList nodes={nodes} contentLanguage={dutchIn(frame.language)} />
        </section>
      </div>
    </WorkPage>
  );
}

function Calendar({ calendar: { title, rows } }: { calendar: NonNullable<DocumentView['calendar']> }) {
  return (
    <section aria-labelledby="planning">
      <h2 class="nl-heading nl-heading--level-3" id="planning">
        {title}
      </h2>
      <ul class="ds-plain ds-rows">
        {rows.map(({ what, day, left, isPast }) => (
          <li key={`${day} ${what}`} class={isPast ? 'ds-soft' : undefined}>
            <span>{what}</span>
            <span>
              {day} · {left}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
