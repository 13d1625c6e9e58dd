import type { Context } from '../../../frame/context.ts';
import type { PasswordFault } from '../../../model/password-fault.ts';
import { TextField } from '../../../ui/work/text-field.tsx';
import { entryWords } from '../../../words/people/entry-words.data.ts';
import { passwordLength } from '../../accounts/check-password.ts';

/** A field in which somebody chooses a password, seen or unseen: without a script, that is the same page with another field. */
export function PasswordField({
  isSeen,
  toggle,
  fault,
  context,
}: {
  isSeen: boolean;
  /** The address of this page with the password seen, or unseen again. */
  toggle: string;
  fault: PasswordFault | null;
  context: Context;
}) {
  const t = entryWords[context.voice.language].password;
  return (
    <TextField
      name="wachtwoord"
      type={isSeen ? 'text' : 'password'}
      label={t.label}
      autocomplete="new-password"
      fault={fault === null ? undefined : t.faults[fault]}
      hint={
        <>
          <p class="ds-small">{t.hint(passwordLength.least)}</p>
          <p class="ds-small">
            <a class="nl-link" href={toggle}>
              {isSeen ? t.hide : t.show}
            </a>
          </p>
        </>
      }
    />
  );
}
