import { fieldsOf } from '../../../registers/forms.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';
import type { Language } from '../../../words/numerals.ts';
import { registerWorkWords } from '../../../words/registers/work-words.data.ts';
import { exampleContext } from '../../fields/pages/kennisstad.fixture.ts';
import { controllerAtWork as at } from '../../work-desk/havermonde.fixture.ts';
import type { ListedRegistration } from '../queries/list-registrations.ts';
import { compareTexts } from './clash.tsx';
import { type EditAsked, EditPage } from './edit-page.tsx';
import { HistoryPage } from './history-page.tsx';
import { HubPage } from './hub-page.tsx';
import { RegisterListPage } from './list-page.tsx';

const context = (language: Language) => exampleContext(language, '/beheer/havermonde/registers');
const actor = 'member:1';
const names = new Map([[actor, 'Wies Web']]);

function hub(language: Language) {
  const counts = new Map([['partner', 12] as const, ['event', 1] as const]);
  return <HubPage at={at} counts={counts} mayWrite context={context(language)} />;
}

function list(language: Language) {
  const row = (slug: string, name: string, standing: ListedRegistration['standing']): ListedRegistration => ({
    ...{ id: slug, kind: 'partner', slug, name, number: 1, standing, actor },
    at: new Date('2026-11-20T09:00:00Z'),
  });
  const rows = [
    row('haven', 'Havenbedrijf Havermonde en omstreken', 'shown'),
    row('kring', 'Ondernemerskring', 'inside'),
    row('oud', 'Oude Veerdienst', 'withdrawn'),
  ];
  const request = { woorden: null, status: null, pagina: 1 };
  const asked = { at, kind: 'partner', request, total: 3, rows, names, mayWrite: true, told: null } as const;
  return <RegisterListPage asked={asked} context={context(language)} />;
}

function edit(language: Language, kind: RegisterKind, more: Partial<EditAsked>, form: Partial<EditAsked['form']> = {}) {
  const asked: EditAsked = {
    ...{ at, kind, standing: null, base: 0, reason: '', mayWrite: true, mayShow: true, told: null, clash: null },
    suggestions: new Map([['lijst-partner', ['Havenbedrijf Havermonde', 'Ondernemerskring']]]),
    form: { fields: fieldsOf(kind), texts: new Map(), faults: new Map(), more: null, ...form },
    ...more,
  };
  return <EditPage asked={asked} context={context(language)} />;
}

const standing = { slug: 'kring', name: 'Ondernemerskring', standing: 'inside', isShown: true } as const;
const texts = new Map([
  ...([
    ['name', 'Ondernemerskring'],
    ['form', 'network'],
    ['from', 'vorig jaar'],
    ['sectors', 'ict\nenergy'],
  ] as const),
  ...([
    ['members.0.member', 'Havenbedrijf Havermonde'],
    ['members.0.from', '2019'],
    ['members.1.as', 'gast'],
  ] as const),
]);

function history(language: Language) {
  const version = (number: number, content: Readonly<Record<string, string>>, reason: string | null) => ({
    ...{ number, content, reason, actor: number === 1 ? 'member:weg' : actor },
    standing: number === 1 ? ('inside' as const) : ('shown' as const),
    at: new Date(`2026-11-1${number}T09:00:00Z`),
  });
  const versions = [
    version(3, { name: 'Ondernemerskring', form: 'network', place: 'Havermonde' }, 'De plaats stond er niet bij.'),
    version(2, { name: 'Kring', form: 'network' }, null),
    version(1, { name: 'Kring', form: 'network' }, null),
  ];
  const own = { at, kind: 'partner', slug: 'kring', name: 'Ondernemerskring', versions, names } as const;
  return <HistoryPage {...own} context={context(language)} />;
}

/** The registers as who works there fills them. */
export const examples = [
  { name: 'registers-work', page: hub },
  { name: 'registers-work-list', page: list },
  { name: 'registers-work-new', page: (language: Language) => edit(language, 'event', {}) },
  {
    name: 'registers-work-faults',
    page: (language: Language) => {
      const told = { text: registerWorkWords[language].faults, isFault: true };
      const faults = new Map([['from', 'bad-when'] as const, ['members.1.member', 'required'] as const]);
      return edit(language, 'partner', { standing, base: 2, told }, { texts, faults, more: 'members' });
    },
  },
  {
    name: 'registers-work-clash',
    page: (language: Language) => {
      const theirs = new Map([...texts, ['name', 'Ondernemerskring Havermonde'], ['members.1.as', '']]);
      const told = { text: registerWorkWords[language].clash, isFault: true };
      return edit(language, 'partner', { standing, base: 3, told, clash: compareTexts(theirs, texts) }, { texts });
    },
  },
  {
    name: 'registers-work-seen',
    page: (language: Language) => edit(language, 'relation', { standing, base: 2, mayWrite: false, mayShow: false }),
  },
  { name: 'registers-work-history', page: history },
];
