import type { ComponentChildren } from 'preact';
import { addressOf } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import { type Retained, type Retention, retained } from '../../model/laid-down/retention.ts';
import { type Ability, theOrganisation } from '../../model/rights/ability.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextField } from '../../ui/work/text-field.tsx';
import { partWords } from '../../words/settings/part-words.data.ts';
import { readingWords } from '../../words/settings/reading-words.data.ts';
import { settingsWords } from '../../words/settings/settings-words.data.ts';
import { isAllowed } from '../people/working.ts';
import { setSignIn } from '../providers/policy.ts';
import { setReading } from '../reading/policy.ts';
import type { AtWork } from '../work-desk/work-desk.tsx';
import { workFrame } from '../work-desk/work-frame.ts';
import { WorkPage } from '../work-desk/work-page.tsx';
import { readLog } from '../work-log/policy.ts';
import { parts } from './parts/parts.ts';

export type SettingsAsked = {
  readonly at: AtWork;
  readonly people: number;
  readonly kept: Retention;
  /** Whether who looks may lay down how long things are kept. */
  readonly maySetRetention: boolean;
  readonly told: string | null;
  /** What was filled in and refused. */
  readonly filled: { readonly what: Retained; readonly days: string; readonly reason: string } | null;
};

function Block({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="ds-block">
      <h2 class="nl-heading nl-heading--level-2">{title}</h2>
      {children}
    </section>
  );
}

/** What is set for an organisation now, and where each of it is changed. */
export function SettingsPage({ asked, context }: { asked: SettingsAsked; context: Context }) {
  const { at, people, told } = asked;
  const { voice } = context;
  const [t, r] = [settingsWords[voice.language], readingWords[voice.language]];
  const { organisation, who } = at;
  const may = (ability: Ability) => isAllowed(at.working, ability, theOrganisation);
  const link = (path: string, text: string) => (
    <a class="nl-link" href={addressOf(voice, `/beheer/${organisation.slug}/${path}`)}>
      {text}
    </a>
  );
  return (
    <WorkPage
      frame={workFrame(context, { title: t.title, organisation, who })}
      title={t.title}
      lead={t.lead(organisation.name)}
    >
      {told !== null && (
        <Notice>
          <p role="alert">{told}</p>
        </Notice>
      )}
      <Block title={t.people}>
        <p class="nl-paragraph">
          {t.peopleNow(people)} {link('mensen', t.toPeople)}
        </p>
      </Block>
      {may(readLog) && (
        <Block title={t.log}>
          <p class="nl-paragraph">
            {t.logNow} {link('logboek', t.toLog)}
          </p>
        </Block>
      )}
      {parts
        .filter(({ ability }) => may(ability))
        .map((part) => {
          const said = partWords[voice.language];
          return (
            <Block key={part.path} title={part.title(said)}>
              <p class="nl-paragraph">
                {part.lead(said)} {link(`instellingen/${part.path}`, t.toPart(part.title(said)))}
              </p>
            </Block>
          );
        })}
      {may(setReading) && (
        <Block title={r.title}>
          <p class="nl-paragraph">
            {r.lead} {link('instellingen/lezen', t.toReading)}
          </p>
        </Block>
      )}
      {may(setSignIn) && (
        <Block title={t.signIn}>
          <p class="nl-paragraph">
            {t.signInNow} {link('mensen/inloggen', t.toSignIn)}
          </p>
        </Block>
      )}
      <KeptFor asked={asked} context={context} />
    </WorkPage>
  );
}

/** How long things are kept, each with a form of its own for who may lay it down. */
function KeptFor({
  asked: { at, kept, maySetRetention, filled },
  context,
}: {
  asked: SettingsAsked;
  context: Context;
}) {
  const { voice } = context;
  const t = settingsWords[voice.language];
  const action = addressOf(voice, `/beheer/${at.organisation.slug}/instellingen`);
  return (
    <Block title={t.retention}>
      <p class="nl-paragraph">
        {t.retentionLead} {t.fixed}
      </p>
      {retained.map((what) => {
        const [label, why] = t.retained[what];
        const own = filled?.what === what ? filled : null;
        return maySetRetention ? (
          <form key={what} class="ds-report ds-entry" method="post" action={action}>
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
    </Block>
  );
}
