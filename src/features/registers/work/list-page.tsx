import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { Listed } from '../../../frame/list/list-page.tsx';
import { presentPages } from '../../../frame/list/list-pages.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';
import { standings } from '../../../registers/standing.ts';
import { SelectField } from '../../../ui/select-field/select-field.tsx';
import { printMoment } from '../../../words/numerals.ts';
import { registerWords } from '../../../words/registers/register-words.data.ts';
import { registerWorkWords } from '../../../words/registers/work-words.data.ts';
import { workLogWords } from '../../../words/work-log/log-words.data.ts';
import type { AtWork } from '../../work-desk/work-desk.tsx';
import { workFrame } from '../../work-desk/work-frame.ts';
import { dutchIn, WorkPage } from '../../work-desk/work-page.tsx';
import type { ListedRegistration } from '../queries/list-registrations.ts';
import { editPath, registersWorkPath, registerWorkPath } from './work-paths.ts';
import { lastPage, pageSize, type WorkRequest } from './work-request.ts';

export type ListAsked = {
  readonly at: AtWork;
  readonly kind: RegisterKind;
  readonly request: WorkRequest;
  readonly total: number;
  readonly rows: readonly ListedRegistration[];
  /** Who wrote, by actor; null for whom the name was removed of. */
  readonly names: ReadonlyMap<string, string | null>;
  readonly mayWrite: boolean;
  readonly told: string | null;
};

/** What is in a register for who works with it: also what is not public. */
export function RegisterListPage({ asked, context }: { asked: ListAsked; context: Context }) {
  const { at, kind, request, total, mayWrite, told } = asked;
  const { voice, words } = context;
  const t = registerWorkWords[voice.language];
  const own = registerWords[voice.language][kind];
  const { organisation, who } = at;
  const path = registerWorkPath(organisation.slug, kind);
  const isAsked = request.woorden !== null || request.status !== null;
  const summary = total > 0 ? t.found(total) : isAsked ? t.none : t.empty(own.one);
  return (
    <WorkPage frame={workFrame(context, { title: own.title, organisation, who })} title={own.title} lead={own.lead}>
      {told !== null && <output class="nl-paragraph">{told}</output>}
      <p class="ds-offers ds-screen">
        {mayWrite && (
          <a class="nl-button" href={addressOf(voice, editPath(organisation.slug, kind, null))}>
            {t.add(own.one)}
          </a>
        )}
        <a class="nl-link" href={addressOf(voice, registersWorkPath(organisation.slug))}>
          {t.back}
        </a>
      </p>
      {(total > 0 || isAsked) && <Search asked={asked} context={context} />}
      <Listed
        summary={summary}
        pages={presentPages({ total, size: pageSize, most: lastPage }, request, path, context)}
        words={words}
      >
        <Rows asked={asked} context={context} />
      </Listed>
    </WorkPage>
  );
}

function Search({ asked: { at, kind, request }, context: { voice } }: { asked: ListAsked; context: Context }) {
  const t = registerWorkWords[voice.language];
  return (
    <form class="ds-form ds-screen" action={registerWorkPath(at.organisation.slug, kind)}>
      <div class="ds-filters">
        <div class="ds-field">
          <label class="utrecht-form-label" for="woorden">
            {t.search}
          </label>
          <input class="utrecht-textbox" type="search" id="woorden" name="woorden" value={request.woorden ?? ''} />
        </div>
        <SelectField
          name="status"
          label={t.standing}
          value={request.status ?? ''}
          options={[
            { value: '', text: t.anyStanding },
            ...standings.map((value) => ({ value, text: t.standings[value] })),
          ]}
        />
        <button class="nl-button" type="submit">
          {t.find}
        </button>
      </div>
      {voice.explicit && <input type="hidden" name="lang" value={voice.language} />}
    </form>
  );
}

function Rows({ asked: { at, kind, rows, names }, context: { voice } }: { asked: ListAsked; context: Context }) {
  const t = registerWorkWords[voice.language];
  return (
    <ul class="ds-plain ds-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <span>
            <a
              class="nl-link"
              href={addressOf(voice, editPath(at.organisation.slug, kind, row.slug))}
              lang={dutchIn(voice.language)}
            >
              {row.name}
            </a>
            <small>
              {t.standings[row.standing]} · {printMoment(voice.language, row.at)} ·{' '}
              {names.get(row.actor) ?? workLogWords[voice.language].gone}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
