import { ChapterList } from '../../../../ui/draft/chapter-list.tsx';
import { WorkPage } from '../../../work-desk/work-page.tsx';
import type { DocumentView } from './document-view.ts';

/** One document by its chapters, with what waits in each. */
export function DocumentPage({
  view: { frame, title, lead, state, written, chapters, ways, calendar, nodes },
}: {
  view: DocumentView;
}) {
  return (
    <WorkPage frame={frame} title={title} lead={`${state}. ${written}.`}>
      {calendar !== null && (
        <section class="ds-block" aria-labelledby="planning">
          <h2 class="nl-heading nl-heading--level-2" id="planning">
            {calendar.title}
          </h2>
          <ul class="ds-plain ds-rows">
            {calendar.rows.map(({ what, day, left, isPast }) => (
              <li key={`${day} ${what}`} class={isPast ? 'ds-soft' : undefined}>
                <span>{what}</span>
                <span>
                  {day} · {left}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2 class="nl-heading nl-heading--level-2">{chapters}</h2>
      <p class="nl-paragraph">{lead}</p>
      {ways.length > 0 && (
        <p class="nl-paragraph ds-ways">
          {ways.map(({ href, text }) => (
            <a key={href} class="nl-link" href={href}>
              {text}
            </a>
          ))}
        </p>
      )}
      <ChapterList nodes={nodes} />
    </WorkPage>
  );
}
