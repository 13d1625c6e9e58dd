import { expect, it } from 'vitest';
import { Refused } from '../../record/errors/refused.ts';
import { readSetting } from './provider.ts';

const given = {
  issuer: ' https://login.havermonde.example/.well-known/openid-configuration ',
  clientId: ' doelspoor ',
  clientSecret: 'geheim',
  button: ' Log in\n met uw account ',
  trustsEmail: false,
};

it('an issuer may be given by the address of its metadata, and what is copied may have spaces around it', () => {
  expect(readSetting(given)).toEqual({
    ...{ issuer: 'https://login.havermonde.example', clientId: 'doelspoor', clientSecret: 'geheim' },
    ...{ button: 'Log in met uw account', trustsEmail: false },
  });
  const tenant = 'https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0';
  expect(readSetting({ ...given, issuer: tenant }).issuer).toBe(tenant);
});

it.each([
  [{ issuer: '' }, 'bad-issuer'],
  [{ issuer: 'login.havermonde.example' }, 'bad-issuer'],
  [{ issuer: 'javascript:alert(1)' }, 'bad-issuer'],
  [{ issuer: 'https://a:b@login.example' }, 'bad-issuer'],
  [{ issuer: 'https://login.example/?tenant=1' }, 'bad-issuer'],
  [{ issuer: 'https://login.example/{tenantid}/v2.0' }, 'bad-issuer'],
  [{ issuer: `https://login.example/${'x'.repeat(500)}` }, 'bad-issuer'],
  [{ issuer: 'https://login.microsoftonline.com/common/v2.0' }, 'issuer-for-all'],
  [{ issuer: 'https://login.microsoftonline.com/organizations/v2.0' }, 'issuer-for-all'],
  [{ issuer: 'https://LOGIN.microsoftonline.com/Consumers' }, 'issuer-for-all'],
  [{ clientId: '' }, 'bad-client'],
  [{ clientId: 'twee woorden' }, 'bad-client'],
  [{ clientSecret: 'regel\neinde' }, 'bad-client'],
  [{ button: ' ' }, 'bad-button'],
  [{ button: 'x'.repeat(101) }, 'bad-button'],
])('%j is refused', (wrong, code) => {
  expect(() => readSetting({ ...given, ...wrong })).toThrow(Refused);
  try {
    readSetting({ ...given, ...wrong });
  } catch (error) {
    expect(error).toMatchObject({ code });
  }
});
