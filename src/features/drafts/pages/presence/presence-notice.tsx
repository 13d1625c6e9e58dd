import { Notice } from '../../../../ui/notice/notice.tsx';
import type { PresenceView } from './present-presence.ts';

/** Who else has the chapter open. Empty it stays, so that a script of the page has a place to tell who came. */
export function PresenceNotice({ view }: { view: PresenceView }) {
  return (
    <div id="aanwezig" data-refresh={view.refresh} class="ds-screen">
      <PresentList view={view} />
    </div>
  );
}

export function PresentList({ view: { title, lines, advice } }: { view: Omit<PresenceView, 'refresh'> }) {
  if (lines.length === 0) return null;
  return (
    <Notice>
      <h2 class="ds-present__title">{title}</h2>
      <ul class="ds-plain">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {advice !== null && <p>{advice}</p>}
    </Notice>
  );
}
