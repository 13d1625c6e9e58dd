import type { Content } from '../../registers/fields/field.ts';
import type { RegisterKind } from '../../registers/register-kind.ts';
import { groningen } from '../fields/pages/kennisstad.fixture.ts';
import type { LoadedRegistration } from './pages/load-registration.ts';
import { threadKey } from './pages/say-value.ts';
import type { Shown } from './queries/shown.ts';

const changedAt = new Date('2026-11-20T09:00:00Z');
const idOf = (slug: string) => `id-${slug}`;

function shown(kind: RegisterKind, slug: string, name: string, content: Content): Shown {
  return {
    id: idOf(slug),
    kind,
    slug,
    name,
    number: 1,
    content: { name, ...content },
    from: null,
    until: null,
    changedAt,
  };
}

/** Three partners, invented or as everybody knows them. */
export const shownPartners: readonly Shown[] = [
  shown('partner', 'hanze', 'Hogeschool Noorderpoort en Hanze voor de Energietransitie in het Noorden', {
    ...{ role: 'knowledge', form: 'organisation', country: 'NL', from: '1986', place: 'Groningen' },
    says: 'Leidt studenten op voor werk in de energie, de zorg en de techniek. Werkt met de gemeente en bedrijven aan vragen van de stad, in proeftuinen waar studenten, onderzoekers en ondernemers samen leren. Elk jaar doen vierhonderd studenten mee.',
  }),
  shown('partner', 'stadsnet', 'Stadsnet', { form: 'network' }),
  shown('partner', 'xian', 'Xi’an', { role: 'government', form: 'organisation', country: 'CN', until: '2020-05' }),
];

const agreement = shown('agreement', 'samenwerking-kennisstad', 'Samenwerking Kennisstad', {
  kind: 'cooperation',
  says: 'De gemeente en drie instellingen maken samen bekend wat de stad aan kennis heeft.\n\nZij leggen samen geld in, en leggen elk jaar verantwoording af.',
  parties: [
    { party: { id: idOf('hanze') }, as: 'opdrachtnemer' },
    { party: { name: 'Een stichting buiten de registers' } },
    { party: { id: idOf('verborgen') }, as: 'geldgever' },
  ],
  from: '2017-09',
  succeeds: [{ id: idOf('eerste') }, { name: 'Convenant van 2009' }],
  money: [
    { year: 2017, funder: { id: idOf('hanze') }, fixed: 125_000, flexible: 1250.5 },
    { year: 2018, fixed: 130_000, indexation: 2.5 },
  ],
  stages: [
    { stage: 'granted', on: '2017-09-14', euros: 255_000 },
    { stage: 'settled', on: '2019' },
  ],
  document: 'https://www.stukken.example/samenwerking/kennisstad/overeenkomst-2017.pdf',
  sectors: ['energy', 'ict'],
  serves: [
    { thread: { kind: 'policy-field', slug: 'kennisstad' }, says: 'Staat zo in de begroting', isConfirmed: true },
  ],
  sources: [
    { publication: 'begroting-2017', chapter: '2.1.4', address: 'https://begroting2017.groningen.nl/p10855' },
    { address: 'https://www.stukken.example/besluit', on: '2017-09-14', tells: 'Het besluit van de raad' },
  ],
});

/** An agreement with all that a page can tell: facts, what is absent, tables, sources and what leads to it. */
export const loadedRegistration: LoadedRegistration = {
  organisation: groningen,
  shown: agreement,
  named: {
    organisation: 'groningen',
    registrations: new Map([
      [idOf('hanze'), { kind: 'partner', slug: 'hanze', name: shownPartners[0]?.name ?? '' }],
      [idOf('eerste'), { kind: 'agreement', slug: 'eerste', name: 'Akkoord van Groningen' }],
    ]),
    threads: new Map([[threadKey({ kind: 'policy-field', slug: 'kennisstad' }), 'Promoten van onze kennissectoren']]),
  },
  linkedTo: [
    {
      ...{ id: idOf('beurs'), kind: 'project', slug: 'proeftuin', name: 'Proeftuin waterstof', path: 'grounds' },
      ...{ from: '2018-01-01', until: '2019-12-31' },
    },
  ],
  publications: [],
};
