import type { Language } from '../../../words/numerals.ts';
import { providerWords } from '../../../words/people/provider-words.data.ts';
import { refusedProviderWords } from '../../../words/people/refused-provider-words.data.ts';
import { exampleContext } from '../../fields/pages/kennisstad.fixture.ts';
import { controllerAtWork as at } from '../../work-desk/havermonde.fixture.ts';
import { endAddress, returnAddress } from '../provider.ts';
import { type ProviderAsked, ProviderPage } from './provider-page.tsx';

const issuer = 'https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0';

function page(asked: Partial<ProviderAsked>, language: Language) {
  const button = providerWords[language].buttonDefault('Havermonde');
  const all: ProviderAsked = {
    ...{ at, standing: null, told: null, back: returnAddress('https://doelspoor.example', 'havermonde') },
    endBack: endAddress('https://doelspoor.example'),
    filled: { issuer: '', clientId: '', button, trustsEmail: false },
    ...asked,
  };
  return <ProviderPage asked={all} context={exampleContext(language, '/beheer/havermonde/mensen/inloggen')} />;
}

/** How an administrator has people sign in with the account that they have already. */
export const examples = [
  { name: 'sign-in-setting', page: (language: Language) => page({}, language) },
  {
    name: 'sign-in-setting-stands',
    page: (language: Language) => {
      const filled = {
        issuer,
        clientId: '7d0f0a4e-1111-2222-3333-444455556666',
        button: 'Microsoft',
        trustsEmail: true,
      };
      const told = { text: refusedProviderWords[language]['issuer-silent']({ issuer }), isFault: true };
      return page({ standing: { since: new Date('2026-11-30T08:00:00Z') }, filled, told }, language);
    },
  },
];
