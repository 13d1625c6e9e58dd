import { describe, expect, test } from 'vitest';
import type { CommitmentFate } from '../../../findings/account/count-commitments.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import { exampleContext, groningen, judged } from '../../fields/pages/kennisstad.fixture.ts';
import type { Originals } from '../../publications/queries/list-originals.ts';
import { aroundIn, carriedAgreement } from './agreement.fixture.ts';
import type { CommitmentView } from './commitment-page.tsx';
import { presentCommitment } from './present-commitment.ts';

type Setting = {
  readonly originals?: Originals;
  readonly fateOf?: () => CommitmentFate;
  readonly change?: (thread: ThreadContent) => ThreadContent;
};

function view(slug: string, { originals = new Map(), fateOf, change = (same) => same }: Setting = {}): CommitmentView {
  const all = judged(carriedAgreement);
  const thread = all.find('commitment', slug);
  return presentCommitment(
    {
      organisation: groningen,
      thread: change(thread),
      field: all.threads.find((one) => one.kind === 'policy-field' && one.slug === thread.field) ?? null,
      around: aroundIn(all, fateOf),
      publications: [],
      addresses: new Map(),
      originals,
      counted: all.countedOf(thread.slug),
      official: new Map(),
      findings: [],
      evidence: [],
    },
    exampleContext('nl', `/groningen/voornemens/${thread.slug}`),
  );
}

const bridge = 'een-fietsbrug-bouwen-over-het-reitdiep-voor-scholieren';
const bridgeAndTunnel = 'een-fietsbrug-bouwen-over-het-reitdiep-en';
const sundays = 'de-bibliotheek-in-vinkhuizen-opent-ook-op-zondag';

describe('the page of what was agreed', () => {
  test('lists by what it is carried out in the order of publication, each as the way to its own page', () => {
    const { carriers } = view(bridgeAndTunnel);
    expect(carriers?.map(({ publication, source, text }) => [publication, source.text, text])).toEqual([
      ['Begroting 2019', '5.1 Fietsen', 'Een fietsbrug bouwen over het Reitdiep voor scholieren'],
      ['Begroting 2020', '5.4 Wegen', 'Een fietstunnel graven onder de ringweg, samen met de provincie'],
    ]);
    expect(carriers?.[0]?.href).toBe(`/groningen/voornemens/${bridge}`);
    expect(carriers?.[0]?.source.href).toBe('/groningen/budget-2019/5.1#voornemen-2db6961aba');
  });

  test('tells what became of each, with the report where that can be read', () => {
    expect(view(bridgeAndTunnel).carriers?.map(({ fate }) => fate)).toEqual([
      {
        text: 'Verantwoord',
        sign: 'answered',
        reports: [{ href: '/groningen/annual-report-2019/5.1#verantwoording-a26a4b7d9d', text: 'Jaarverslag 2019' }],
      },
      { text: 'Geen verantwoording gevonden', sign: null, reports: [] },
    ]);
  });

  test('says why each is there', () => {
    for (const carrier of view(bridgeAndTunnel).carriers ?? []) {
      expect(carrier.why?.sure).toMatch(/\(\d+%\), voorgesteld door het programma$/);
      expect(carrier.why?.reason).toMatch(/\.$/);
    }
  });

  test('answers by the accounts of what carries it out', () => {
    const { answers } = view(bridgeAndTunnel);
    expect(answers.said).toBe('Over plannen die dit uitwerken is verantwoording gevonden in Jaarverslag 2019.');
    expect(answers.supported).toMatch(/^1 verantwoording in de tekst, met 1 getal\./);
  });

  test('does not say that there is no report where no account of its carriers was found', () => {
    expect(view(sundays).answers.said).toBe(
      'Over de plannen die dit uitwerken is hier geen verantwoording gevonden. Dat betekent niet dat er niets is gedaan.',
    );
  });

  test('knows of no carrier and of no report where none was found, and does not guess', () => {
    const { carriers, answers } = view('duizend-nieuwe-iepen');
    expect(carriers).toEqual([]);
    expect(answers.said).toContain('is uit deze documenten niet te zeggen');
  });

  test('claims nothing where nobody looked for carriers', () => {
    const unlooked = ({ carriers: _, agreed: __, ...thread }: ThreadContent) => thread;
    expect(view('duizend-nieuwe-iepen', { change: unlooked }).carriers).toBeNull();
  });

  test('names what is not accounted for in every year as that, beside the report of another year', () => {
    const { carriers } = view(bridgeAndTunnel, { fateOf: () => 'not-found' });
    expect(carriers?.map(({ fate }) => fate?.text)).toEqual([
      'Niet over elk jaar verantwoording gevonden',
      'Geen verantwoording gevonden',
    ]);
  });
});

describe('the page of what carries it out', () => {
  test('names what was agreed, as the way to its page', () => {
    const { agreed, carriers } = view(bridge);
    expect(agreed).toMatchObject([
      {
        publication: 'Coalitieakkoord 2018-2022',
        source: { text: '1 Wat wij samen doen' },
        text: 'Een fietsbrug bouwen over het Reitdiep en een fietstunnel graven onder de ringweg',
        href: expect.stringMatching(/^\/groningen\/voornemens\/een-fietsbrug-bouwen-over-het-reitdiep-en-/),
        why: { sure: expect.stringContaining('voorgesteld door het programma') },
      },
    ]);
    expect(carriers).toBeNull();
  });

  test('does not give what it carries out as the reason why its first wording is there', () => {
    expect(view(bridge).told.map(({ isAccount, why }) => [isAccount, why === null])).toEqual([
      [false, true],
      [true, false],
    ]);
  });
});

test('what a page tells of another commitment may be retold: it says so there and above the page', () => {
  const originals: Originals = new Map([
    ['budget-2019/5.1', { nature: ['retold'], address: 'https://groningen.example/5.1' }],
  ]);
  const { carriers, frame } = view(bridgeAndTunnel, { originals });
  expect(carriers?.map(({ text }) => text.endsWith(' [hervertelling]'))).toEqual([true, false]);
  expect(JSON.stringify(frame)).toContain('https://groningen.example/5.1');
  expect(JSON.stringify(view(sundays, { originals }).frame)).not.toContain('https://groningen.example/5.1');
});
