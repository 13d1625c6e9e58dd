import { expect, test } from 'vitest';
import { readHtml } from '../../../reading/html/read-html.ts';
import { recogniseLayout } from '../../../recognition/recognise.ts';
import { type OpenItem, openItems } from '../items/open-items.ts';
import type { Opened } from '../items/opened.ts';
import { Judging } from './judging.ts';
import { leadItems } from './lead-items.ts';
import { restsOf } from './rests.ts';

const table = (target: string, achieved: string) =>
  `<table><tr><th>Indicator<th>Behaald 2022<th>Beoogd 2022</tr><tr><td>Aantal bruggen<td>${achieved}<td>${target}</tr></table>`;
const pages = {
  'begroting-2022.html': `<title>Begroting 2022 gemeente Urk</title><h1>Begroting 2022</h1><h2>Programma 1 Wegen</h2>
    <h3>Wat gaan we doen?</h3><ul><li>We plaatsen een dynamisch parkeerverwijssysteem rond de binnenstad.</li><li>Wij planten 300 bomen langs de ringweg.</li></ul><h3>Indicatoren</h3>${table('5', '-')}
    <h2>Programma 2 Zorg</h2><h3>De stip</h3><p>Wij helpen.</p>`,
  'jaarstukken-2022.html': `<title>Jaarstukken 2022 gemeente Urk</title><h1>Jaarstukken 2022</h1><h2>Programma 1 Wegen</h2>
    <h3>Wat hebben we gedaan?</h3><ul><li>Er zijn 300 bomen geplant langs de ringweg.</li></ul><h3>Indicatoren</h3>${table('2', '3')}`,
};

function openAll(): readonly Opened[] {
  return Object.entries(pages).map(([name, html]) => {
    const document = { file: name, format: 'html' as const, ...readHtml(html, name), sha256: name };
    return { document, name, recognised: recogniseLayout(document, { corrections: [] }) };
  });
}

function led(): readonly OpenItem[] {
  const opened = openAll();
  const judging = new Judging();
  for (const { recognised } of opened) judging.hold(recognised.reading);
  return leadItems(
    openItems(opened, () => []),
    restsOf(opened, judging.judge([]).findings),
  );
}

const named = ({ item }: OpenItem) =>
  item.about === 'column'
    ? item.head
    : item.about === 'statement'
      ? item.text
      : item.about === 'heading'
        ? item.texts[0]
        : '';
const rulesOn = (name: string) =>
  led()
    .find((one) => named(one) === name)
    ?.findings.map(({ rule }) => rule);

test('a changed target rests on the column that it stands in and the chapter, an unanswered commitment on its text and headings', () => {
  expect(rulesOn('Beoogd 2022')).toContain('target-changed');
  expect(rulesOn('Behaald 2022')).not.toContain('target-changed');
  expect(rulesOn('Programma 1 Wegen')).toEqual(expect.arrayContaining(['target-changed', 'commitment-unanswered']));
  expect(rulesOn('We plaatsen een dynamisch parkeerverwijssysteem rond de binnenstad')).toContain(
    'commitment-unanswered',
  );
  expect(rulesOn('Wat gaan we doen?')).toContain('commitment-unanswered');
  expect(rulesOn('De stip')).toEqual([]);
});

test('what findings rest on goes before what is in doubt, and nothing is lost or asked twice', () => {
  const items = led();
  const rests = items.map(({ findings }) => findings.length > 0);
  expect(rests).toEqual(rests.toSorted((one, other) => Number(other) - Number(one)));
  expect(rests.includes(true) && rests.includes(false)).toBe(true);
  const plain = openItems(openAll(), () => []);
  expect(items.map(({ id }) => id).toSorted()).toEqual(plain.map(({ id }) => id).toSorted());
  expect(leadItems(plain, null)).toBe(plain);
});

test('what is an error goes before what is a warning, and what a document is before both', () => {
  const [some] = led();
  if (some === undefined) throw new Error('nothing asked');
  const [finding] = some.findings;
  if (finding === undefined) throw new Error('nothing found');
  const ask = (id: string, severity: 'error' | 'warning' | null): OpenItem => ({
    ...some,
    id,
    findings: severity === null ? [] : [{ ...finding, severity }],
  });
  const publication: OpenItem = {
    ...ask('publication', null),
    item: {
      about: 'publication',
      files: ['a'],
      read: { kind: 'other', year: null, endYear: null, sequence: null, organisation: null },
      otherwise: [],
      means: null,
      at: { file: 'a' },
      count: 1,
      doubt: 1,
    },
  };
  const all = [ask('none', null), ask('warning', 'warning'), ask('error', 'error'), publication];
  expect(leadItems(all, ({ findings }) => findings).map(({ id }) => id)).toEqual([
    'publication',
    'error',
    'warning',
    'none',
  ]);
});

test('where a file does not tell where its texts stand, texts alone tell what a finding rests on', () => {
  const opened = openAll().map((one) => {
    const { name, document } = one;
    const blocks = document.blocks.map((block) => {
      const at = { file: name };
      if (block.kind === 'list') return { ...block, at, items: block.items.map((item) => ({ ...item, at })) };
      return block.kind === 'table' ? block : { ...block, at };
    });
    return { ...one, recognised: recogniseLayout({ ...document, blocks }, { corrections: [] }) };
  });
  const judging = new Judging();
  for (const { recognised } of opened) judging.hold(recognised.reading);
  const items = leadItems(
    openItems(opened, () => []),
    restsOf(opened, judging.judge([]).findings),
  );
  const of = (name: string) => items.find((one) => named(one) === name)?.findings.map(({ rule }) => rule);
  expect(of('We plaatsen een dynamisch parkeerverwijssysteem rond de binnenstad')).toContain('commitment-unanswered');
  expect(of('Wat gaan we doen?')).toContain('commitment-unanswered');
  expect(of('Wij planten 300 bomen langs de ringweg')).toEqual([]);
  expect(of('Programma 2 Zorg')).toEqual([]);
});
