import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { TextField } from '../../../ui/work/text-field.tsx';
import { entryWords } from '../../../words/people/entry-words.data.ts';
import { workFrame } from '../../work-desk/work-frame.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';

export type CodeAsked = {
  /** With which codes: of the app, or one of those that were kept. */
  readonly isRecovery: boolean;
  readonly near: string | null;
  readonly fault: string | null;
};

/** Asks for the second factor, after the password was right. */
export function CodePage({ asked: { isRecovery, near, fault }, context }: { asked: CodeAsked; context: Context }) {
  const { voice } = context;
  const t = entryWords[voice.language].code;
  const [title, lead] = isRecovery ? [t.recoveryTitle, t.recoveryLead] : [t.title, t.lead];
  const other = addressOf(voice, '/beheer/code', { herstel: isRecovery ? null : 'ja', naar: near });
  return (
    <WorkPage frame={workFrame(context, { title, organisation: null, who: null })} title={title} lead={lead}>
      <form class="ds-report ds-entry" method="post" action={addressOf(voice, '/beheer/code')}>
        <TextField
          name={isRecovery ? 'herstelcode' : 'code'}
          label={isRecovery ? t.recoveryCode : t.code}
          {...(isRecovery ? {} : { inputmode: 'numeric' as const })}
          autocomplete={isRecovery ? 'off' : 'one-time-code'}
          fault={fault ?? undefined}
        />
        {near !== null && <input type="hidden" name="naar" value={near} />}
        <button class="nl-button" type="submit">
          {t.submit}
        </button>
        <p class="nl-paragraph">
          <a class="nl-link" href={other}>
            {isRecovery ? t.app : t.recovery}
          </a>
        </p>
      </form>
    </WorkPage>
  );
}
