import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { ToldNotice } from '../../../ui/notice/told-notice.tsx';
import { SelectField } from '../../../ui/select-field/select-field.tsx';
import { TextField } from '../../../ui/work/text-field.tsx';
import { printDate } from '../../../words/numerals.ts';
import { providerWords } from '../../../words/people/provider-words.data.ts';
import type { AtWork } from '../../work-desk/work-desk.tsx';
import { workFrame } from '../../work-desk/work-frame.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';
import type { Provider, ProviderSetting } from '../provider.ts';

export type ProviderAsked = {
  readonly at: AtWork;
  /** What stands now; null where nobody signs in so. */
  readonly standing: Pick<Provider, 'since'> | null;
  /** What the form has in it. The secret is never shown. */
  readonly filled: Omit<ProviderSetting, 'clientSecret'>;
  /** What the service has to be told to send people back to. */
  readonly back: string;
  /** What it has to be told of where people come after they signed out there. */
  readonly endBack: string;
  /** What there is to tell first: that it was saved, or why it was not. */
  readonly told: { readonly text: string; readonly isFault: boolean } | null;
};

/** Where an administrator sets up that people sign in with the account that they have from the organisation. */
export function ProviderPage({ asked, context }: { asked: ProviderAsked; context: Context }) {
  const { at, standing, told, back, endBack } = asked;
  const { voice } = context;
  const { organisation, who } = at;
  const t = providerWords[voice.language];
  const action = addressOf(voice, `/beheer/${organisation.slug}/mensen/inloggen`);
  return (
    <WorkPage frame={workFrame(context, { title: t.title, organisation, who })} title={t.title} lead={t.lead}>
      {told !== null && <ToldNotice told={told} notDone={t.notSaved} />}
      {standing !== null && <p class="nl-paragraph">{t.standing(printDate(voice.language, standing.since))}</p>}
      <section class="ds-block">
        <h2 class="nl-heading nl-heading--level-2">{t.first}</h2>
        <ol class="ds-steps">
          {t.steps.map((step, number) => (
            <li key={step}>
              {step}
              {number === 1 && (
                <>
                  {' '}
                  <code class="ds-code">{back}</code> {t.endBack} <code class="ds-code">{endBack}</code>
                </>
              )}
            </li>
          ))}
        </ol>
      </section>
      <ProviderForm asked={asked} action={action} context={context} />
      <section class="ds-block ds-prose">
        <h2 class="nl-heading nl-heading--level-2">{t.who}</h2>
        <p class="nl-paragraph">{t.whoLead}</p>
      </section>
      <section class="ds-block ds-prose">
        <h2 class="nl-heading nl-heading--level-2">{t.expires}</h2>
        <p class="nl-paragraph">{t.keep}</p>
      </section>
      {standing !== null && (
        <section class="ds-block ds-prose">
          <h2 class="nl-heading nl-heading--level-2">{t.passwords}</h2>
          <p class="nl-paragraph">
            {t.passwordsLead}{' '}
            <a class="nl-link" href={addressOf(voice, `/beheer/${organisation.slug}/instellingen/wachtwoorden`)}>
              {t.toPasswords}
            </a>
          </p>
        </section>
      )}
      {standing !== null && (
        <form class="ds-report ds-block" method="post" action={action}>
          <h2 class="nl-heading nl-heading--level-2">{t.end}</h2>
          <p class="nl-paragraph">{t.endLead}</p>
          <button class="nl-button" type="submit" name="doe" value="stop">
            {t.endSubmit}
          </button>
        </form>
      )}
    </WorkPage>
  );
}

function ProviderForm({ asked, action, context }: { asked: ProviderAsked; action: string; context: Context }) {
  const { filled, standing } = asked;
  const t = providerWords[context.voice.language];
  return (
    <form class="ds-report ds-entry ds-block" method="post" action={action}>
      <h2 class="nl-heading nl-heading--level-2">{t.here}</h2>
      <TextField name="issuer" label={t.issuer} hint={t.issuerHint} value={filled.issuer} autocomplete="off" />
      <TextField name="client" label={t.clientId} hint={t.clientIdHint} value={filled.clientId} autocomplete="off" />
      <TextField
        name="sleutel"
        type="password"
        label={t.clientSecret}
        hint={standing === null ? t.clientSecretHint : `${t.clientSecretHint} ${t.keepSecret}`}
        isOptional={standing !== null}
        autocomplete="off"
      />
      <TextField name="knop" label={t.button} hint={t.buttonHint} value={filled.button} autocomplete="off" />
      <SelectField
        name="adres"
        label={t.trust}
        value={filled.trustsEmail ? 'altijd' : 'bevestigd'}
        options={[
          { value: 'bevestigd', text: t.trusts.verified },
          { value: 'altijd', text: t.trusts.always },
        ]}
      />
      <p class="ds-small ds-soft">{t.trustHint}</p>
      <button class="nl-button" type="submit" name="doe" value="bewaar">
        {t.save}
      </button>
    </form>
  );
}
