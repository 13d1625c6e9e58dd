import { ChapterList } from '../../../../ui/draft/chapter-list.tsx';
import { WorkPage } from '../../../work-desk/work-page.tsx';
import type { DocumentView } from './document-view.ts';

/** One document by its chapters, with what waits in each. */
export function DocumentPage({
  view: { frame, title, lead, state, written, chapters, arrange, nodes },
}: {
  view: DocumentView;
}) {
  return (
    <WorkPage frame={frame} title={title} lead={`${state}. ${written}.`}>
      <h2 class="nl-heading nl-heading--level-2">{chapters}</h2>
      <p class="nl-paragraph">{lead}</p>
      {arrange !== null && (
        <p class="nl-paragraph">
          <a class="nl-link" href={arrange.href}>
            {arrange.text}
          </a>
        </p>
      )}
      <ChapterList nodes={nodes} />
    </WorkPage>
  );
}
