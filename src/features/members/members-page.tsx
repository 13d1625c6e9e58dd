import { addressOf } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import { contactWords } from '../../words/assignments/contact-words.data.ts';
import { printDate } from '../../words/numerals.ts';
import { memberWords } from '../../words/people/member-words.data.ts';
import { providerWords } from '../../words/people/provider-words.data.ts';
import type { Member } from '../people/queries/list-members.ts';
import type { Part } from '../people/queries/list-parts.ts';
import type { AtWork } from '../work-desk/work-desk.tsx';
import { workFrame } from '../work-desk/work-frame.ts';
import { WorkPage } from '../work-desk/work-page.tsx';
import { Done } from './member-page.tsx';
import { sayGrant } from './say-grant.ts';

export type MembersAsked = {
  readonly at: AtWork;
  readonly members: readonly Member[];
  readonly parts: readonly Part[];
  /** Whether who looks may change something of it. */
  readonly mayChange: boolean;
  /** Whether something was just changed. */
  readonly isDone?: boolean;
};

/** Who work for an organisation, with which roles. */
export function MembersPage({ asked, context }: { asked: MembersAsked; context: Context }) {
  const { at, members, mayChange, isDone = false } = asked;
  const { voice } = context;
  const t = memberWords[voice.language];
  const { organisation, who } = at;
  const former = members.filter(({ endedAt }) => endedAt !== null);
  return (
    <WorkPage
      frame={workFrame(context, { title: t.title, organisation, who })}
      title={t.title}
      lead={t.lead(organisation.name)}
    >
      {isDone && <Done context={context} />}
      {mayChange && (
        <p class="ds-offers ds-screen">
          <a class="nl-button" href={addressOf(voice, `/beheer/${organisation.slug}/mensen/nieuw`)}>
            {t.invite}
          </a>
          <a class="nl-link" href={addressOf(voice, `/beheer/${organisation.slug}/mensen/inloggen`)}>
            {providerWords[voice.language].title}
          </a>
          <a class="nl-link" href={addressOf(voice, `/beheer/${organisation.slug}/van-buiten`)}>
            {contactWords[voice.language].title}
          </a>
        </p>
      )}
      <Rows members={members.filter(({ endedAt }) => endedAt === null)} asked={asked} context={context} />
      {former.length > 0 && (
        <section class="ds-block">
          <h2 class="nl-heading nl-heading--level-2">{t.former}</h2>
          <Rows members={former} asked={asked} context={context} />
        </section>
      )}
    </WorkPage>
  );
}

function Rows({ members, asked, context }: { members: readonly Member[]; asked: MembersAsked; context: Context }) {
  const { voice } = context;
  const t = memberWords[voice.language];
  return (
    <ul class="ds-plain ds-rows">
      {members.map((member) => {
        const { memberId, name, email, grants } = member;
        const href = addressOf(voice, `/beheer/${asked.at.organisation.slug}/mensen/${memberId}`);
        const said = grants.map((grant) => sayGrant(voice.language, grant, asked.parts)).join(', ');
        const canChange = asked.mayChange && name !== null;
        return (
          <li key={memberId}>
            <span>
              <b>{name ?? t.nameless}</b>
              {email !== null && asked.mayChange && ` · ${email}`}
              <small>
                {member.endedAt === null && `${said === '' ? t.noRole : said} · `}
                {sayStanding(member, context)}
              </small>
            </span>
            {canChange && (
              <a class="nl-link ds-screen" href={href} aria-label={t.changeOf(name)}>
                {t.change}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function sayStanding({ endedAt, hasCome, invitedUntil, since }: Member, { voice: { language } }: Context): string {
  const t = memberWords[language];
  if (endedAt !== null) return t.ended(printDate(language, endedAt));
  if (hasCome) return t.since(printDate(language, since));
  return invitedUntil === null ? t.lapsed : t.invitedUntil(printDate(language, invitedUntil));
}
