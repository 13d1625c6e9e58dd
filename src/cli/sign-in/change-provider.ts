import { createReadStream } from 'node:fs';
import { text } from 'node:stream/consumers';
import { atTheMachine, writerOf } from '../../features/people/working.ts';
import { endProvider } from '../../features/providers/commands/end-provider.ts';
import { setProvider } from '../../features/providers/commands/set-provider.ts';
import { readOwnIssuers } from '../../features/providers/own-issuers.ts';
import { Issuers } from '../../features/providers/protocol/issuers.ts';
import { findProvider } from '../../features/providers/queries/find-provider.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import { whereRecorded } from '../../record/connection/where-recorded.ts';
import { Refused } from '../../record/errors/refused.ts';
import type { Language } from '../../words/numerals.ts';
import { providerWords } from '../../words/people/provider-words.data.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord } from '../on-record.ts';
import { findSecret, SecretTooShort } from '../serve/sign-in-secret.ts';
import { tellProvider } from './show-provider.ts';

export type SetOptions = {
  readonly issuer?: string;
  readonly client?: string;
  readonly secretFile?: string;
  readonly button?: string;
  readonly trustEmail?: 'verified' | 'always';
  readonly actor?: string;
  readonly json: boolean;
};

/** Lays down where the people of an organisation sign in, and tells what holds since. What was not given stays as it was. */
export async function changeProvider(slug: string, given: SetOptions, language: Language): Promise<void> {
  // A secret is no parameter: everybody on the machine sees those.
  const clientSecret = given.secretFile === undefined ? '' : await readSecretFrom(given.secretFile);
  await onRecord(slug, language, async (desk) => {
    const { record, organisation } = desk;
    const { organisationId, name } = organisation;
    const working = atTheMachine(organisationId, given.actor ?? nameActor());
    const known = await readAtWork(record, writerOf(working), (tx) => findProvider(tx, organisationId));
    const setting = {
      issuer: given.issuer ?? known?.issuer ?? '',
      clientId: given.client ?? known?.clientId ?? '',
      clientSecret,
      button: given.button ?? known?.button ?? providerWords[language].buttonDefault(name),
      trustsEmail: given.trustEmail === undefined ? (known?.trustsEmail ?? false) : given.trustEmail === 'always',
    };
    const issuers = new Issuers(ownIssuers());
    const how = { given: setting, secret: await siteSecret(), check: (issuer: string) => issuers.check(issuer) };
    await setProvider(record, how, working, new Date());
    await tellProvider(desk, given.json, language);
  });
}

/** Ends it, and tells how people sign in since. */
export async function stopProvider(
  slug: string,
  { actor = nameActor(), json }: Pick<SetOptions, 'json' | 'actor'>,
  language: Language,
): Promise<void> {
  await onRecord(slug, language, async (desk) => {
    await endProvider(desk.record, atTheMachine(desk.organisation.organisationId, actor), new Date());
    await tellProvider(desk, json, language);
  });
}

async function readSecretFrom(file: string): Promise<string> {
  return (await text(file === '-' ? process.stdin : createReadStream(file, { end: 10_000 }))).trim();
}

/** What the site seals with. @throws Refused where it has nothing of the kind, so that it could not open what is sealed here */
async function siteSecret(): Promise<string> {
  try {
    const secret = await findSecret(process.env, whereRecorded(process.env));
    if (secret !== null) return secret;
  } catch (error) {
    if (!(error instanceof SecretTooShort)) throw error;
  }
  throw new Refused({ say: 'no-site-secret', with: {} });
}

function ownIssuers(): readonly string[] {
  const own = readOwnIssuers(process.env.DOELSPOOR_ISSUERS ?? '');
  if (own === null) throw new Refused({ say: 'bad-issuer', with: {} });
  return own;
}
