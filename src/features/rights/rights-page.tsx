import type { Context } from '../../frame/context.ts';
import type { Ability } from '../../model/rights/ability.ts';
import { roles } from '../../model/rights/role.ts';
import { ScrollRegion } from '../../ui/scroll-region/scroll-region.tsx';
import { rightsWords } from '../../words/people/rights-words.data.ts';
import { roleWords } from '../../words/people/role-words.data.ts';
import type { AtWork } from '../work-desk/work-desk.tsx';
import { workFrame } from '../work-desk/work-frame.ts';
import { WorkPage } from '../work-desk/work-page.tsx';
import { abilities } from './abilities.ts';
import { reachOf } from './reach-of.ts';

/** Who may do what, in the sentences that the policies have, and as a table of roles. */
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
      <RightsTable shown={abilities} own={working.grants.map(({ role }) => role)} context={context} />
    </WorkPage>
  );
}

function RightsTable({ shown, own, context }: { shown: readonly Ability[]; own: readonly string[]; context: Context }) {
  const { language } = context.voice;
  const t = rightsWords[language];
  return (
    <ScrollRegion labelledBy="wat-elke-rol-mag">
      <table class="utrecht-table utrecht-table--html-table">
        <caption id="wat-elke-rol-mag">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.role}</th>
            {shown.map(({ name }) => (
              <th key={name} scope="col">
                {t.names[name] ?? name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role}>
              <th scope="row">
                {roleWords[language][role]}
                {own.includes(role) && <span class="ds-soft"> ({t.yours})</span>}
              </th>
              {shown.map((ability) => (
                <td key={ability.name}>{t.reach[reachOf(role, ability)]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
