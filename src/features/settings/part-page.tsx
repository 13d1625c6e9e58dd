import type { ComponentChild } from 'preact';
import { addressOf } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import { ToldNotice } from '../../ui/notice/told-notice.tsx';
import { TextField } from '../../ui/work/text-field.tsx';
import { printMoment } from '../../words/numerals.ts';
import { partWords } from '../../words/settings/part-words.data.ts';
import type { AtWork } from '../work-desk/work-desk.tsx';
import { workFrame } from '../work-desk/work-frame.ts';
import { WorkPage } from '../work-desk/work-page.tsx';
import type { Earlier, Filled, Part } from './parts/part.ts';

export type PartAsked = {
  readonly at: AtWork;
  readonly part: Part;
  readonly base: string;
  readonly filled: Filled;
  readonly reason: string;
  readonly told: { readonly text: string; readonly isFault: boolean } | null;
  readonly preview: ComponentChild;
  /** What was laid down, what holds first, with by whom. */
  readonly earlier: readonly (Omit<Earlier, 'actor'> & { readonly who: string; readonly number: number })[];
};

/** One part of the settings: what holds, in a form, and what held before. */
export function PartPage({ asked, context }: { asked: PartAsked; context: Context }) {
  const { at, part, base, filled, reason, told, preview } = asked;
  const { voice } = context;
  const t = partWords[voice.language];
  const { organisation, who } = at;
  const settings = `/beheer/${organisation.slug}/instellingen`;
  const title = part.title(t);
  return (
    <WorkPage frame={workFrame(context, { title, organisation, who })} title={title} lead={part.lead(t)}>
      <p class="nl-paragraph">
        <a class="nl-link" href={addressOf(voice, settings)}>
          {t.back}
        </a>
      </p>
      {told !== null && <ToldNotice told={told} notDone={t.notSaved} />}
      {preview}
      <form
        class="ds-agreed ds-block"
        method="post"
        action={addressOf(voice, `${settings}/${part.path}`)}
        enctype={part.hasFile ? 'multipart/form-data' : undefined}
      >
        <input type="hidden" name="basis" value={base} />
        {part.form({ filled, context, organisation: organisation.slug })}
        <TextField
          name="reden"
          label={t.reason}
          value={reason}
          isOptional={part.preview !== undefined}
          autocomplete="off"
        />
        <div class="ds-choices">
          <button class="nl-button" type="submit" name="doe" value="bewaar">
            {t.save}
          </button>
          {part.preview !== undefined && (
            <button class="nl-button" type="submit" name="doe" value="bekijk">
              {t.theme.look}
            </button>
          )}
        </div>
      </form>
      <EarlierList asked={asked} context={context} />
    </WorkPage>
  );
}

function EarlierList({
  asked: { at, part, base, earlier },
  context: { voice },
}: {
  asked: PartAsked;
  context: Context;
}) {
  const t = partWords[voice.language];
  const action = addressOf(voice, `/beheer/${at.organisation.slug}/instellingen/${part.path}`);
  return (
    <section class="ds-block">
      <h2 class="nl-heading nl-heading--level-2">{t.earlier}</h2>
      {earlier.length === 0 && <p class="nl-paragraph">{t.noEarlier}</p>}
      <ol class="ds-plain ds-laid">
        {earlier.map(({ key, number, at: when, who, reason }, place) => (
          <li key={key}>
            <p class="nl-paragraph">
              <b>{t.number(number)}</b>, {printMoment(voice.language, when)}, {who}: {reason}
              {place === 0 && <> ({t.now})</>}
            </p>
            {place > 0 && (
              <form method="post" action={action}>
                <input type="hidden" name="basis" value={base} />
                <input type="hidden" name="terug" value={key} />
                <button class="ds-work__quiet" type="submit">
                  {t.putBack}
                  <span class="ds-hidden">: {t.number(number)}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
