import type { Language } from '../../words/numerals.ts';
import { accessWords } from '../../words/people/access-words.data.ts';
import { exampleContext } from '../fields/pages/kennisstad.fixture.ts';
import { ForgottenPage, NewPasswordPage } from '../sign-in/pages/forgotten-page.tsx';
import { controllerAtWork } from '../work-desk/havermonde.fixture.ts';
import { type AccessAsked, AccessPage } from './access-page.tsx';

const sessions = [
  {
    ...{ id: 'hier', since: new Date('2026-11-30T08:12:00Z'), from: '192.0.2.1', isHere: true },
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
  },
  {
    ...{ id: 'daar', since: new Date('2026-11-29T19:40:00Z'), from: '2001:db8:1:2::9', isHere: false },
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1',
  },
];

function access(language: Language, isRefused: boolean, who: AccessAsked['who'] = controllerAtWork.who) {
  const t = accessWords[language];
  const asked = {
    ...{ who, sessions, isSeen: isRefused, told: isRefused ? null : t.ended },
    ...{ wrongPassword: isRefused ? t.wrong : null, fault: isRefused ? ('too-short' as const) : null },
  };
  return <AccessPage asked={asked} context={exampleContext(language, '/beheer/mijn-toegang')} />;
}

const at = (language: Language) => exampleContext(language, '/beheer/wachtwoord');

/** One's own sessions and password, and a forgotten one. */
export const examples = [
  { name: 'own-access', page: (language: Language) => access(language, false) },
  {
    name: 'own-access-provider',
    page: (language: Language) =>
      access(language, false, { ...controllerAtWork.who, hasPassword: false, providerOf: 'havermonde' }),
  },
  { name: 'own-access-refused', page: (language: Language) => access(language, true) },
  {
    name: 'password-forgotten',
    page: (language: Language) => <ForgottenPage canMail fault={null} context={at(language)} />,
  },
  {
    name: 'password-forgotten-no-mail',
    page: (language: Language) => <ForgottenPage canMail={false} fault={null} context={at(language)} />,
  },
  {
    name: 'password-new',
    page: (language: Language) => <NewPasswordPage word="woord" isSeen={false} fault={null} context={at(language)} />,
  },
];
