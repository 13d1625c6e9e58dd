import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { outsideWords } from '../../../words/outside/outside-words.data.ts';
import type { AtWork } from '../../work-desk/work-desk.tsx';
import { workFrame } from '../../work-desk/work-frame.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';
import { outsidePath } from '../outside-path.ts';
import type { FoundOutside } from '../queries/find-outside.ts';

/** A file from outside is still being read, or can't be. */
export function ReadingPage({
  context,
  at: { who, organisation },
  found: { outsideId, file },
  isUnread,
}: {
  context: Context;
  at: AtWork;
  found: Pick<FoundOutside, 'outsideId' | 'file'>;
  isUnread: boolean;
}) {
  const t = outsideWords[context.voice.language];
  const address = (...parts: readonly string[]) =>
    addressOf(context.voice, outsidePath(organisation.slug, outsideId, ...parts));
  return (
    <WorkPage
      frame={workFrame(context, { title: t.reading, organisation, who })}
      title={isUnread ? file : t.reading}
      lead={isUnread ? t.faults.large : t.readingLead}
    >
      {isUnread ? (
        <form method="post" action={address('weg')}>
          <button class="nl-button" type="submit">
            {t.putAside}
          </button>
        </form>
      ) : (
        <p class="nl-paragraph">
          <a class="nl-link" href={address()}>
            {t.goOn}
          </a>
        </p>
      )}
    </WorkPage>
  );
}
