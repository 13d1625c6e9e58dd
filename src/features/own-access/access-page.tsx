import { addressOf } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import type { PasswordFault } from '../../model/password-fault.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextField } from '../../ui/work/text-field.tsx';
import { printMoment } from '../../words/numerals.ts';
import { accessWords } from '../../words/people/access-words.data.ts';
import { entryWords } from '../../words/people/entry-words.data.ts';
import { heldWords } from '../../words/settings/held-words.data.ts';
import { PasswordField } from '../sign-in/pages/password-field.tsx';
import type { SignedIn } from '../work-desk/work-desk.tsx';
import { workFrame } from '../work-desk/work-frame.ts';
import { WorkPage } from '../work-desk/work-page.tsx';
import { sayDevice } from './say-device.ts';

/** Where somebody is signed in. The word by which a session is known is not in it. */
export type OwnSession = {
  readonly id: string;
  readonly since: Date;
  readonly from: string;
  readonly userAgent: string;
  readonly isHere: boolean;
};

export type AccessAsked = {
  readonly who: Pick<SignedIn, 'name' | 'email' | 'hasPassword' | 'providerOf'>;
  readonly sessions: readonly OwnSession[];
  readonly told: string | null;
  readonly wrongPassword: string | null;
  readonly fault: PasswordFault | null;
  readonly isSeen: boolean;
};

/** Where somebody looks after their own access. */
export function AccessPage({ asked, context }: { asked: AccessAsked; context: Context }) {
  const { who, told } = asked;
  const { language } = context.voice;
  const [t, { codes, factor }] = [accessWords[language], entryWords[language]];
  return (
    <WorkPage
      frame={workFrame(context, { title: t.title, organisation: null, who })}
      title={t.title}
      lead={who.hasPassword ? t.lead(who.email) : who.providerOf === null ? undefined : t.providerLead}
    >
      <p class="nl-paragraph ds-screen">
        <a class="nl-link" href={addressOf(context.voice, '/beheer')}>
          {t.toWork}
        </a>
      </p>
      {told !== null && (
        <Notice>
          <p>{told}</p>
        </Notice>
      )}
      <Sessions asked={asked} context={context} />
      <p class="nl-paragraph">
        <a class="nl-link" href={addressOf(context.voice, '/beheer/mijn-toegang/gegevens')}>
          {heldWords[language].link}
        </a>
      </p>
      {who.hasPassword && (
        <>
          <ChangePassword asked={asked} context={context} />
          <section class="ds-block">
            <h2 class="nl-heading nl-heading--level-2">{t.codes}</h2>
            <p class="nl-paragraph">
              {t.codesLead}{' '}
              <a class="nl-link" href={addressOf(context.voice, '/beheer/mijn-toegang/herstelcodes')}>
                {codes.renew}
              </a>
            </p>
            <p class="nl-paragraph">
              {t.newPhone}{' '}
              <a class="nl-link" href={addressOf(context.voice, '/beheer/mijn-toegang/code')}>
                {factor.replace}
              </a>
            </p>
          </section>
        </>
      )}
    </WorkPage>
  );
}

function Sessions({ asked: { sessions, who }, context: { voice } }: { asked: AccessAsked; context: Context }) {
  const { language } = voice;
  const t = accessWords[language];
  return (
    <section class="ds-block">
      <h2 class="nl-heading nl-heading--level-2">{t.sessions}</h2>
      <p class="nl-paragraph">{who.hasPassword ? t.sessionsLead : t.sessionsElse}</p>
      <ul class="ds-plain ds-rows">
        {sessions.map(({ id, since, from, userAgent, isHere }) => {
          const [device, moment] = [sayDevice(language, userAgent), printMoment(language, since)];
          return (
            <li key={id}>
              <span>
                <b>{device}</b>
                {isHere && ` (${t.here})`}
                <small>
                  {t.since} {moment}, {t.network.toLowerCase()} {from}
                </small>
              </span>
              {!isHere && (
                <form method="post" action={addressOf(voice, '/beheer/mijn-toegang/sessies')}>
                  <button
                    class="ds-work__quiet"
                    type="submit"
                    name="sessie"
                    value={id}
                    aria-label={t.endThat(device, moment)}
                  >
                    {t.end}
                  </button>
                </form>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <form method="post" action={addressOf(voice, '/beheer/mijn-toegang/sessies')}>
          <button class="nl-button" type="submit" name="sessie" value="andere">
            {t.endOthers}
          </button>
        </form>
      )}
    </section>
  );
}

function ChangePassword({ asked, context }: { asked: AccessAsked; context: Context }) {
  const { voice } = context;
  const t = accessWords[voice.language];
  const at = (isSeen: boolean) => addressOf(voice, '/beheer/mijn-toegang', { zichtbaar: isSeen ? 'ja' : null });
  return (
    <section class="ds-block" id="wachtwoord">
      <h2 class="nl-heading nl-heading--level-2">{t.password}</h2>
      <p class="nl-paragraph">{t.passwordLead}</p>
      <form class="ds-report ds-entry" method="post" action={`${at(asked.isSeen)}#wachtwoord`}>
        <TextField
          name="huidig"
          type="password"
          label={t.current}
          autocomplete="current-password"
          fault={asked.wrongPassword ?? undefined}
        />
        <PasswordField
          isSeen={asked.isSeen}
          toggle={`${at(!asked.isSeen)}#wachtwoord`}
          fault={asked.fault}
          context={context}
        />
        <button class="nl-button" type="submit">
          {t.change}
        </button>
      </form>
    </section>
  );
}
