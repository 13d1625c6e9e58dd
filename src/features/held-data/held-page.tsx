import { addressOf } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import { roles } from '../../model/rights/role.ts';
import { Facts } from '../../ui/facts/facts.tsx';
import { printDate, printMoment } from '../../words/numerals.ts';
import { accessWords } from '../../words/people/access-words.data.ts';
import { roleWords } from '../../words/people/role-words.data.ts';
import { heldWords } from '../../words/settings/held-words.data.ts';
import { workFrame } from '../work-desk/work-frame.ts';
import { WorkPage } from '../work-desk/work-page.tsx';
import type { Held } from './read-held.ts';

export type HeldAsked = {
  readonly who: { readonly name: string };
  /** The organisation on whose pages it stands; null where somebody looks at their own. */
  readonly organisation: { readonly slug: string; readonly name: string } | null;
  /** The account, for the person alone; null for who looks at somebody else. */
  readonly account: { readonly name: string; readonly email: string; readonly sessions: number } | null;
  readonly held: readonly { readonly organisation: string; readonly held: Held }[];
  /** The path of the same as data. */
  readonly data: string;
};

const shownActs = 20;

/** All that is held on one person, to read. */
export function HeldPage({ asked, context }: { asked: HeldAsked; context: Context }) {
  const { who, organisation, account, held, data } = asked;
  const { voice } = context;
  const { language } = voice;
  const t = heldWords[language];
  const title = account === null ? t.titleOf(held[0]?.held.name ?? '') : t.title;
  return (
    <WorkPage frame={workFrame(context, { title, organisation, who })} title={title} lead={t.lead}>
      {account !== null && (
        <p class="nl-paragraph ds-screen">
          <a class="nl-link" href={addressOf(voice, '/beheer/mijn-toegang')}>
            {accessWords[language].back}
          </a>
        </p>
      )}
      <p class="nl-paragraph ds-screen">
        <a class="nl-link" href={addressOf(voice, data)}>
          {t.all}
        </a>
      </p>
      {account !== null && (
        <section class="ds-block">
          <h2 class="nl-heading nl-heading--level-2">{t.account}</h2>
          <Facts
            facts={[
              { term: t.name, value: account.name },
              { term: t.email, value: account.email },
              { term: t.sessions, value: String(account.sessions) },
            ]}
          />
        </section>
      )}
      {held.map((one) => (
        <HeldThere key={one.organisation} {...one} isOwn={account !== null} context={context} />
      ))}
    </WorkPage>
  );
}

function HeldThere({
  organisation,
  held,
  isOwn,
  context,
}: {
  organisation: string;
  held: Held;
  isOwn: boolean;
  context: Context;
}) {
  const { language } = context.voice;
  const t = heldWords[language];
  const day = (date: Date) => printDate(language, date);
  const nameRole = (given: string) => {
    const role = roles.find((one) => one === given);
    return role === undefined ? given : roleWords[language][role];
  };
  return (
    <section class="ds-block">
      <h2 class="nl-heading nl-heading--level-2">{t.member(organisation)}</h2>
      <Facts
        facts={[
          { term: t.name, value: held.name ?? t.none },
          { term: t.email, value: held.email ?? t.none },
          { term: t.since, value: day(held.since) },
          ...(held.endedAt === null ? [] : [{ term: t.until, value: day(held.endedAt) }]),
          {
            term: t.roles,
            value:
              held.roles.length === 0 ? (
                t.none
              ) : (
                <ul class="ds-plain">
                  {held.roles.map(({ role, since, endedAt }) => (
                    <li key={`${role} ${since.toJSON()}`}>
                      {t.role(nameRole(role), day(since), endedAt === null ? null : day(endedAt))}
                    </li>
                  ))}
                </ul>
              ),
          },
          { term: t.letters, value: String(held.letters.length) },
          { term: isOwn ? t.versions : t.versionsOf, value: String(held.versions.length) },
          { term: t.acts, value: String(held.log.length) },
        ]}
      />
      {held.log.length > 0 && (
        <>
          <h3 class="nl-heading nl-heading--level-3">{t.lastActs}</h3>
          <ol class="ds-plain ds-rows">
            {held.log.slice(0, shownActs).map(({ sequence, what, who, at }) => (
              <li key={sequence}>
                <span>
                  {what}
                  <small>
                    {who}, {printMoment(language, at)}
                  </small>
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
