import { addressOf } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import { theOrganisation } from '../../model/rights/ability.ts';
import { settingsWords } from '../../words/settings/settings-words.data.ts';
import { isAllowed } from '../people/working.ts';
import type { AtWork } from '../work-desk/work-desk.tsx';
import { workFrame } from '../work-desk/work-frame.ts';
import { WorkPage } from '../work-desk/work-page.tsx';
import { doors } from './settings-doors.ts';

export type SettingsAsked = {
  readonly at: AtWork;
  /** How many work for the organisation. */
  readonly people: number;
};

/** What is set for an organisation, by what it is about, with the way to each that somebody may go to. */
export function SettingsPage({ asked: { at, people }, context }: { asked: SettingsAsked; context: Context }) {
  const { voice } = context;
  const t = settingsWords[voice.language];
  const { organisation, who, working } = at;
  const groups = doors.map(({ group, doors: all }) => ({
    title: t.groups[group],
    open: all.filter(({ ability }) => isAllowed(working, ability, theOrganisation)),
  }));
  return (
    <WorkPage
      frame={workFrame(context, { title: t.title, organisation, who })}
      title={t.title}
      lead={t.lead(organisation.name)}
    >
      {groups
        .filter(({ open }) => open.length > 0)
        .map(({ title, open }) => (
          <section key={title} class="ds-block">
            <h2 class="nl-heading nl-heading--level-2">{title}</h2>
            <ul class="ds-plain ds-doors ds-doors--beside">
              {open.map(({ path, title: name, brief }) => (
                <li key={path}>
                  <a href={addressOf(voice, `/beheer/${organisation.slug}/${path}`)}>
                    {name(voice.language)}
                    <small>{brief(t, people)}</small>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </WorkPage>
  );
}
