import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { ToldNotice } from '../../../ui/notice/told-notice.tsx';
import { partWords } from '../../../words/settings/part-words.data.ts';
import { readingWords } from '../../../words/settings/reading-words.data.ts';
import { LineField } from '../../drafts/pages/chapter/line-field.tsx';
import type { AtWork } from '../../work-desk/work-desk.tsx';
import { workFrame } from '../../work-desk/work-frame.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';
import type { DecidedView, ReadingView } from './present-reading.ts';
import { type FilledHeading, HeadingForm, ProfileForm } from './reading-forms.tsx';

export type ReadingAsked = {
  readonly at: AtWork;
  readonly view: ReadingView;
  readonly told: { readonly text: string; readonly isFault: boolean } | null;
  /** What was refused of it. */
  readonly filled: FilledHeading;
};

/** How documents of an organisation are read: what was decided, and what can be added or undone. */
export function ReadingPage({ asked, context }: { asked: ReadingAsked; context: Context }) {
  const { at, view, told, filled } = asked;
  const { voice } = context;
  const { organisation, who } = at;
  const [t, p] = [readingWords[voice.language], partWords[voice.language]];
  const settings = `/beheer/${organisation.slug}/instellingen`;
  const action = addressOf(voice, `${settings}/lezen`);
  const list = (title: string, id: string, { shown, more }: ReadingView['others'], none: string) => (
    <section class="ds-block" aria-labelledby={id}>
      <h2 class="nl-heading nl-heading--level-2" id={id}>
        {title}
      </h2>
      {shown.length === 0 ? (
        <p class="nl-paragraph">{none}</p>
      ) : (
        <DecidedList shown={shown} more={more} action={action} language={voice.language} />
      )}
    </section>
  );
  return (
    <WorkPage frame={workFrame(context, { title: t.title, organisation, who })} title={t.title} lead={t.lead}>
      <p class="nl-paragraph">
        <a class="nl-link" href={addressOf(voice, settings)}>
          {p.back}
        </a>
      </p>
      {told !== null && <ToldNotice told={told} notDone={p.notSaved} />}
      {list(t.headings, 'koppen', view.headings, t.noHeadings)}
      <HeadingForm action={action} filled={filled} context={context} />
      {list(t.others, 'andere', view.others, t.noOthers)}
      {view.undone.shown.length > 0 && (
        <details class="ds-block ds-rule">
          <summary>{t.undone(view.undone.shown.length + view.undone.more)}</summary>
          <DecidedList {...view.undone} action={action} language={voice.language} />
        </details>
      )}
      <ProfileForm action={action} language={voice.language} />
      <section class="ds-block" aria-labelledby="sites">
        <h2 class="nl-heading nl-heading--level-2" id="sites">
          {t.shipped}
        </h2>
        <p class="nl-paragraph">{t.shippedLead}</p>
        {view.shipped.map(({ name, headings, met }) => (
          <details key={name} class="ds-rule">
            <summary>
              {name} ({t.shippedHeadings(headings.length)})
            </summary>
            <p class="nl-paragraph">{met}</p>
            <ul>
              {headings.map((heading) => (
                <li key={heading}>{heading}</li>
              ))}
            </ul>
          </details>
        ))}
      </section>
    </WorkPage>
  );
}

type ListProps = ReadingView['others'] & { readonly action: string; readonly language: Context['voice']['language'] };

function DecidedList({ shown, more, action, language }: ListProps) {
  const t = readingWords[language];
  return (
    <>
      <ul class="ds-plain ds-laid">
        {shown.map((one) => (
          <li key={one.id}>
            <p class="nl-paragraph">
              <b>{one.says}</b>
              <span class="ds-small ds-soft ds-line">{one.about}</span>
            </p>
            <p class="nl-paragraph ds-small">
              {one.told.join(' ')} {one.met}
            </p>
            {one.act !== null && <Act one={one} act={one.act} action={action} language={language} />}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="nl-paragraph">{t.more(more)}</p>}
    </>
  );
}

function Act({
  one,
  act,
  action,
  language,
}: Pick<ListProps, 'action' | 'language'> & { one: DecidedView; act: 'undo' | 'redo' }) {
  const t = readingWords[language];
  return (
    <details>
      <summary>
        {t[act]}
        <span class="ds-hidden">: {one.says}</span>
      </summary>
      <form class="ds-entry" method="post" action={action}>
        <input type="hidden" name="besluit" value={one.id} />
        <LineField id={`reden-${one.id}`} name="reden" label={t.reason} value="" />
        <button
          class="nl-button"
          type="submit"
          name="doe"
          value={act === 'undo' ? 'ongedaan' : 'opnieuw'}
          aria-label={`${t[act]}: ${one.says}`}
        >
          {t[act]}
        </button>
      </form>
    </details>
  );
}
