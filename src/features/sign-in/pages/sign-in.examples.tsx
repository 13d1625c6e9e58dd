import type { Language } from '../../../words/numerals.ts';
import { signInWords } from '../../../words/people/sign-in-words.data.ts';
import { exampleContext } from '../../fields/pages/kennisstad.fixture.ts';
import { EndPage } from './end-page.tsx';
import { type SignInAsked, SignInPage } from './sign-in-page.tsx';

function page(asked: Partial<SignInAsked>, language: Language) {
  const all: SignInAsked = { email: '', near: null, told: null, left: null, offered: [], ...asked };
  return <SignInPage asked={all} context={exampleContext(language, '/beheer/inloggen')} />;
}

/** Signing in: as the form opens, and as it comes back. */
export const examples = [
  { name: 'sign-in', page: (language: Language) => page({}, language) },
  {
    name: 'sign-in-offered',
    page: (language: Language) =>
      page(
        {
          near: '/beheer/havermonde',
          offered: [
            { slug: 'havermonde', name: 'Havermonde', button: 'Log in met uw account van Havermonde' },
            { slug: 'regio-havermonde', name: 'Regio Havermonde', button: 'Microsoft' },
          ],
        },
        language,
      ),
  },
  {
    name: 'sign-in-left',
    page: (language: Language) =>
      page(
        {
          told: { text: signInWords[language].signedOut, isFault: false },
          left: { slug: 'havermonde', isThere: true },
          offered: [{ slug: 'havermonde', name: 'Havermonde', button: 'Log in met uw account van Havermonde' }],
        },
        language,
      ),
  },
  {
    name: 'sign-out-onward',
    page: (language: Language) => (
      <EndPage
        to="https://login.havermonde.example/uit"
        organisation="Havermonde"
        context={exampleContext(language, '/beheer/uitloggen')}
      />
    ),
  },
  {
    name: 'sign-in-refused',
    page: (language: Language) =>
      page(
        {
          email: 'controller@havermonde.example',
          near: '/beheer/havermonde',
          told: { text: signInWords[language].wrong, isFault: true },
        },
        language,
      ),
  },
];
