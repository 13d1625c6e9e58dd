import { expect, test } from 'vitest';
import { readHtml } from '../../reading/html/read-html.ts';
import { gatherPublication } from '../../recognition/gather/gather-publication.ts';
import type { GatheredChapter } from '../../recognition/gather/gathered.ts';
import { nameOrganisation } from '../../recognition/gather/organisation-name.ts';
import { recognise } from '../../recognition/recognise.ts';
import { placeKey, type StatedKind, type StatedPublication } from '../../threading/stated.ts';
import { composePublication } from '../compose/compose-publication.ts';
import { idOf } from '../draft.fixture.ts';
import { itemSchema } from '../item-schema.ts';
import { planDraft } from './plan-draft.ts';

const organisation = nameOrganisation('Havermonde');

function pageOf(year: number, { aim = '≥ 420', action = 'We bouwen bij het station 200 woningen.', more = '' } = {}) {
  return `<title>Begroting ${year} gemeente Havermonde</title><h1>Begroting ${year}</h1>
    <h2>Programma 2 Leefbare stad</h2><p>De stad groeit.</p>
    <h3>2.1 Wonen</h3>
    <h4>Wat willen we bereiken?</h4><p>Iedereen vindt een huis. De wachttijd wordt korter.</p>
    <p>Er is <a href="https://wonen.example/">meer te lezen</a>.</p>
    <table><tr><th>Indicator</th><th>Behaald ${year - 2}</th><th>Beoogd ${year}</th></tr>
      <tr><td>Opgeleverde woningen</td><td>391</td><td>${aim}</td></tr></table>
    <h4>Wat gaan we hiervoor doen?</h4><ul><li>${action}</li><li>We maken splitsen eenvoudig.</li></ul>
    <h4>Wat mag het kosten?</h4>
    <table><tr><th>Bedragen x € 1.000</th><th>Begroting ${year}</th></tr><tr><td>Lasten</td><td>4.385</td></tr>
      <tr><td>Baten</td><td>1.120</td></tr></table>${more}`;
}

function read(html: string, year: number) {
  const file = 'begroting.html';
  const document = { file, format: 'html' as const, ...readHtml(html, file), sha256: '0'.repeat(64) };
  const reading = recognise(document, { kind: 'budget', year, organisation: 'Havermonde' });
  const slug = `begroting-${year}`;
  return { reading, publication: gatherPublication({ organisation, slug, readings: [reading] }) };
}

function plan(
  html: string,
  year: number,
  earlier: StatedPublication | null = null,
  chosen: ReadonlyMap<number, string> = new Map(),
) {
  let last = 0;
  const newId = () => {
    last += 1;
    return idOf(String(last));
  };
  const begun = { kind: 'budget', year, sequence: null } as const;
  return planDraft({ reading: read(html, year).reading, begun, organisation, earlier, chosen }, newId);
}

/** What a chapter states, wherever it stands in its file. */
function statedIn({ slug, parent, code, title, level, ...chapter }: GatheredChapter) {
  return {
    ...{ slug, parent, code, title, level },
    commitments: chapter.commitments.map(({ question, text, term }) => ({ question, text, term: term?.until ?? null })),
    accounts: chapter.accounts.map(({ question, text }) => ({ question, text })),
    indicators: chapter.indicators.map(({ name, unit, figures }) => ({
      ...{ name, unit },
      figures: figures.map(({ role, year, raw }) => ({ role, year, raw })).toSorted(byText),
    })),
    amounts: chapter.amounts.map(({ label, side, year, standing, euros }) => ({ label, side, year, standing, euros })),
  };
}

const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

function composed({ slug, title, items }: ReturnType<typeof plan>, year: number) {
  const identity = { kind: 'budget', year, endYear: null, sequence: null, title } as const;
  return composePublication({ organisation, slug, identity, items }).publication;
}

/** A publication as a record has it: each statement with a lasting id. */
function adopted(year: number): StatedPublication {
  const { publication } = read(pageOf(year), year);
  const ids = publication.chapters.flatMap((chapter) =>
    (
      [
        ['chapter', [chapter]],
        ['indicator', chapter.indicators],
        ['commitment', chapter.commitments],
      ] as const satisfies readonly (readonly [StatedKind, readonly unknown[]])[]
    ).flatMap(([kind, all]) =>
      all.map((_, ordinal) => [placeKey(chapter.slug, kind, ordinal), `${kind} ${ordinal} ${chapter.slug}`] as const),
    ),
  );
  return { ...publication, ids: new Map(ids) };
}

test('a document that is read, made pieces and composed anew states what was read', () => {
  const { publication } = read(pageOf(2026), 2026);
  const planned = plan(pageOf(2026), 2026);
  expect(planned).toMatchObject({ slug: 'begroting-2026', title: 'Begroting 2026', untaken: [], sure: 0, doubts: [] });
  const again = composed(planned, 2026);
  expect(again.chapters.map(statedIn)).toEqual(publication.chapters.map(statedIn));
  expect(again.chapters.map(({ code }) => code)).toContain('2.1');
  expect(publication.chapters.flatMap(({ commitments }) => commitments.map(({ text }) => text))).toContain(
    'De wachttijd wordt korter',
  );
  // What stands there as a goal is in no text as well.
  expect(JSON.stringify(again).match(/De wachttijd wordt korter/g)).toHaveLength(2);
  const texts = again.chapters.flatMap(({ passages }) => passages.flatMap(({ blocks }) => blocks));
  expect(texts).toContainEqual(
    expect.objectContaining({ links: [expect.objectContaining({ href: 'https://wonen.example/' })] }),
  );
  for (const { item } of planned.items) expect(itemSchema.safeParse(item).success, JSON.stringify(item)).toBe(true);
});

test('a table that says more than its figures stays in the text, and that is told', () => {
  const more = `<h3>2.2 Groen</h3><h4>Wat willen we bereiken?</h4>
    <table><tr><th>Indicator</th><th>Behaald 2024</th><th>Beoogd 2026</th><th>Toelichting</th></tr>
      <tr><td>Bomen</td><td>300</td><td>350</td><td>Ook in het bos.</td></tr></table>`;
  const planned = plan(pageOf(2026, { more }), 2026);
  expect(planned.untaken).toEqual([
    { why: 'table-stays', chapter: 'Groen', text: expect.stringContaining('Ook in het bos.') },
  ]);
  const groen = composed(planned, 2026).chapters.find(({ code }) => code === '2.2');
  expect(groen?.indicators.map(({ name }) => name)).toEqual(['Bomen']);
  expect(JSON.stringify(groen?.passages)).toContain('Ook in het bos.');
});

test('what surely goes on from the publication before knows so, with what was adopted beside it', () => {
  const earlier = adopted(2025);
  const planned = plan(pageOf(2026, { aim: '≥ 400' }), 2026, earlier);
  const tied = planned.items.flatMap(({ item }) => ('origin' in item ? [[item.kind, item.origin.from]] : []));
  expect(tied).toContainEqual(['chapter', ['chapter 0 2.1']]);
  expect(tied).toContainEqual(['indicator', ['indicator 0 2.1']]);
  expect(tied).toContainEqual(['commitment', ['commitment 4 2.1']]);
  expect(planned.sure).toBe(tied.filter(([, from]) => (from?.length ?? 0) > 0).length);
});

test('a link that is not sure is a doubt with its candidates, and ties nothing until a person says so', () => {
  const earlier = adopted(2025);
  const other = pageOf(2026, { action: 'We bouwen rond het station woningen voor starters.' });
  const planned = plan(other, 2026, earlier);
  const [doubt] = planned.doubts.filter(({ text }) => text.startsWith('We bouwen'));
  expect(doubt?.candidates[0]?.text).toBe('We bouwen bij het station 200 woningen');
  const from = doubt?.candidates[0]?.from ?? '';
  const at = doubt?.piece ?? -1;
  expect(planned.items[at]?.item).toMatchObject({ kind: 'commitment', origin: { from: [] } });
  const said = plan(other, 2026, earlier, new Map([[at, from]]));
  expect(said.items[at]?.item).toMatchObject({ kind: 'commitment', origin: { from: [from] } });
  // Only what was offered can be chosen.
  const made = plan(
    other,
    2026,
    earlier,
    new Map([
      [at, 'commitment 0 2.1'],
      [0, 'elders'],
      [999, 'x'],
    ]),
  );
  expect(made.items[at]?.item).toMatchObject({ origin: { from: [] } });
});

test('whatever a document holds, its pieces may be kept, and no word of it is lost', () => {
  const long = 'woord '.repeat(9_000).trim();
  const many = Array.from({ length: 450 }, (_, at) => `<li>Punt ${at}</li>`).join('');
  const wide = Array.from({ length: 260 }, (_, at) => `<td>vak${at}</td>`).join('');
  const more = `<h3>2.9 ${'Titel '.repeat(80)}</h3><p>${long}</p><ul>${many}</ul><table><tr>${wide}</tr><tr>${wide}</tr></table>`;
  const planned = plan(pageOf(2026, { more }), 2026);
  for (const { item } of planned.items)
    expect(itemSchema.safeParse(item).error?.issues ?? [], JSON.stringify(item).slice(0, 200)).toEqual([]);
  const said = JSON.stringify(composed(planned, 2026));
  expect(said.match(/woord/g)?.length).toBe(9_000);
  for (const word of ['Punt 449', 'vak0', 'vak259']) expect(said).toContain(word);
});

test('lines that belong to no chapter stand in one of their own, and what a site has of itself does not', () => {
  const html = pageOf(2026).replace('<h2>', '<p>[Versie 3: de raad stelt dit nog niet vast.]</p><p>Naar boven</p><h2>');
  const { reading } = read(html, 2026);
  expect(reading.notes.map(({ why }) => why.say)).toContain('remark');
  const planned = plan(html, 2026);
  const told = planned.untaken.filter(({ why }) => why === 'loose');
  expect(told).toEqual([{ why: 'loose', chapter: 'Losse regels', text: expect.stringContaining('Versie 3') }]);
  const last = composed(planned, 2026).chapters.at(-1);
  expect([last?.title, last?.parent, last?.level]).toEqual(['Losse regels', null, 'other']);
  expect(JSON.stringify(last?.passages)).toContain('[Versie 3: de raad stelt dit nog niet vast.]');
  expect(JSON.stringify(planned.items)).not.toContain('Naar boven');
  for (const { item } of planned.items) expect(itemSchema.safeParse(item).success, JSON.stringify(item)).toBe(true);
});
