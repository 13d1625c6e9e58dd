import { addressOf } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import { workWords } from '../../words/people/work-words.data.ts';
import { workFrame } from './work-frame.ts';
import { WorkPage } from './work-page.tsx';

/** A page that tells one thing and leads on: an address where nothing is, a fault of ours, an invitation that is good no more. */
export function ToldPage({
  context,
  title,
  lead,
  who = null,
}: {
  context: Context;
  title: string;
  lead: string;
  who?: { readonly name: string } | null;
}) {
  return (
    <WorkPage frame={workFrame(context, { title, organisation: null, who })} title={title} lead={lead}>
      <p class="nl-paragraph">
        <a class="nl-link" href={addressOf(context.voice, '/beheer')}>
          {workWords[context.voice.language].toStart}
        </a>
      </p>
    </WorkPage>
  );
}
