import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import type { PasswordFault } from '../../../model/password-fault.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { entryWords } from '../../../words/people/entry-words.data.ts';
import { providerWords } from '../../../words/people/provider-words.data.ts';
import { sayRoles } from '../../../words/people/say-roles.ts';
import type { Invitation } from '../../people/queries/find-invitation.ts';
import type { Offered } from '../../providers/queries/list-offered.ts';
import { workFrame } from '../../work-desk/work-frame.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';
import { PasswordField } from './password-field.tsx';

export type InvitationAsked = {
  readonly invitation: Invitation;
  readonly word: string;
  /**
   * How it is accepted: with a password chosen now, with an account that has the address, with that of the organisation alone, or by who signed in; `as` is null where they did so with
   * the account of another organisation, which is no good here.
   */
  readonly how: 'choose' | 'sign-in' | 'provider' | { readonly name: string; readonly as: string | null };
  /** The button with which they sign in who have an account of the organisation; null where there is none. */
  readonly offered: Pick<Offered, 'slug' | 'button'> | null;
  readonly isSeen: boolean;
  readonly fault: PasswordFault | null;
  /** Why it was refused, otherwise. */
  readonly told: string | null;
};

/** Where a letter leads: an account is made, or one that is there accepts. */
export function InvitationPage({ asked, context }: { asked: InvitationAsked; context: Context }) {
  const { invitation, word, how, offered, isSeen, fault, told } = asked;
  const { voice } = context;
  const [t, p] = [entryWords[voice.language].invitation, providerWords[voice.language]];
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
      {offered !== null && who === null && (
        <section>
          <h2 class="nl-heading nl-heading--level-2">{p.withAccount}</h2>
          <p class="nl-paragraph">{p.withAccountLead}</p>
          <p class="ds-offers">
            <a class="nl-button" href={addressOf(voice, `/beheer/inloggen/${offered.slug}`, { naar: path })}>
              {offered.button}
            </a>
          </p>
        </section>
      )}
      {who?.as === null && <p class="nl-paragraph">{p.elsewhere}</p>}
      {how === 'choose' && (
        <form
          class={`ds-report ds-entry${offered === null ? '' : ' ds-block'}`}
          method="post"
          action={addressOf(voice, path, { zichtbaar: isSeen ? 'ja' : null })}
        >
          <h2 class="nl-heading nl-heading--level-2">{offered === null ? t.choose : p.orChoose}</h2>
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
          {offered !== null && <h2 class="nl-heading nl-heading--level-2 ds-block">{p.or}</h2>}
          <p class="nl-paragraph">{t.known(invitation.email)}</p>
          <p class="nl-paragraph">
            <a class="nl-link" href={addressOf(voice, '/beheer/inloggen', { naar: path })}>
              {t.signIn}
            </a>
          </p>
        </>
      )}
      {typeof who?.as === 'string' && (
        <form class="ds-report ds-entry" method="post" action={addressOf(voice, path)}>
          <p class="nl-paragraph">{t.accept(who.as)}</p>
          <button class="nl-button" type="submit" name="aannemen" value="ja">
            {t.acceptNow}
          </button>
        </form>
      )}
    </WorkPage>
  );
}
