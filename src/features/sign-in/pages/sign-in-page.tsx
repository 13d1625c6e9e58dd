import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { ToldNotice } from '../../../ui/notice/told-notice.tsx';
import { TextField } from '../../../ui/work/text-field.tsx';
import { accessWords } from '../../../words/people/access-words.data.ts';
import { providerWords } from '../../../words/people/provider-words.data.ts';
import { signInWords } from '../../../words/people/sign-in-words.data.ts';
import type { Offered } from '../../providers/queries/list-offered.ts';
import { workFrame } from '../../work-desk/work-frame.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';

export type SignInAsked = {
  /** What was filled in before, when it was refused. */
  readonly email: string;
  /** Where to go then. */
  readonly near: string | null;
  /** What there is to tell first: why it was refused, or that somebody signed out. */
  readonly told: { readonly text: string; readonly isFault: boolean } | null;
  /** The organisation with whose account somebody was signed in who signed out, and whether they may be signed in there still. */
  readonly left: { readonly slug: string; readonly isThere: boolean } | null;
  /** The organisations that people sign in to with an account that they have already. */
  readonly offered: readonly Pick<Offered, 'slug' | 'name' | 'button'>[];
};

/** Buttons for who has an account of their organisation, and a form to sign in with an address and a password. */
export function SignInPage({
  asked: { email, near, told, offered, left },
  context,
}: {
  asked: SignInAsked;
  context: Context;
}) {
  const { voice } = context;
  const t = signInWords[voice.language];
  const leftName = offered.find(({ slug }) => slug === left?.slug)?.name;
  return (
    <WorkPage
      frame={workFrame(context, { title: t.title, organisation: null, who: null })}
      title={t.title}
      lead={t.lead}
    >
      {told !== null && <ToldNotice told={told} notDone={t.notDone} />}
      {left?.isThere === true && leftName !== undefined && <p class="nl-paragraph">{t.stillIn(leftName)}</p>}
      {offered.length > 0 && (
        <>
          <ul class="ds-plain ds-offers">
            {offered.map(({ slug, name, button }) => (
              <li key={slug}>
                <a
                  class="nl-button"
                  // Who signed out is asked there who they are, whatever the issuer still knows.
                  href={addressOf(voice, `/beheer/inloggen/${slug}`, {
                    naar: near,
                    ander: slug === left?.slug ? 'ja' : null,
                  })}
                >
                  {button.includes(name) ? button : `${button} (${name})`}
                </a>
              </li>
            ))}
          </ul>
          <h2 class="nl-heading nl-heading--level-2 ds-block">{providerWords[voice.language].or}</h2>
        </>
      )}
      <form class="ds-report ds-entry" method="post" action={addressOf(voice, '/beheer/inloggen')}>
        <TextField name="email" inputmode="email" label={t.email} value={email} autocomplete="username" />
        <TextField name="password" type="password" label={t.password} autocomplete="current-password" />
        {near !== null && <input type="hidden" name="naar" value={near} />}
        <button class="nl-button" type="submit">
          {t.submit}
        </button>
        <p class="nl-paragraph">
          <a class="nl-link" href={addressOf(voice, '/beheer/wachtwoord')}>
            {accessWords[voice.language].forgotten.link}
          </a>
        </p>
      </form>
    </WorkPage>
  );
}
