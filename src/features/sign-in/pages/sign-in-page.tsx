import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/work/text-field.tsx';
import { signInWords } from '../../../words/people/sign-in-words.data.ts';
import { workFrame } from '../../work-desk/work-frame.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';

export type SignInAsked = {
  /** What was filled in before, when it was refused. */
  readonly email: string;
  /** Where to go then. */
  readonly near: string | null;
  /** What there is to tell first: why it was refused, or that somebody signed out. */
  readonly told: string | null;
};

/** A form to sign in with an address and a password. */
export function SignInPage({ asked: { email, near, told }, context }: { asked: SignInAsked; context: Context }) {
  const t = signInWords[context.voice.language];
  return (
    <WorkPage
      frame={workFrame(context, { title: t.title, organisation: null, who: null })}
      title={t.title}
      lead={t.lead}
    >
      <form class="ds-report ds-entry" method="post" action={addressOf(context.voice, '/beheer/inloggen')}>
        {told !== null && (
          <Notice>
            <p role="alert">{told}</p>
          </Notice>
        )}
        <TextField name="email" inputmode="email" label={t.email} value={email} autocomplete="username" />
        <TextField name="password" type="password" label={t.password} autocomplete="current-password" />
        {near !== null && <input type="hidden" name="naar" value={near} />}
        <button class="nl-button" type="submit">
          {t.submit}
        </button>
      </form>
    </WorkPage>
  );
}
