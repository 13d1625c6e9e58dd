import { expect, test } from 'vitest';
import { siteAssets } from '../../../../tests/site-assets.ts';
import type { Change } from '../../../editions/stated/compare-stated.ts';
import type { Finding } from '../../../findings/finding.ts';
import { readHtml } from '../../../reading/html/read-html.ts';
import { recogniseLayout } from '../../../recognition/recognise.ts';
import type { Recognised } from '../../../recognition/seen.ts';
import type { ReviewItem } from '../../../review/item.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Preview } from '../changes/preview.ts';
import { openItems } from '../items/open-items.ts';
import type { Opened } from '../items/opened.ts';
import { presentChoice } from './present-choice.ts';
import type { ReviewContext } from './review-site.ts';

const context: ReviewContext = {
  site: { assets: siteAssets, base: '/geheim', script: null, stop: '/stop', around: null },
  voice: { language: 'nl', explicit: true },
  words: nl,
  path: '/',
};

function present(
  title: string,
  preview: Preview,
  other?: { readonly layout: Recognised['layout']; readonly item: ReviewItem },
) {
  const html = `<h1>${title}</h1><h2>Programma 1 Zorg</h2><h3>Wat gaan we doen?</h3><ul><li>Wij bouwen.</li></ul>`;
  const document = { file: 'a.html', format: 'html' as const, ...readHtml(html, 'a.html'), sha256: '0' };
  const read = recogniseLayout(document);
  const opened: Opened = { document, name: 'a.html', recognised: { ...read, ...(other && { layout: other.layout }) } };
  const plain: Opened = { ...opened, recognised: read };
  const found = openItems([plain], () => []).find(({ item }) => item.about === 'heading');
  if (found === undefined) throw new Error('nothing is asked');
  const open = { ...found, ...(other && { item: other.item }) };
  const state = {
    opened: [opened],
    items: [open],
    left: 0,
    made: 0,
    besides: [],
    gone: [],
    canUndo: false,
    isAlone: false,
    by: 'Jan',
    hasKeys: true,
  };
  const original = { title: '', pieces: [], above: null, below: null, drawing: null, absent: null };
  const answer = { is: 'question', question: 'done' } as const;
  return presentChoice(context, state, { open, opened, original, answer, preview });
}

const gone = (text: string): Change => ({ is: 'gone', one: { text, chapter: '1 Zorg', as: { is: 'commitment' } } });
const preview: Preview = {
  judged: [],
  isJudging: false,
  done: 3,
  all: 4,
  changes: [
    { file: 'a.html', extents: ['file', 'publication', 'body'], changes: [gone('a'), gone('a'), gone('b')] },
    { file: 'b.html', extents: ['body'], changes: [gone('a')] },
    { file: 'c.html', extents: ['body'], changes: [] },
  ],
};

test('the widest reach comes first, each with what it changes and where', () => {
  expect(present('Begroting 2022 gemeente Havermonde', preview).extents).toEqual([
    {
      text: 'In alle documenten van Havermonde',
      value: 'body',
      key: 'Enter',
      detail: '4 veranderingen in 2 bestanden',
    },
    {
      text: 'In deze publicatie: Begroting 2022',
      value: 'publication',
      key: '2',
      detail: '3 veranderingen in 1 bestand',
    },
    { text: 'Alleen in dit bestand', value: 'file', key: '3', detail: '3 veranderingen in 1 bestand' },
  ]);
});

test('what brings more findings than it takes away is confirmed by a key of its own', () => {
  const found: Finding = {
    key: 'target-lowered-1',
    rule: 'target-lowered',
    severity: 'error',
    subject: { kind: 'indicator', thread: 'bomen', title: 'Bomen' },
    chapter: { publication: 'begroting-2022', chapter: '1' },
    message: { nl: 'Het doel is lager.', en: 'The aim is lower.' },
    evidence: [],
    also: [],
    speaksFor: [],
  };
  const keysOf = (came: readonly Finding[], lost: readonly Finding[]) => {
    const judged = [{ came, gone: lost, threads: [], extents: ['body'] as const }];
    return present('Begroting 2022 gemeente Havermonde', { ...preview, judged }).extents.map(({ key }) => key);
  };
  expect(keysOf([found, found], [found])).toEqual(['1', '2', '3']);
  expect(keysOf([found], [found])).toEqual(['Enter', '2', '3']);
});

test('of what changes in other files than the one in sight that is said, with the name of the only one', () => {
  const inOthers = (...files: readonly string[]): Preview => ({
    ...preview,
    changes: files.map((file) => ({ file: `map/${file}`, extents: ['body'], changes: [gone('a')] })),
  });
  const told = (some: Preview) => {
    const { extents, changes } = present('Begroting 2022 gemeente Havermonde', some);
    return [extents[0]?.detail, changes[0]?.all[0]?.detail];
  };
  expect(told(inOthers('b.html'))).toEqual([
    '1 verandering in een ander bestand: b.html',
    'Voornemen, in 1 Zorg · b.html',
  ]);
  expect(told(inOthers('b.html', 'c.html'))[0]).toBe('2 veranderingen in 2 andere bestanden');
});

test('of a document that does not tell its year no publication can be chosen', () => {
  expect(present('Zorg', preview).extents.map(({ value }) => value)).toEqual(['body', 'file']);
});

test('what changes in the same words is said once, and how far the documents are read is said', () => {
  const view = present('Begroting 2022', preview);
  expect(view.changes).toEqual([
    {
      label: 'Vervalt (4)',
      all: [
        { text: 'a', detail: 'Voornemen, in 1 Zorg · in 2 bestanden · 3×' },
        { text: 'b', detail: 'Voornemen, in 1 Zorg · a.html' },
      ],
      more: null,
    },
  ]);
  expect(view.busy).toBe('Nog bezig: 3 van 4 documenten opnieuw gelezen.');
});

test('what does not fit is folded away, and not left out', () => {
  const many = Array.from({ length: 9 }, (_, at) => gone(`zin ${at}`));
  const [lost] = present('Begroting 2022', {
    ...preview,
    changes: [{ file: 'a.html', extents: ['body'], changes: many }],
  }).changes;
  expect(lost?.all.map(({ text, detail }) => [text, detail])[0]).toEqual(['zin 0', 'Voornemen, in 1 Zorg']);
  expect(lost?.more).toMatchObject({ text: 'en nog 3', left: null });
  expect([...(lost?.all ?? []), ...(lost?.more?.all ?? [])].map(({ text }) => text)).toEqual(
    many.map((one) => ('one' in one ? one.one.text : '')),
  );
});

test('of a column in a table of which nobody knows the names it is said that the choice works when these are known', () => {
  const nothing: Preview = { ...preview, done: 1, all: 1, changes: [] };
  expect(present('Begroting 2022', nothing).willNothing).toContain('Wel wordt het niet meer gevraagd');
  const at = { file: 'a.html', table: 1 };
  const seen = { head: 'Stand', means: null, isOpen: true, cells: ['4'], certainty: 1, at };
  const layoutWith = (is: 'name' | 'remark') => ({
    headings: [],
    columns: [seen, { ...seen, head: 'Waarover', means: { is }, cells: ['Bruggen'] }],
  });
  const saidOf = (is: 'name' | 'remark') =>
    present('Begroting 2022', nothing, {
      layout: layoutWith(is),
      item: { about: 'column', head: 'Stand', cells: ['4'], means: null, at, count: 1, doubt: 1 },
    }).willNothing;
  expect(saidOf('remark')).toContain('welke kolom van deze tabel de namen heeft');
  expect(saidOf('name')).toBe(nl.review.willNothing);
});

test('every address keeps the language that the reader chose, and leads below the base', () => {
  const { action, back, frame } = present('Begroting 2022', preview);
  for (const address of [action, back, frame.home.href]) expect(address).toMatch(/^\/geheim\/.*\?lang=nl(?:#plek)?$/);
});
