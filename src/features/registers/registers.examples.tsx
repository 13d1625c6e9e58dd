import { readRequest } from '../../frame/list/list-request.ts';
import type { Language } from '../../words/numerals.ts';
import { exampleContext, groningen } from '../fields/pages/kennisstad.fixture.ts';
import { presentRegister } from './pages/present-register.ts';
import { presentRegisters } from './pages/present-registers.ts';
import { presentRegistration } from './pages/present-registration.ts';
import { RegisterPage } from './pages/register-page.tsx';
import { registerRequest } from './pages/register-request.ts';
import { RegistersPage } from './pages/registers-page.tsx';
import { RegistrationPage } from './pages/registration-page.tsx';
import { loadedRegistration, shownPartners } from './registers.fixture.ts';

function registers(language: Language, isEmpty: boolean) {
  const context = exampleContext(language, '/groningen/registers');
  const counts = new Map(isEmpty ? [] : [['partner', 63] as const, ['agreement', 1] as const, ['event', 12] as const]);
  return <RegistersPage view={presentRegisters(groningen, counts, context)} words={context.words} />;
}

function register(language: Language, query: string, isEmpty: boolean) {
  const context = exampleContext(language, '/groningen/partners');
  const rows = isEmpty ? [] : shownPartners;
  const facets = [
    { facet: 'role', value: 'business', count: 24 },
    { facet: 'role', value: 'knowledge', count: 12 },
    { facet: 'form', value: 'organisation', count: 40 },
    { facet: 'form', value: 'network', count: 9 },
    { facet: 'country', value: 'CN', count: 2 },
    { facet: 'country', value: 'NL', count: 50 },
    { facet: 'sectors', value: 'energy', count: 8 },
    { facet: 'sectors', value: 'ict', count: 11 },
  ];
  const loaded = { organisation: groningen, kind: 'partner', rows, facets: isEmpty ? [] : facets } as const;
  const request = readRequest(registerRequest, `https://doelspoor.example/groningen/partners${query}`);
  const view = presentRegister({ ...loaded, total: isEmpty ? 0 : 63 }, request, context);
  return <RegisterPage view={view} words={context.words} />;
}

function registration(language: Language) {
  const context = exampleContext(language, '/groningen/overeenkomsten/samenwerking-kennisstad');
  const view = presentRegistration(loadedRegistration, context);
  return <RegistrationPage view={view} words={context.words} language={language} />;
}

/** The registers of an organisation as the public reads them, with made-up content. */
export const examples = [
  { name: 'registers', page: (language: Language) => registers(language, false) },
  { name: 'registers-none', page: (language: Language) => registers(language, true) },
  { name: 'register', page: (language: Language) => register(language, '?land=NL&woorden=kennis', false) },
  { name: 'register-none', page: (language: Language) => register(language, '', true) },
  { name: 'register-not-found', page: (language: Language) => register(language, '?woorden=xyz', true) },
  { name: 'registration', page: registration },
];
