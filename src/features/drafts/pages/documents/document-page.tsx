import { ChapterList } from '../../../../ui/draft/chapter-list.tsx';
import { WorkPage } from '../../../work-desk/work-page.tsx';
import type { DocumentView } from './document-view.ts';

/** One document by its chapters, with what waits in each. */
export function DocumentPage({
  view: { frame, title, lead, state, written, chapters, nodes, next, found },
}: {
  view: DocumentView;
}) {
  return (
    <WorkPage frame={frame} title={title} lead={`${state}. ${written}.`}>
      <p class="nl-paragraph">
        <a class="nl-link" href={next.href}>
          {next.text}
        </a>
      </p>
      <p class="nl-paragraph">
        <a class="nl-link" href={found.href}>
          {found.text}
        </a>
      </p>
      <h2 class="nl-heading nl-heading--level-2">{chapters}</h2>
      <p class="nl-paragraph">{lead}</p>
      <ChapterList nodes={nodes} />
    </WorkPage>
  );
}
