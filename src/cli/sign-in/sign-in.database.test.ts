import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { type Authority, hasOpenssl, makeAuthority } from '../../../tests/certificates.ts';
import { fillNeighbours } from '../../../tests/neighbours.ts';
import { forgetRun, runHere } from '../../../tests/run-here.ts';
import { startProvider, type TestProvider } from '../../../tests/workspace/identity-provider.ts';
import { mailOf, openWorkspace, type TestWorkspace } from '../../../tests/workspace/open-workspace.ts';
import { Issuers } from '../../features/providers/protocol/issuers.ts';
import { verifyOrganisation } from '../../features/verification/verify-organisation.ts';
import { readAtWork } from '../../record/connection/transaction.ts';

const main = join(import.meta.dirname, '..', 'main.ts');
const site = 'http://localhost:8080';
let here: TestWorkspace;
let provider: TestProvider;
let organisationId = '';
/** A provider over TLS, and who vouches for it; null where no certificate can be made. */
let tls: { readonly authority: Authority; readonly secure: TestProvider } | null = null;
let folder = '';
let file = '';
beforeAll(async () => {
  const backs = [`${site}/beheer/inloggen/lezen/terug`];
  provider = await startProvider(backs, true);
  if (hasOpenssl) {
    const authority = makeAuthority();
    tls = { authority, secure: await startProvider(backs, true, authority.certify('localhost')) };
  }
  const neighbours = await fillNeighbours();
  here = await openWorkspace(undefined, neighbours, {
    issuers: new Issuers([provider, ...(tls === null ? [] : [tls.secure])].map(({ issuer }) => issuer)),
  });
  organisationId = neighbours.reader;
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-sign-in-'));
  file = join(folder, 'sleutel');
  await writeFile(file, `${provider.client.clientSecret}\n`);
});
afterAll(async () => {
  await here.close();
  await provider.close();
  await tls?.secure.close();
  await rm(folder, { recursive: true });
});
afterEach(forgetRun);

function run(parameters: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  vi.stubEnv('DOELSPOOR_SECRET', siteSecret());
  vi.stubEnv('DOELSPOOR_ISSUERS', provider.issuer);
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return runHere(here, 'sign-in', ...parameters);
}

const siteSecret = () => here.accounts.options.secret;
const first = () => ['set', 'lezen', '--issuer', provider.issuer, '--client', 'doelspoor', '--secret-file', file];

test('a provider that is set here lets people in, and its secret is told nowhere', async () => {
  expect((await run(['show', 'lezen'])).out).toContain('Mensen van Lezen loggen in met een wachtwoord.');
  const { out, err, code } = await run(first());
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(`adres om naar terug te keren, op te geven bij de dienst: ${site}/beheer/inloggen/lezen/terug`);
  await here.invite(organisationId, 'Anna Machine', ['administrator']);
  provider.people.set('anna', { email: mailOf('Anna Machine'), email_verified: true });
  const anna = here.visitor();
  const back = await provider.signIn(await anna.leave('/beheer/inloggen/lezen'), 'anna');
  await anna.open(back.slice(site.length));
  expect(anna.title).toBe('Dag Anna Machine');
  // What is left out stays, and who came in so stays in.
  const changed = await run(['set', 'lezen', '--button', 'Werkaccount', '--trust-email', 'always', '--json']);
  expect(JSON.parse(changed.out)).toMatchObject({ issuer: provider.issuer, button: 'Werkaccount', email: 'always' });
  expect((await anna.open('/beheer/lezen')).title).toBe('Dag Anna Machine');
  const kept = await here.asOwner(`select (select string_agg(p::text, ' ') from sign_in_provider p)
    || (select string_agg(payload::text, ' ') from event) as kept`);
  expect(`${out}${changed.out}${String(kept.rows[0]?.['kept'])}`).not.toContain(provider.client.clientSecret);
});

test('what is not right is one sentence, and changes nothing', async () => {
  const wrong = [
    ['set', 'lezen', '--issuer', 'https://10.0.0.7'],
    ['set', 'lezen', '--issuer', `${provider.issuer}/elders`],
    ['set', 'lezen', '--client', 'een-ander'],
    ['set', 'lezen', '--secret-file', join(folder, 'weg')],
    ['set', 'nergens'],
  ];
  const said = [
    'DOELSPOOR_ISSUERS',
    'staat geen inlogdienst',
    'Geef ook de geheime sleutel',
    'weg',
    'geen organisatie',
  ];
  for (const [at, parameters] of wrong.entries()) {
    const { err, code } = await run(parameters);
    expect([code, err], parameters.join(' ')).toEqual([1, expect.stringMatching(/^[^\n]+\n$/)]);
    expect(err).toContain(said[at]);
  }
  for (const secret of ['', 'kort'])
    expect((await run(first(), { DOELSPOOR_SECRET: secret })).err).toContain('Geef in DOELSPOOR_SECRET het geheim');
  expect((await run(['show', 'lezen'])).out).toContain('Werkaccount');
});

async function faults(): Promise<readonly string[]> {
  const organisation = { organisationId, slug: 'lezen', name: 'Lezen', kind: 'other' } as const;
  const { faults: found } = await readAtWork(here.record, { organisationId, worker: 'machine' }, (tx) =>
    verifyOrganisation(tx, organisation, []),
  );
  return found.map(({ where, why }) => `${where.say} ${why.say}`).filter((fault) => fault.startsWith('sign-in'));
}

test('with another secret of the site, or changed in the record, nobody comes in by it and who looks hears of it', async () => {
  expect(await faults()).toEqual([]);
  await here.asOwner(
    `update sign_in_provider set issuer = 'https://elders.example' where organisation_id = '${organisationId}'`,
  );
  expect(await faults()).toEqual(['sign-in said-unlogged']);
  const visitor = await here.visitor().open('/beheer/inloggen/lezen');
  expect([visitor.status, visitor.text.includes('hier niet goed ingesteld')]).toEqual([502, true]);
  expect(here.faults.splice(0).map(String)).toEqual([expect.stringContaining('no-secret')]);
  await here.asOwner(
    `update sign_in_provider set issuer = '${provider.issuer}' where organisation_id = '${organisationId}'`,
  );
  const { out, code } = await run(['stop', 'lezen']);
  expect([code, out]).toEqual([0, expect.stringContaining('loggen in met een wachtwoord')]);
  expect((await run(['stop', 'lezen'])).err).toContain('Er is geen inlogdienst ingesteld.');
  expect(await faults()).toEqual([]);
});

test.runIf(hasOpenssl)(
  'over TLS people come in, and go out, where NODE_EXTRA_CA_CERTS names who vouches for the service',
  async () => {
    if (tls === null) throw new Error('no provider over TLS');
    const { authority, secure } = tls;
    const { issuer } = secure;
    const asked = ['set', 'lezen', '--issuer', issuer, '--client', 'doelspoor', '--secret-file', file];
    const refused = await run(asked, { DOELSPOOR_ISSUERS: issuer });
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/^[^\n]+ in NODE_EXTRA_CA_CERTS [^\n]+\n$/)]);
    const vouching = join(folder, 'uitgever.pem');
    await writeFile(vouching, authority.own.cert);
    // Node reads it once, as it starts.
    vi.stubEnv('NODE_EXTRA_CA_CERTS', vouching);
    const { stdout } = await promisify(execFile)(process.execPath, [main, 'sign-in', ...asked]);
    expect(stdout).toContain(issuer);
    const trusted = getCACertificates('default');
    setDefaultCACertificates([...trusted, authority.own.cert]);
    onTestFinished(() => setDefaultCACertificates(trusted));
    secure.people.set('anna', { email: mailOf('Anna Machine'), email_verified: true });
    const [anna, browser] = [here.visitor(), secure.browser()];
    await anna.open((await browser.signIn(await anna.leave('/beheer/inloggen/lezen'), 'anna')).slice(site.length));
    expect(anna.title).toBe('Dag Anna Machine');
    await anna.send('/beheer/uitloggen', {});
    expect((await anna.open((await browser.signOut(anna.left)).slice(site.length))).text).toContain(
      'U bent uitgelogd.',
    );
    // One that is trusted no more lets nobody in, and who looks after the site hears why.
    const back = await browser.signIn(await anna.leave('/beheer/inloggen/lezen'), 'anna');
    setDefaultCACertificates(trusted);
    await anna.open(back.slice(site.length));
    expect([anna.status, anna.text.includes('zijn certificaat klopt niet')]).toEqual([502, true]);
    expect(here.faults.splice(0).map(String)).toEqual([expect.stringContaining('untrusted')]);
  },
);
