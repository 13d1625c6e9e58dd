import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { TextField } from '../../../ui/work/text-field.tsx';
import { entryWords } from '../../../words/people/entry-words.data.ts';
import { addressOfKey, pictureOf, printKey } from '../../accounts/second-factor.ts';
import { workFrame } from '../../work-desk/work-frame.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';

type Who = { readonly name: string; readonly email: string };

/** Asks for the password once more, before a key is shown or codes are made. */
export function ConfirmPage({
  who,
  purpose,
  fault,
  context,
}: {
  who: Who;
  purpose: 'factor' | 'replace' | 'codes';
  fault: string | null;
  context: Context;
}) {
  const { voice } = context;
  const { factor, codes } = entryWords[voice.language];
  const [title, lead] = {
    factor: [factor.title, factor.lead] as const,
    replace: [factor.replace, factor.replaceLead] as const,
    codes: [codes.renew, codes.renewLead] as const,
  }[purpose];
  const action = purpose === 'codes' ? '/beheer/mijn-toegang/herstelcodes' : '/beheer/mijn-toegang/code';
  return (
    <WorkPage frame={workFrame(context, { title, organisation: null, who })} title={title} lead={lead}>
      <form class="ds-report ds-entry" method="post" action={addressOf(voice, action)}>
        <h2 class="nl-heading nl-heading--level-2">{factor.confirm}</h2>
        <TextField
          name="wachtwoord"
          type="password"
          label={factor.password}
          autocomplete="current-password"
          fault={fault ?? undefined}
        />
        <button class="nl-button" type="submit">
          {factor.next}
        </button>
      </form>
    </WorkPage>
  );
}

/** Shows the key of a second factor, as a picture and as text, and asks for the first code. */
export function SecondFactorPage({
  who,
  secretKey,
  fault,
  context,
}: {
  who: Who;
  secretKey: string;
  fault: string | null;
  context: Context;
}) {
  const { voice } = context;
  const t = entryWords[voice.language].factor;
  const address = addressOfKey(secretKey, who.email);
  return (
    <WorkPage frame={workFrame(context, { title: t.title, organisation: null, who })} title={t.title} lead={t.lead}>
      <ol class="ds-steps">
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <img class="ds-key" src={pictureOf(address ?? '')} alt={t.picture} width="220" height="220" />
      {address !== null && (
        <p class="nl-paragraph ds-screen">
          <a class="nl-link" href={address}>
            {t.here}
          </a>
        </p>
      )}
      <p class="nl-paragraph">
        {t.key} <code class="ds-code">{printKey(secretKey)}</code>
      </p>
      <form class="ds-report ds-entry" method="post" action={addressOf(voice, '/beheer/mijn-toegang/code')}>
        <input type="hidden" name="sleutel" value={secretKey} />
        <TextField
          name="code"
          label={t.code}
          inputmode="numeric"
          autocomplete="one-time-code"
          fault={fault ?? undefined}
        />
        <button class="nl-button" type="submit">
          {t.submit}
        </button>
      </form>
    </WorkPage>
  );
}

/** Shows recovery codes, once. */
export function RecoveryCodesPage({ who, codes, context }: { who: Who; codes: readonly string[]; context: Context }) {
  const { voice } = context;
  const t = entryWords[voice.language].codes;
  return (
    <WorkPage frame={workFrame(context, { title: t.title, organisation: null, who })} title={t.title} lead={t.lead}>
      <p class="nl-paragraph">{t.advice}</p>
      <ul class="ds-plain ds-codes">
        {codes.map((code) => (
          <li key={code}>
            <code class="ds-code">{code}</code>
          </li>
        ))}
      </ul>
      <p class="nl-paragraph ds-screen">
        <a class="nl-button" href={addressOf(voice, '/beheer')}>
          {t.onward}
        </a>
      </p>
    </WorkPage>
  );
}
