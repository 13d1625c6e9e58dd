import { addressOf } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import { printDate } from '../../words/numerals.ts';
import { memberWords } from '../../words/people/member-words.data.ts';
import type { AtWork } from '../work-desk/work-desk.tsx';
import { workFrame } from '../work-desk/work-frame.ts';
import { WorkPage } from '../work-desk/work-page.tsx';

export type InvitedAsked = {
  readonly at: AtWork;
  readonly name: string;
  readonly email: string;
  readonly until: Date;
  /** The address of the invitation, where it is to be handed over; null where a letter is on its way. */
  readonly address: string | null;
  /** Whether a letter was tried, in vain. */
  readonly isNotSent: boolean;
};

/** Tells that somebody is invited, and what there is to do yet. */
export function InvitedPage({ asked, context }: { asked: InvitedAsked; context: Context }) {
  const { at, name, email, until, address, isNotSent } = asked;
  const { voice } = context;
  const t = memberWords[voice.language];
  const title = t.sent(name);
  return (
    <WorkPage
      frame={workFrame(context, { title, organisation: at.organisation, who: at.who })}
      title={title}
      lead={address === null ? t.byMail(email) : `${isNotSent ? `${t.notSent} ` : ''}${t.byHand(name)}`}
    >
      {address !== null && (
        <p class="nl-paragraph">
          <code class="ds-code">{address}</code>
        </p>
      )}
      <p class="nl-paragraph">{t.until(printDate(voice.language, until))}</p>
      <p class="nl-paragraph">
        <a class="nl-link" href={addressOf(voice, `/beheer/${at.organisation.slug}/mensen`)}>
          {t.toList}
        </a>
      </p>
    </WorkPage>
  );
}
