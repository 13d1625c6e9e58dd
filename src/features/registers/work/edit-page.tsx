import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';
import type { Standing } from '../../../registers/standing.ts';
import type { Suggestions } from '../../../registers/written/suggestions.ts';
import { ToldNotice } from '../../../ui/notice/told-notice.tsx';
import { TextField } from '../../../ui/work/text-field.tsx';
import { registerWords } from '../../../words/registers/register-words.data.ts';
import { registerWorkWords } from '../../../words/registers/work-words.data.ts';
import type { AtWork } from '../../work-desk/work-desk.tsx';
import { workFrame } from '../../work-desk/work-frame.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';
import { registrationPath } from '../pages/register-paths.ts';
import { Clash, type ClashView } from './clash.tsx';
import type { FilledForm } from './edit-view.ts';
import { FieldPart } from './field-part.tsx';
import { editPath, historyPath, registerWorkPath } from './work-paths.ts';

/** What somebody has before them: something in a register, or what is to become that. */
export type EditAsked = {
  readonly at: AtWork;
  readonly kind: RegisterKind;
  /** Null for something new. */
  readonly standing: {
    readonly slug: string;
    readonly name: string;
    readonly standing: Standing;
    /** Whether the public sees some version of it. */
    readonly isShown: boolean;
  } | null;
  /** The number of the version that was seen. */
  readonly base: number;
  readonly form: FilledForm;
  readonly reason: string;
  readonly suggestions: Suggestions;
  readonly mayWrite: boolean;
  readonly mayShow: boolean;
  readonly told: { readonly text: string; readonly isFault: boolean } | null;
  readonly clash: ClashView | null;
};

/** The form of something in a register: it works without scripts, and keeps what was typed. */
export function EditPage({ asked, context }: { asked: EditAsked; context: Context }) {
  const { at, kind, standing, base, form, suggestions, mayWrite, told, clash } = asked;
  const { voice } = context;
  const t = registerWorkWords[voice.language];
  const own = registerWords[voice.language][kind];
  const { organisation, who } = at;
  const title = standing === null ? t.add(own.one) : t.edit(standing.name);
  const slug = organisation.slug;
  return (
    <WorkPage frame={workFrame(context, { title, organisation, who })} title={title} lead={own.lead}>
      <p class="ds-offers ds-screen">
        <a class="nl-link" href={addressOf(voice, registerWorkPath(slug, kind))}>
          {t.backTo(own.title)}
        </a>
        {standing !== null && (
          <a class="nl-link" href={addressOf(voice, historyPath(slug, kind, standing.slug))}>
            {t.history}
          </a>
        )}
        {standing?.isShown === true && (
          <a class="nl-link" href={addressOf(voice, registrationPath(slug, kind, standing.slug))}>
            {t.see}
          </a>
        )}
      </p>
      {standing !== null && (
        <p class="nl-paragraph">
          {t.standing}: {t.standings[standing.standing]}.
          {standing.isShown && standing.standing === 'inside' && ` ${t.isShownStill}`}
        </p>
      )}
      {told !== null && <ToldNotice told={told} notDone={t.notSaved} />}
      {clash !== null && <Clash clash={clash} language={voice.language} />}
      <form
        class="ds-agreed ds-block ds-registration"
        method="post"
        action={addressOf(voice, editPath(slug, kind, standing?.slug ?? null))}
      >
        {/* What Enter sends: the first button of a form. */}
        {mayWrite && (
          <button class="ds-hidden" type="submit" name="doe" value="binnen" tabIndex={-1} aria-hidden="true">
            {t.saveInside}
          </button>
        )}
        <input type="hidden" name="basis" value={base} />
        {form.fields.map((field) => (
          <FieldPart key={field.name} field={field} form={form} language={voice.language} />
        ))}
        {[...suggestions].map(([id, names]) => (
          <datalist key={id} id={id}>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </datalist>
        ))}
        {mayWrite && <Save asked={asked} context={context} />}
      </form>
      {standing?.isShown === true && asked.mayShow && <Withdraw asked={asked} context={context} />}
    </WorkPage>
  );
}

function Save({ asked, context: { voice } }: { asked: EditAsked; context: Context }) {
  const t = registerWorkWords[voice.language];
  return (
    <>
      <TextField name="reden" label={t.reason} value={asked.reason} isOptional autocomplete="off" />
      <div class="ds-choices">
        {asked.mayShow && (
          <button class="nl-button" type="submit" name="doe" value="tonen">
            {t.saveShown}
          </button>
        )}
        <button class={asked.mayShow ? 'nl-button ds-quiet' : 'nl-button'} type="submit" name="doe" value="binnen">
          {t.saveInside}
        </button>
      </div>
    </>
  );
}

function Withdraw({ asked, context: { voice } }: { asked: EditAsked; context: Context }) {
  const t = registerWorkWords[voice.language];
  const { at, kind, standing, base } = asked;
  if (standing === null) return null;
  return (
    <section class="ds-block ds-screen">
      <h2 class="nl-heading nl-heading--level-2">{t.withdraw}</h2>
      <p class="nl-paragraph">{t.withdrawLead}</p>
      <form
        class="ds-agreed"
        method="post"
        action={addressOf(voice, editPath(at.organisation.slug, kind, standing.slug))}
      >
        <input type="hidden" name="basis" value={base} />
        <TextField name="waarom" label={t.withdrawReason} autocomplete="off" />
        <div class="ds-choices">
          <button class="nl-button ds-quiet" type="submit" name="doe" value="terugtrekken">
            {t.withdraw}
          </button>
        </div>
      </form>
    </section>
  );
}
