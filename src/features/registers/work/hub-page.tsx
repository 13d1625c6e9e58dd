import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { type RegisterKind, registerKinds } from '../../../registers/register-kind.ts';
import { registerWords } from '../../../words/registers/register-words.data.ts';
import { registerWorkWords } from '../../../words/registers/work-words.data.ts';
import type { AtWork } from '../../work-desk/work-desk.tsx';
import { workFrame } from '../../work-desk/work-frame.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';
import { editPath, registerWorkPath } from './work-paths.ts';

type HubProps = {
  readonly at: AtWork;
  readonly counts: ReadonlyMap<RegisterKind, number>;
  readonly mayWrite: boolean;
  readonly context: Context;
};

/** All registers of an organisation, with how much is in each and the way to add to it. */
export function HubPage({ at, counts, mayWrite, context }: HubProps) {
  const { voice } = context;
  const t = registerWorkWords[voice.language];
  const { organisation, who } = at;
  return (
    <WorkPage frame={workFrame(context, { title: t.title, organisation, who })} title={t.title} lead={t.lead}>
      <ul class="ds-plain ds-rows">
        {registerKinds.map((kind) => {
          const own = registerWords[voice.language][kind];
          return (
            <li key={kind}>
              <span>
                <a class="nl-link" href={addressOf(voice, registerWorkPath(organisation.slug, kind))}>
                  <b>{own.title}</b>
                </a>
                <small>
                  {t.counted(counts.get(kind) ?? 0)} · {own.lead}
                </small>
              </span>
              {mayWrite && (
                <a class="nl-link ds-screen" href={addressOf(voice, editPath(organisation.slug, kind, null))}>
                  {t.add(own.one)}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </WorkPage>
  );
}
