import { describe, expect, test } from 'vitest';
import { annualReport, budget, coalitionAgreement, row } from '../../../findings/scene/scene.fixture.ts';
import type { StatedPublication } from '../../../threading/stated.ts';
import type { ThreadTableView } from '../../../ui/thread-table/thread-table-view.ts';
import type { Originals } from '../../publications/queries/list-originals.ts';
import { exampleContext, judged, kennisstad } from './kennisstad.fixture.ts';
import { presentTable } from './present-table.ts';

const context = exampleContext('nl', '/groningen/sporen/x');

function tableOf(publications: readonly StatedPublication[], originals: Originals = new Map()): ThreadTableView {
  const { threads, findings, find } = judged(publications);
  return presentTable(
    {
      organisation: 'groningen',
      chapters: find('policy-field').statements,
      threads: threads.filter(({ kind }) => kind !== 'policy-field'),
      findings,
      originals,
      rowHead: 'Wat',
    },
    context,
  );
}

/** What a reader sees in a row, a text for each column: "> 2 | changed was > 5". */
function read(table: ThreadTableView, group: string, head: string): string[] {
  const rows = table.groups.find(({ title }) => title.startsWith(group))?.rows ?? [];
  const cells = rows.find((one) => one.head.startsWith(head))?.cells ?? [];
  return cells.map((cell) =>
    [
      ...(cell?.lines.map(({ label, text }) => (label === null ? text : `${label} ${text}`)) ?? []),
      ...(cell?.marks.map(({ sign, text }) => `${sign} ${text.replaceAll('\u00a0', ' ')}`) ?? []),
    ].join(' | '),
  );
}

const name = 'Aantal ritten met de stadsbus';
const plan = (year: number, cells: Parameters<typeof row>[1]) => budget(year, { indicators: [row(name, cells)] });
const report = (year: number, cells: Parameters<typeof row>[1]) =>
  annualReport(year, { indicators: [row(name, cells)] });

describe('the table of the knowledge city', () => {
  const table = tableOf(kennisstad);

  test('has the publications from left to right in the order of publication', () => {
    expect(table.columns.map(({ year, kind }) => `${year} ${kind}`)).toEqual([
      '2017 Begroting',
      '2018 Begroting',
      '2017 Jaarverslag',
      '2018 Jaarverslag',
      '2020 Begroting',
    ]);
  });

  test('tells in the head of a column what the field was called there', () => {
    expect(table.columns.map(({ remark }) => remark)).toEqual([
      'heet hier: 2.1.4 Promoten van onze kennissectoren',
      null,
      null,
      null,
      null,
    ]);
  });

  test('leads from the head of a column to the field there, and to the document that has no such chapter', () => {
    const { threads, find } = judged(kennisstad);
    const field = find('policy-field').statements;
    const { columns } = presentTable(
      {
        organisation: 'groningen',
        chapters: field.filter(({ publication }) => publication.year !== 2018),
        threads: threads.filter(({ kind }) => kind !== 'policy-field'),
        findings: [],
        originals: new Map(),
        rowHead: 'Wat',
      },
      context,
    );
    expect(columns.map(({ href }) => href)).toEqual([
      '/groningen/budget-2017/2.1.4',
      '/groningen/budget-2018',
      '/groningen/annual-report-2017/2.1.4',
      '/groningen/annual-report-2018',
      '/groningen/budget-2020/2.1.4',
    ]);
  });

  test('marks the aim that was lowered and the indicator that went, each with the way to its finding', () => {
    expect(read(table, 'Aantal profilering', 'Doel')).toEqual([
      '> 2',
      '> 5',
      '>2',
      '> 2 | changed was > 5',
      'gone niet meer gevonden',
    ]);
    const [aim] = table.groups[1]?.rows ?? [];
    expect(aim?.cells[3]?.marks[0]?.href).toMatch(/^\/groningen\/bevindingen\/target-lowered-and-met-/);
    expect(aim?.cells[4]?.marks[0]?.href).toMatch(/^\/groningen\/bevindingen\/indicator-vanished-/);
  });

  test('says of a result that meets only the new aim that it does not meet the old one', () => {
    expect(read(table, 'Aantal profilering', 'Behaald')).toEqual([
      '',
      '',
      '3 | met gehaald',
      '3 | changed gehaald, maar niet > 5',
      '',
    ]);
    expect(read(table, 'Aantal samenwerking', 'Behaald')[3]).toBe('23 | met gehaald');
  });

  test('gives a year of which documents say different things a row of its own', () => {
    expect(read(table, 'Aantal samenwerking', 'Behaald in 2016')).toEqual([
      'begroot 2',
      '2',
      '8 | changed was 2',
      '',
      '',
    ]);
  });

  test('follows a commitment to its account and to where it comes back in other words', () => {
    expect(read(table, 'Voornemens', 'Het International Welcome')).toEqual([
      '',
      'Het International Welcome Center North ondersteunen bij de ontvangst… | stated voornemen',
      '',
      'Wij ondersteunden het International Welcome Center North bij de… | answered verantwoord',
      'stated opnieuw, anders gezegd',
    ]);
    const rows = table.groups.find(({ key }) => key === 'commitments')?.rows ?? [];
    const welcome = rows.find(({ head }) => head.startsWith('Het International'));
    expect(welcome?.cells.map((cell) => cell?.track ?? null)).toEqual([null, 'start', 'through', 'through', 'end']);
  });

  test('says of a document in part nothing of what it does not have, and above it that a part is here', () => {
    const last = kennisstad.find(({ kind, year }) => kind === 'budget' && year === 2020);
    const nature = ['retold', 'in-part'] as const;
    const places = last?.chapters.map(({ slug }) => `${last.slug}/${slug}`) ?? [];
    const cut = tableOf(kennisstad, new Map(places.map((place) => [place, { nature, address: null }])));
    // The mark of the finding was judged of documents that are whole.
    expect(read(cut, 'Aantal profilering', 'Doel')[4]).toBe('remark Indicator niet meer gevonden');
    expect(cut.columns.map(({ remark }) => remark?.includes('hier een deel') ?? false)).toEqual([
      ...[false, false, false, false, true],
    ]);
    expect(read(cut, 'Voornemens', 'Het International Welcome')[4]).toBe('stated opnieuw');
  });

  test('says of an answer that is only likely that it may be one', () => {
    const { threads, findings, find } = judged(kennisstad);
    const doubtful = threads.map((thread) => ({
      ...thread,
      links: thread.links.map((link) => (link.kind === 'answers' ? { ...link, score: 0.6 } : link)),
    }));
    const input = {
      organisation: 'groningen',
      chapters: find('policy-field').statements,
      findings,
      originals: new Map(),
      rowHead: 'Wat',
    };
    const unsure = presentTable({ ...input, threads: doubtful }, context);
    expect(read(unsure, 'Voornemens', 'Het International Welcome')[3]).toContain('perhaps mogelijk verantwoord');
  });

  test('leads from every cell to the place in the document', () => {
    const hrefs = table.groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.lines.map(({ href }) => href) ?? [])),
    );
    expect(hrefs.length).toBeGreaterThan(15);
    for (const href of hrefs)
      expect(href).toMatch(
        /^\/groningen\/(budget|annual-report)-20\d\d\/2\.1\.4#(indicator-[0-9a-f]{10}-[a-z]+-\d{4}|(voornemen|verantwoording)-[0-9a-f]{10})$/,
      );
  });

  test('says nothing of the chapter as a whole that the mark of an indicator tells', () => {
    const lowered = judged(kennisstad).findings.filter(({ rule }) => rule === 'target-lowered-and-met');
    expect(lowered).toHaveLength(1);
    expect(read(table, 'Het hele onderdeel', 'Opgemerkt').join()).not.toContain('Doel veranderd');
  });

  test('forgets no finding that no other mark tells', () => {
    const { findings } = judged(kennisstad);
    const shown = table.groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.marks.flatMap(({ href }) => href ?? []) ?? [])),
    );
    const untold = findings.filter(({ key }) => !shown.includes(`/groningen/bevindingen/${key}`));
    expect(untold.map(({ rule }) => rule)).toEqual([]);
  });
});

describe('an indicator', () => {
  test('that falls short of its aim is marked so, in a sign that is not that of a met one', () => {
    const table = tableOf([
      plan(2018, { 'target 2018': '> 50' }),
      report(2018, { 'target 2018': '> 50', 'achieved 2018': '40' }),
    ]);
    expect(read(table, name, 'Behaald')[1]).toBe('40 | missed niet gehaald');
  });

  test('without a result keeps the mark of the document and claims nothing', () => {
    const table = tableOf([
      plan(2018, { 'target 2018': '> 50' }),
      report(2018, { 'target 2018': '> 50', 'achieved 2018': 'n.b.' }),
    ]);
    expect(read(table, name, 'Behaald')[1]).toMatch(/^n\.b\./);
    expect(read(table, name, 'Behaald')[1]).not.toContain('gehaald');
  });

  test('with an empty cell says in words that nothing was filled in', () => {
    const table = tableOf([plan(2018, { 'target 2018': '' })]);
    expect(read(table, name, 'Doel')[0]).toMatch(/^niet ingevuld/);
  });

  test('has the aims of later years under their own year, after the own one', () => {
    const table = tableOf([plan(2018, { 'target 2018': '10', 'target 2019': '20' })]);
    expect(read(table, name, 'Doel')).toEqual(['10 | 2019 20']);
  });

  test('that has only other columns shows those', () => {
    const table = tableOf([plan(2018, { 'other 2015': '131.972' })]);
    expect(read(table, name, 'Cijfers')[0]).toContain('131.972');
  });
});

test('what was agreed for a term and later plans carry out is marked where it was agreed, with the way to its page', () => {
  const agreed = ['De bibliotheek opent ook op zondag', 'Duizend nieuwe iepen planten'];
  const table = tableOf([
    coalitionAgreement(2018, 2022, { code: '1', title: 'Samen', commitments: agreed }),
    budget(2019, {
      code: '7.2',
      title: 'Cultuur',
      commitments: ['De bibliotheek opent ook op zondag van 12 tot 17 uur'],
    }),
  ]);
  expect(read(table, 'Voornemens', 'De bibliotheek opent')[0]).toBe('stated voornemen | carried later uitgewerkt');
  expect(read(table, 'Voornemens', 'Duizend')[0]).toBe('stated voornemen');
  const marks = table.groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.marks ?? [])),
  );
  expect(marks.find(({ sign }) => sign === 'carried')?.href).toBe(
    '/groningen/voornemens/de-bibliotheek-opent-ook-op-zondag',
  );
});
