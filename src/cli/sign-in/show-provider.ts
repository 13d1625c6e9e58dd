import { atTheMachine, writerOf } from '../../features/people/working.ts';
import { endAddress, returnAddress } from '../../features/providers/provider.ts';
import { findProvider } from '../../features/providers/queries/find-provider.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import { type Language, printDate } from '../../words/numerals.ts';
import { type Desk, onRecord, print } from '../on-record.ts';
import { siteAddress } from '../site-address.ts';
import { signInCommandWords } from './words.data.ts';

/** Tells where the people of an organisation sign in. The secret is not told. */
export async function showProvider(slug: string, { json }: { readonly json: boolean }, language: Language) {
  await onRecord(slug, language, async (desk) => await tellProvider(desk, json, language));
}

/** The same on a record that is open. */
export async function tellProvider({ record, organisation }: Desk, json: boolean, language: Language): Promise<void> {
  const { organisationId, slug, name } = organisation;
  const machine = writerOf(atTheMachine(organisationId, ''));
  const provider = await readAtWork(record, machine, (tx) => findProvider(tx, organisationId));
  const base = siteAddress(process.env);
  const [back, endBack] = [returnAddress(base, slug), endAddress(base)];
  const { issuer = null, clientId = null, button = null } = provider ?? {};
  const email = provider === null ? null : provider.trustsEmail ? 'always' : 'verified';
  const data = {
    organisation: slug,
    issuer,
    client: clientId,
    button,
    email,
    returnAddress: back,
    signedOutAddress: endBack,
  };
  await print(json, { ...data, since: provider?.since.toISOString() ?? null }, () => {
    const { none, stands, lines, trusts } = signInCommandWords[language];
    const said = {
      [lines.issuer]: issuer,
      [lines.client]: clientId,
      [lines.button]: button,
      [lines.email]: email && trusts[email],
    };
    return [
      provider === null ? none(name) : stands(name, printDate(language, provider.since)),
      ...Object.entries({ ...(provider !== null && said), [lines.back]: back, [lines.endBack]: endBack }).map(
        ([what, text]) => `  ${what}: ${text}`,
      ),
    ];
  });
}
