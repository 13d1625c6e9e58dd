import { atTheMachine } from '../../src/features/people/working.ts';
import { setProvider } from '../../src/features/providers/commands/set-provider.ts';
import { Issuers } from '../../src/features/providers/protocol/issuers.ts';
import { type Known, startProvider, type TestProvider } from './identity-provider.ts';
import { mailOf, openWorkspace, type TestWorkspace } from './open-workspace.ts';
import type { Visitor } from './visitor.ts';

const site = 'http://localhost:8080';

type Way = { readonly near?: string; readonly change?: (address: URL) => void };

/** A workspace of two organisations, of which one has a provider, and another tenant that knows the same client. Close it in `afterAll`. */
export type ProviderWorkspace = TestWorkspace & {
  readonly havermonde: string;
  readonly elders: string;
  readonly provider: TestProvider;
  readonly foreign: TestProvider;
  /** Has people of an organisation sign in at a provider. */
  readonly set: (organisationId: string, provider: TestProvider, trustsEmail: boolean) => Promise<void>;
  /** Makes somebody known to the provider; left out, by the address of the member with that name. @returns the name */
  readonly know: (name: string, known?: Known) => string;
  /** Where somebody goes who presses the button. */
  readonly leave: (visitor: Visitor, near?: string) => Promise<string>;
  /** Presses the button and signs in there. @returns the visitor, and the path that they are sent back to */
  readonly goThere: (name: string, way?: Way) => Promise<{ readonly visitor: Visitor; readonly returned: string }>;
  /** The same, and comes back. */
  readonly signIn: (name: string, way?: Way) => Promise<Visitor>;
};

export async function openProviders(): Promise<ProviderWorkspace> {
  const backs = ['havermonde', 'elders'].map((slug) => `${site}/beheer/inloggen/${slug}/terug`);
  const [provider, foreign] = [await startProvider(backs, true), await startProvider(backs, false)];
  const here = await openWorkspace(undefined, undefined, {
    issuers: new Issuers([provider.issuer, foreign.issuer]),
  });
  const [havermonde, elders] = [
    await here.organisation('havermonde', 'Havermonde'),
    await here.organisation('elders', 'Elders aan Zee'),
  ];
  const set: ProviderWorkspace['set'] = async (organisationId, { issuer, client }, trustsEmail) => {
    const given = { ...client, issuer, button: 'Log in met uw werkaccount', trustsEmail };
    const how = { given, secret: here.accounts.options.secret ?? '', check: (one: string) => Promise.resolve(one) };
    await setProvider(here.record, how, atTheMachine(organisationId, 'proef'), new Date());
  };
  await set(havermonde, provider, false);
  const leave = (visitor: Visitor, near = '') =>
    visitor.leave(`/beheer/inloggen/havermonde?naar=${encodeURIComponent(near)}`);
  const goThere: ProviderWorkspace['goThere'] = async (name, { near, change = () => undefined } = {}) => {
    const visitor = here.visitor();
    const sent = new URL(await leave(visitor, near));
    change(sent);
    return { visitor, returned: pathOf(await provider.signIn(sent.href, name)) };
  };
  return {
    ...here,
    ...{ havermonde, elders, provider, foreign, set, leave, goThere },
    know: (name, known = { email: mailOf(name), email_verified: true }) => {
      provider.people.set(name, known);
      return name;
    },
    signIn: async (name, way) => {
      const { visitor, returned } = await goThere(name, way);
      return await visitor.open(returned);
    },
    close: async () => {
      await here.close();
      await provider.close();
      await foreign.close();
    },
  };
}

/** The path of an address of the site. */
export function pathOf(address: string): string {
  return address.slice(site.length);
}

/** Whether somebody is signed in. */
export function hasSession({ cookies }: Visitor): boolean {
  return [...cookies.keys()].some((name) => name.includes('session'));
}
