import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { type Retained, type Retention, retained } from '../../../model/laid-down/retention.ts';
import { ToldNotice } from '../../../ui/notice/told-notice.tsx';
import { TextField } from '../../../ui/work/text-field.tsx';
import { partWords } from '../../../words/settings/part-words.data.ts';
import { settingsWords } from '../../../words/settings/settings-words.data.ts';
import type { AtWork } from '../../work-desk/work-desk.tsx';
import { workFrame } from '../../work-desk/work-frame.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';

export type RetentionAsked = {
  readonly at: AtWork;
  readonly kept: Retention;
  /** Whether who looks may lay it down. */
  readonly maySet: boolean;
  readonly told: { readonly text: string; readonly isFault: boolean } | null;
  /** What was filled in and refused. */
  readonly filled: { readonly what: Retained; readonly days: string; readonly reason: string } | null;
};

/** How long things are kept, each with a form of its own for who may lay it down. */
export function RetentionPage({ asked, context }: { asked: RetentionAsked; context: Context }) {
  const { at, kept, maySet, told, filled } = asked;
  const { voice } = context;
  const t = settingsWords[voice.language];
  const { organisation, who } = at;
  const settings = `/beheer/${organisation.slug}/instellingen`;
  const title = t.retention;
  return (
    <WorkPage frame={workFrame(context, { title, organisation, who })} title={title} lead={t.retentionLead}>
      <p class="nl-paragraph">
        <a class="nl-link" href={addressOf(voice, settings)}>
          {partWords[voice.language].back}
        </a>
      </p>
      {told !== null && <ToldNotice told={told} notDone={t.notSaved} />}
      <p class="nl-paragraph ds-prose">{t.fixed}</p>
      {retained.map((what) => {
        const [label, why] = t.retained[what];
        const own = filled?.what === what ? filled : null;
        return maySet ? (
          <form
            key={what}
            class="ds-report ds-entry ds-block"
            method="post"
            action={addressOf(voice, `${settings}/bewaren`)}
          >
            <input type="hidden" name="wat" value={what} />
            <TextField
              name={`dagen-${what}`}
              label={label}
              value={own?.days ?? String(kept[what])}
              hint={why}
              inputmode="numeric"
              autocomplete="off"
            />
            <TextField name={`reden-${what}`} label={t.reason} value={own?.reason ?? ''} autocomplete="off" />
            <button class="nl-button" type="submit" aria-label={`${t.save}: ${label}`}>
              {t.save}
            </button>
          </form>
        ) : (
          <p key={what} class="nl-paragraph">
            {label}: {t.now(kept[what])}
          </p>
        );
      })}
    </WorkPage>
  );
}
