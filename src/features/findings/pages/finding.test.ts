import { expect, test } from 'vitest';
import { printCsv } from '../../../frame/data/csv.ts';
import { readRequest } from '../../../frame/list/list-request.ts';
import { pageLinks } from '../../../frame/page-links.ts';
import type { Nature } from '../../../model/nature.ts';
import { exampleContext, groningen, judged, kennisstad } from '../../fields/pages/kennisstad.fixture.ts';
import { findingData, findingsData } from '../data/finding-data.ts';
import { filterOf, findingRequest } from './finding-request.ts';
import { presentCard } from './present-card.ts';
import { presentFinding } from './present-finding.ts';

const { findings, threads, find } = judged(kennisstad);
const lowered = findings.find(({ rule }) => rule === 'target-lowered-and-met');
if (lowered === undefined) throw new Error('The example has no aim that was lowered and met.');

test('an address of the list reads as a filter, and what makes no sense is no filter', () => {
  expect(
    filterOf(readRequest(findingRequest, 'https://x/?ernst=error&regel=target-changed&jaar=2018&onderdeel=wonen')),
  ).toEqual({
    severity: 'error',
    rule: 'target-changed',
    year: 2018,
    field: 'wonen',
  });
  expect(filterOf(readRequest(findingRequest, 'https://x/?ernst=erg&regel=<b>&jaar=18&publicatie=A B'))).toEqual({});
  expect(readRequest(findingRequest, 'https://x/?pagina=0').pagina).toBe(1);
  expect(readRequest(findingRequest, 'https://x/?pagina=9999').pagina).toBe(400);
});

test('the page quotes the texts side by side, each with the way to its place', () => {
  const view = presentFinding(
    {
      organisation: groningen,
      finding: lowered,
      thread: threads.find(({ slug }) => slug === lowered.subject.thread) ?? null,
      field: find('policy-field'),
      explained: [],
      publications: [],
      addresses: new Map(),
      anchors: new Map(lowered.evidence.map((quote, at) => [quote, `indicator-0a1b2c3d4e-target-${at}`])),
      rows: new Map(),
      originals: new Map(),
      beside: [],
    },
    exampleContext('en', '/groningen/bevindingen/x'),
  );
  expect(view.quotes.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Target 2018: > 5',
    'Target 2018: > 2',
    'Achieved 2018: 3',
  ]);
  expect(view.quotes[0]?.source.href).toBe('/groningen/budget-2018/2.1.4#indicator-0a1b2c3d4e-target-0');
  expect(view.message.replaceAll('\u00a0', ' ')).toBe(lowered.message.en);
  expect(view.rule?.link.href).toBe('/regels/target-lowered-and-met');
});

test('what was read from a table and is no statement of its own leads to its very cell, with its place in words', () => {
  const position = { file: 'begroting.pdf', page: 12, table: 3, cell: [4, 2] as const };
  const place = { publication: 'begroting-2018', chapter: '2.1' };
  const label = { nl: 'Lasten 2018', en: 'Expenses 2018' };
  const stood = { edition: 1, chapter: '1.7', ordinal: 0, kind: 'amount', question: null } as const;
  const quote = { ...place, statement: null, kind: null, label, raw: '1.250', position };
  const [other, earlier] = [
    { ...quote, position: { ...position, table: 4 } },
    { ...quote, stood },
  ];
  const view = presentFinding(
    {
      organisation: groningen,
      finding: {
        ...lowered,
        evidence: [quote, other, earlier],
      },
      thread: null,
      field: null,
      explained: [],
      publications: [],
      addresses: new Map([['begroting-2018/2.1', 'https://ergens.nl/begroting.pdf']]),
      anchors: new Map([
        [quote, 'tabel-a1b2c3d4-r2-k3'],
        [earlier, 'tabel-e5f6a7b8-r2-k3'],
      ]),
      rows: new Map(),
      originals: new Map(),
      beside: [],
    },
    exampleContext('nl', '/groningen/bevindingen/x'),
  );
  expect(view.quotes.map(({ source }) => source.href)).toEqual([
    '/groningen/begroting-2018/2.1#tabel-a1b2c3d4-r2-k3',
    '/groningen/begroting-2018/2.1',
    // What an earlier edition had leads to its table there; what was published at that address by then is another file now.
    '/groningen/begroting-2018@1/1.7#tabel-e5f6a7b8-r2-k3',
  ]);
  expect(view.quotes[2]?.place?.href).toBeNull();
  expect(view.quotes[0]?.place).toEqual({
    text: 'begroting.pdf, p. 12, tabel 3, rij 4',
    href: 'https://ergens.nl/begroting.pdf#page=12',
  });
});

test('a card does not repeat what the page is about', () => {
  const context = exampleContext('nl', '/');
  expect(presentCard(lowered, 'groningen', context).about).toContain(' · ');
  expect(presentCard(lowered, 'groningen', context, lowered.fieldTitle).about).toBe(lowered.subject.title);
});

test('a cell of a data file that begins like a formula cannot run', () => {
  const run = { ...lowered, subject: { ...lowered.subject, title: '=HYPERLINK("x")' } };
  const { columns, rows } = findingsData(groningen, [run], { total: 1, originals: new Map(), off: [] });
  expect(printCsv(rows)).toContain(`"'=HYPERLINK(""x"")"`);
  expect(columns.map(({ title }) => title).join()).toContain('kenmerk,ernst,regel');
});

test('data of a finding holds its explanation with the day', () => {
  const explanation = {
    reason: 'Besloten.',
    decision: null,
    decidedOn: null,
    at: new Date('2026-01-02T03:04:05Z'),
    hasChanged: false,
    saidThen: null,
  };
  expect(findingData(groningen, { ...lowered, explanation }, new Map()).about).toMatchObject({
    key: lowered.key,
    explanation: { reason: 'Besloten.', at: '2026-01-02T03:04:05.000Z' },
  });
});

test('a list of one page has no way through, and a long one shows seven pages around the current one', () => {
  const pageOf = (number: number, last: number) => `${number}/${last}`;
  const words = { previous: 'Vorige', next: 'Volgende', page: String, pageOf };
  expect(pageLinks(1, 1, String, words)).toBeNull();
  expect(pageLinks(40, 20, String, words)?.links.map(({ text }) => text)).toEqual([
    '17',
    '18',
    '19',
    '20',
    '21',
    '22',
    '23',
  ]);
  expect(pageLinks(40, 40, String, words)).toMatchObject({ next: null, previous: { href: '39' }, place: '40/40' });
  expect(pageLinks(40, 41, String, words)?.place).toBeNull();
});

test('a retold text is headed as retold and never as it stands in the document', () => {
  const evidence = [
    ...lowered.evidence,
    ...lowered.evidence
      .slice(0, 1)
      .map((quote) => ({ ...quote, statement: null, kind: null, raw: 'We willen meer projecten.' })),
  ];
  const page = (natures: readonly Nature[]) =>
    presentFinding(
      {
        organisation: groningen,
        finding: { ...lowered, evidence },
        thread: null,
        field: null,
        explained: [],
        publications: [],
        addresses: new Map(),
        anchors: new Map(),
        rows: new Map(),
        originals: new Map(
          natures.length === 0
            ? []
            : evidence.map(({ publication, chapter }) => [
                `${publication}/${chapter}`,
                { nature: natures, address: `https://groningen.example/${publication}` },
              ]),
        ),
        beside: [],
      },
      exampleContext('nl', '/x'),
    );
  const retold = page(['retold']);
  expect(retold.quotesLead).toMatch(/^Hervertelde teksten: de zinnen zijn van ons/);
  // A figure is as in the original; only the sentence is ours.
  const isLast = evidence.map((_, index) => index === evidence.length - 1);
  expect(retold.quotes.map(({ text }) => text.endsWith(' [hervertelling]'))).toEqual(isLast);
  expect(retold.quotes.map(({ isOurs }) => isOurs)).toEqual(isLast);
  expect(retold.frame.status?.originals.length).toBeGreaterThan(0);
  const published = page([]);
  expect(published.quotesLead).toBe('De teksten zoals ze in de documenten staan.');
  expect(published.frame.status).toBeNull();
});
