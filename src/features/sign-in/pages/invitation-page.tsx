import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import type { PasswordFault } from '../../../model/password-fault.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { entryWords } from '../../../words/people/entry-words.data.ts';
import { sayRoles } from '../../../words/people/say-roles.ts';
import type { Invitation } from '../../people/queries/find-invitation.ts';
import { workFrame } from '../../work-desk/work-frame.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';
import { PasswordField } from './password-field.tsx';

export type InvitationAsked = {
  readonly invitation: Invitation;
  readonly word: string;
  /** How it is accepted: with a password chosen now, with an account that has the address, or by who signed in. */
  readonly how: 'choose' | 'sign-in' | { readonly name: string; readonly email: string };
  readonly isSeen: boolean;
  readonly fault: PasswordFault | null;
  /** Why it was refused, otherwise. */
  readonly told: string | null;
};

/** Where a letter leads: an account is made, or one that is there accepts. */
export function InvitationPage({ asked, context }: { asked: InvitationAsked; context: Context }) {
  const { invitation, word, how, isSeen, fault, told } = asked;
  const { voice } = context;
  const t = entryWords[voice.language].invitation;
  const title = t.title(invitation.organisation);
  const path = `/beheer/uitnodiging/${word}`;
  const who = typeof how === 'string' ? null : how;
  return (
    <WorkPage
      frame={workFrame(context, { title, organisation: null, who })}
      title={title}
      lead={t.lead(invitation.name, sayRoles(voice.language, invitation.grants))}
    >
      {told !== null && (
        <Notice>
          <p role="alert">{told}</p>
        </Notice>
      )}
      {how === 'choose' && (
        <form
          class="ds-report ds-entry"
          method="post"
          action={addressOf(voice, path, { zichtbaar: isSeen ? 'ja' : null })}
        >
          <h2 class="nl-heading nl-heading--level-2">{t.choose}</h2>
          <p class="nl-paragraph">{t.chooseLead(invitation.email)}</p>
          <input type="hidden" name="email" value={invitation.email} autocomplete="username" />
          <PasswordField
            isSeen={isSeen}
            toggle={addressOf(voice, path, { zichtbaar: isSeen ? null : 'ja' })}
            fault={fault}
            context={context}
          />
          <button class="nl-button" type="submit">
            {t.submit}
          </button>
        </form>
      )}
      {how === 'sign-in' && (
        <>
          <p class="nl-paragraph">{t.known(invitation.email)}</p>
          <p class="nl-paragraph">
            <a class="nl-link" href={addressOf(voice, '/beheer/inloggen', { naar: path })}>
              {t.signIn}
            </a>
          </p>
        </>
      )}
      {typeof how !== 'string' && (
        <form class="ds-report ds-entry" method="post" action={addressOf(voice, path)}>
          <p class="nl-paragraph">{t.accept(how.email)}</p>
          <button class="nl-button" type="submit" name="aannemen" value="ja">
            {t.acceptNow}
          </button>
        </form>
      )}
    </WorkPage>
  );
}
