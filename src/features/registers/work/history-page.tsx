import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';
import { printMoment } from '../../../words/numerals.ts';
import { sayField } from '../../../words/registers/say-field.ts';
import { registerWorkWords } from '../../../words/registers/work-words.data.ts';
import { workLogWords } from '../../../words/work-log/log-words.data.ts';
import type { AtWork } from '../../work-desk/work-desk.tsx';
import { workFrame } from '../../work-desk/work-frame.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';
import type { ListedVersion } from '../queries/list-versions.ts';
import { editPath } from './work-paths.ts';

type HistoryProps = {
  readonly at: AtWork;
  readonly kind: RegisterKind;
  readonly slug: string;
  readonly name: string;
  /** The last first. */
  readonly versions: readonly ListedVersion[];
  readonly names: ReadonlyMap<string, string | null>;
  readonly context: Context;
};

/** The fields that one version says otherwise than the one before. */
function changedFields(version: ListedVersion, before: ListedVersion): readonly string[] {
  const names = new Set([...Object.keys(before.content), ...Object.keys(version.content)]);
  return [...names].filter((name) => JSON.stringify(before.content[name]) !== JSON.stringify(version.content[name]));
}

/** What was laid down of something in a register, when, by whom and why. */
export function HistoryPage({ at, kind, slug, name, versions, names, context }: HistoryProps) {
  const { voice } = context;
  const t = registerWorkWords[voice.language];
  const { organisation, who } = at;
  const title = t.historyOf(name);
  const edit = editPath(organisation.slug, kind, slug);
  return (
    <WorkPage frame={workFrame(context, { title, organisation, who })} title={title}>
      <p class="nl-paragraph">
        <a class="nl-link" href={addressOf(voice, edit)}>
          {t.edit(name)}
        </a>
      </p>
      <ol class="ds-plain ds-laid">
        {versions.map((version, place) => {
          const before = versions[place + 1];
          const changed = before === undefined ? [] : changedFields(version, before);
          return (
            <li key={version.number}>
              <p class="nl-paragraph">
                <b>{t.version(version.number)}</b>, {t.standings[version.standing]},{' '}
                {printMoment(voice.language, version.at)},{' '}
                {names.get(version.actor) ?? workLogWords[voice.language].gone}
                {version.reason !== null && <>: {version.reason}</>}
              </p>
              <p class="ds-small ds-soft">
                {before === undefined
                  ? t.first
                  : changed.length === 0
                    ? t.same
                    : t.since(changed.map((field) => sayField(voice.language, field).toLowerCase()).join(', '))}
              </p>
              {place > 0 && (
                <p class="ds-small ds-screen">
                  <a class="nl-link" href={addressOf(voice, edit, { versie: String(version.number) })}>
                    {t.putBack}
                  </a>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </WorkPage>
  );
}
