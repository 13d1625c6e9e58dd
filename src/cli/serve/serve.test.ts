import { afterEach, describe, expect, it, vi } from 'vitest';
import { serveCommand } from './serve.ts';

afterEach(() => vi.unstubAllEnvs());

/** What is said about a command that is refused. */
async function refusal(...parameters: string[]): Promise<string> {
  let said = '';
  const command = serveCommand('nl')
    .exitOverride()
    .configureOutput({ writeErr: (text) => (said += text) });
  await expect(command.parseAsync(parameters, { from: 'user' })).rejects.toMatchObject({ exitCode: 1 });
  return said;
}

describe('the port of the site', () => {
  it.each(['abc', '0', '-1', '65536', '80.5', '1e3', '0x50', '80 81'])(
    'PORT=%s is refused in one sentence',
    async (port) => {
      vi.stubEnv('PORT', port);
      expect(await refusal()).toBe('PORT is geen poort. Geef een getal van 1 tot 65535.\n');
    },
  );
});

describe('where the site is', () => {
  const placeIn = (environment: Record<string, string>, ...words: string[]) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    const command = serveCommand('nl').action(() => undefined);
    return command.parse(words, { from: 'user' }).opts();
  };

  it('is said by the environment where the command does not', () => {
    const environment = { DOELSPOOR_HOST: '0.0.0.0', DOELSPOOR_ADDRESS: 'https://doelspoor.example' };
    expect(placeIn(environment)).toMatchObject({ host: '0.0.0.0', address: 'https://doelspoor.example' });
    expect(placeIn(environment, '--host', '::1')).toMatchObject({ host: '::1' });
  });

  it('is this machine alone where a setting is left open: an empty address would be every network', () => {
    expect(placeIn({ DOELSPOOR_HOST: '', DOELSPOOR_ADDRESS: '' })).toEqual({
      host: '127.0.0.1',
      example: [],
      registers: [],
    });
  });

  it('is refused in one sentence where the environment says what is no address', async () => {
    vi.stubEnv('DOELSPOOR_ADDRESS', 'doelspoor.example');
    expect(await refusal()).toContain('Geef een adres zoals https://doelspoor.example, zonder pad.');
  });
});

it.each(['doelspoor.example', 'javascript:alert(1)', 'https://doelspoor.example/pad', 'https://a@b.example', ''])(
  'the address %j is refused',
  async (address) => {
    expect(await refusal('--address', address)).toContain(
      'Geef een adres zoals https://doelspoor.example, zonder pad.',
    );
  },
);

it('a trusted proxy that is no network address is named in one sentence', async () => {
  vi.stubEnv('DOELSPOOR_TRUSTED_PROXIES', '10.0.0.5, proxy.example');
  expect(await refusal()).toMatch(/^"proxy\.example" in DOELSPOOR_TRUSTED_PROXIES is geen netwerkadres\. .*\n$/);
});

it.each([
  [
    'DOELSPOOR_MAIL',
    'mail.havermonde.example',
    'DOELSPOOR_MAIL is geen mailserver, of DOELSPOOR_MAIL_FROM geen afzender. Geef bijvoorbeeld smtp://naam:wachtwoord@mail.gemeente.example:587 en doelspoor@gemeente.example.',
  ],
  [
    'DOELSPOOR_ISSUERS',
    'login.havermonde.local',
    'DOELSPOOR_ISSUERS noemt wat geen adres van een inlogdienst is. Geef adressen zonder pad met komma’s ertussen, zoals https://login.gemeente.local.',
  ],
  [
    'DOELSPOOR_STATUS',
    'abc',
    'DOELSPOOR_STATUS is geen poort of adres. Geef bijvoorbeeld 9090, 10.0.0.5:9090 of [::1]:9090.',
  ],
  ['DOELSPOOR_LOG', 'xml', 'DOELSPOOR_LOG is json of text.'],
  [
    'DOELSPOOR_SECURITY_CONTACT',
    'cert@havermonde.example',
    'DOELSPOOR_SECURITY_CONTACT is geen adres om een kwetsbaarheid te melden. Geef mailto:naam@gemeente.example of https://…',
  ],
])('%s=%s is refused in one sentence', async (name, value, sentence) => {
  vi.stubEnv(name, value);
  expect(await refusal()).toBe(`${sentence}\n`);
});
