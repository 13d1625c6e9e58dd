import type { Context } from '../../../frame/context.ts';
import { signInWords } from '../../../words/people/sign-in-words.data.ts';
import { workFrame } from '../../work-desk/work-frame.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';

/** Tells that somebody signed out here, and leads on to where they end their session at their organisation. @param to the address of that */
export function EndPage({ to, organisation, context }: { to: string; organisation: string; context: Context }) {
  const t = signInWords[context.voice.language].end;
  return (
    <WorkPage
      frame={workFrame(context, { title: t.title, organisation: null, who: null })}
      title={t.title}
      lead={t.lead(organisation)}
    >
      <p class="nl-paragraph">
        <a class="nl-button" href={to} rel="noreferrer">
          {t.go(organisation)}
        </a>
      </p>
    </WorkPage>
  );
}
