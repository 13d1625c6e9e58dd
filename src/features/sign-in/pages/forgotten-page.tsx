import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import type { PasswordFault } from '../../../model/password-fault.ts';
import { TextField } from '../../../ui/work/text-field.tsx';
import { accessWords } from '../../../words/people/access-words.data.ts';
import { entryWords } from '../../../words/people/entry-words.data.ts';
import { signInWords } from '../../../words/people/sign-in-words.data.ts';
import { workFrame } from '../../work-desk/work-frame.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';
import { PasswordField } from './password-field.tsx';

/** Asks for the address of who forgot their password; where no mail is sent, says whom to ask. */
export function ForgottenPage({
  canMail,
  fault,
  context,
}: {
  canMail: boolean;
  fault: string | null;
  context: Context;
}) {
  const { voice } = context;
  const t = accessWords[voice.language].forgotten;
  return (
    <WorkPage
      frame={workFrame(context, { title: t.title, organisation: null, who: null })}
      title={t.title}
      lead={canMail ? t.lead : t.noMail}
    >
      {canMail && (
        <form class="ds-report ds-entry" method="post" action={addressOf(voice, '/beheer/wachtwoord')}>
          <TextField
            name="email"
            label={signInWords[voice.language].email}
            inputmode="email"
            autocomplete="username"
            fault={fault ?? undefined}
          />
          <button class="nl-button" type="submit">
            {t.submit}
          </button>
        </form>
      )}
    </WorkPage>
  );
}

/** A form for the new password of who forgot theirs. */
export function NewPasswordPage({
  word,
  isSeen,
  fault,
  context,
}: {
  word: string;
  isSeen: boolean;
  fault: PasswordFault | null;
  context: Context;
}) {
  const { voice } = context;
  const t = accessWords[voice.language];
  const at = (seen: boolean) => addressOf(voice, `/beheer/wachtwoord/${word}`, { zichtbaar: seen ? 'ja' : null });
  const title = t.forgotten.choose;
  return (
    <WorkPage frame={workFrame(context, { title, organisation: null, who: null })} title={title}>
      <form class="ds-report ds-entry" method="post" action={at(isSeen)}>
        <PasswordField isSeen={isSeen} toggle={at(!isSeen)} fault={fault} context={context} />
        <button class="nl-button" type="submit">
          {entryWords[voice.language].invitation.choose}
        </button>
      </form>
    </WorkPage>
  );
}
