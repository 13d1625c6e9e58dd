import type { Context } from '../../frame/context.ts';
import type { Ability } from '../../model/rights/ability.ts';
import { type Role, roles } from '../../model/rights/role.ts';
import { abilityWords } from '../../words/people/ability-words.data.ts';
import { type Reach, rightsWords } from '../../words/people/rights-words.data.ts';
import { roleWords } from '../../words/people/role-words.data.ts';
import type { AtWork } from '../work-desk/work-desk.tsx';
import { workFrame } from '../work-desk/work-frame.ts';
import { WorkPage } from '../work-desk/work-page.tsx';
import { abilities } from './abilities.ts';
import { reachOf } from './reach-of.ts';

/** Who may do what, in the sentences that the policies have, and by role. */
export function RightsPage({ at, context }: { at: AtWork; context: Context }) {
  const { language } = context.voice;
  const t = rightsWords[language];
  const { organisation, who, working } = at;
  return (
    <WorkPage frame={workFrame(context, { title: t.title, organisation, who })} title={t.title} lead={t.lead}>
      <h2 class="nl-heading nl-heading--level-2">{t.sentences}</h2>
      <ul class="utrecht-unordered-list utrecht-unordered-list--html-content">
        {abilities.map(({ name, says }) => (
          <li key={name}>{says[language]}</li>
        ))}
      </ul>
      <h2 class="nl-heading nl-heading--level-2 ds-block" id="per-rol">
        {t.table}
      </h2>
      <RightsByRole shown={abilities} own={working.grants.map(({ role }) => role)} context={context} />
    </WorkPage>
  );
}

function RightsByRole({
  shown,
  own,
  context,
}: {
  shown: readonly Ability[];
  own: readonly string[];
  context: Context;
}) {
  const { language } = context.voice;
  const t = rightsWords[language];
  const names = abilityWords[language];
  const reached = (role: Role, reach: Reach) =>
    shown.filter((ability) => reachOf(role, ability) === reach).map(({ name }) => names[name] ?? name);
  return (
    <dl class="ds-may">
      {roles.map((role) => {
        const [everywhere, inOwn] = [reached(role, 'everywhere'), reached(role, 'own')];
        return (
          <div key={role} class={own.includes(role) ? 'ds-may--own' : undefined}>
            <dt>
              {roleWords[language][role]}
              {own.includes(role) && <span class="ds-soft"> ({t.yours})</span>}
            </dt>
            <dd>
              {everywhere.join(' · ')}
              {inOwn.length > 0 && (
                <p>
                  {t.inOwn}: {inOwn.join(' · ')}
                </p>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
