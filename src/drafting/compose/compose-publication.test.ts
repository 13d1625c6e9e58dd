import { expect, test } from 'vitest';
import { readContent } from '../../editions/edition-content.ts';
import { freezeEdition } from '../../editions/freeze-edition.ts';
import type { Block, SourceDocument } from '../../model/block.ts';
import { gatherPublication } from '../../recognition/gather/gather-publication.ts';
import type { GatheredPublication } from '../../recognition/gather/gathered.ts';
import { groupReadings } from '../../recognition/gather/group-readings.ts';
import { recognise } from '../../recognition/recognise.ts';
import { exampleDraft, exampleItems, idOf } from '../draft.fixture.ts';
import type { CommitmentItem, Identified } from '../item.ts';
import { composePublication } from './compose-publication.ts';

const { publication, pieces } = composePublication(exampleDraft);
const at = { file: 'jaarverslag.html' };

/** The document as a file would hold it. */
function documentOf({ chapters, title }: GatheredPublication): SourceDocument {
  const blocks = chapters.flatMap(({ code, title: name, depth, passages }): Block[] => [
    { kind: 'heading', level: depth + 1, text: `${code} ${name}`, at },
    ...passages.flatMap(({ heading, blocks: inside }): Block[] => [
      ...(heading === null ? [] : [{ kind: 'heading', level: 4, text: heading, at } as const]),
      ...inside.map((block): Block => (block.kind === 'read-table' ? { ...block, kind: 'table' } : block)),
    ]),
  ]);
  return {
    ...{ file: at.file, format: 'html', title: `${title} gemeente Havermonde`, address: null, language: 'nl' },
    ...{ breadcrumb: [], blocks, sha256: 'x' },
  };
}

test('a draft is frozen as a document that states what stands in it', () => {
  const [, wonen] = readContent(freezeEdition(publication).content).chapters;
  expect(wonen).toMatchObject({ slug: '2.1', parent: '2', code: '2.1', title: 'Wonen', level: 'policy-field' });
  expect(wonen?.passages.map(({ heading, blocks }) => [heading, blocks.map(({ kind }) => kind)])).toEqual([
    ['Wat wilden we bereiken?', ['paragraph', 'read-table']],
    ['Wat hebben we hiervoor gedaan?', ['paragraph', 'list']],
    [null, ['read-table']],
  ]);
  // A figure in a text is what the table says.
  expect(wonen?.passages[1]?.blocks[0]).toMatchObject({ text: 'Er kwamen 402 woningen bij.' });
  expect(
    wonen?.indicators[0]?.figures.map(({ role, year, raw, footnote }) => [role, year, raw, footnote !== null]),
  ).toEqual([
    ['achieved', 2025, '391', false],
    ['target', 2026, '≥ 420', false],
    ['achieved', 2026, '402', true],
  ]);
  expect(wonen?.amounts.map(({ side, standing, euros }) => [side, standing, euros])).toEqual([
    ['expenses', 'original', '4120000'],
    ['expenses', 'actual', '4385000'],
    ['income', 'original', '1050000'],
    ['income', 'actual', '1120000'],
  ]);
  expect(pieces[1]).toMatchObject({ chapter: idOf('wonen'), indicators: [idOf('huizen')], accounts: [idOf('loket')] });
});

test('the same draft gives the same bytes, in whatever order its pieces come', () => {
  const turned = composePublication({ ...exampleDraft, items: exampleItems.toReversed() });
  expect(freezeEdition(turned.publication).sha256).toBe(freezeEdition(publication).sha256);
});

test('what is written here is read back from the document as it was meant', () => {
  const reading = recognise(documentOf(publication));
  const [group] = groupReadings([reading]).groups;
  if (group === undefined) throw new Error('nothing was read');
  const read = gatherPublication(group);
  const told = ({ chapters }: GatheredPublication) =>
    chapters.map(({ slug, title, indicators, accounts, amounts }) => ({
      ...{ slug, title },
      accounts: accounts.map(({ text, question }) => [question, text]),
      indicators: indicators.map(({ name, unit, figures }) => [
        name,
        unit,
        figures.map(({ role, year, raw }) => [role, year, raw]),
      ]),
      amounts: amounts.map(({ label, side, year, standing, euros }) => [label, side, year, standing, euros]),
    }));
  expect(read).toMatchObject({ slug: 'jaarverslag-2026', kind: 'annual-report', doubts: [] });
  const [, wonen] = told(read);
  expect(wonen).toEqual(told(publication)[1]);
});

test('what has ended, and what waits to be written, is not in the document', () => {
  const items = exampleItems.map(({ id, item }): Identified => {
    if (item.kind === 'indicator') return { id, item: { ...item, ended: { reason: 'Wordt niet meer gemeten.' } } };
    return { id, item: item.kind === 'account' ? { ...item, text: ' ' } : item };
  });
  const chapters = composePublication({ ...exampleDraft, items }).publication.chapters;
  expect(chapters[1]).toMatchObject({ indicators: [], accounts: [] });
  expect(chapters[1]?.passages[1]?.blocks[0]).toMatchObject({ text: 'Er kwamen [?] woningen bij.' });
});

test('chapters that stand under each other, or under one that is gone, are at the top', () => {
  const chapter = (name: string, parent: string): Identified => ({
    id: idOf(name),
    item: {
      kind: 'chapter',
      title: name,
      code: null,
      parent: idOf(parent),
      place: 0,
      ...{ level: 'other', origin: { from: [], reason: null }, ended: null },
    },
  });
  const items = [chapter('een', 'twee'), chapter('twee', 'een'), chapter('drie', 'weg')];
  const { chapters } = composePublication({ ...exampleDraft, items }).publication;
  expect(chapters.map(({ slug, parent }) => `${slug} ${parent}`).toSorted()).toEqual([
    'drie null',
    'een null',
    'twee null',
  ]);
});

test('an edition has the legend, the names, the days and the lists of its draft, and how its statements stand; one without these is what it was', () => {
  const settings = {
    levels: { 'policy-field': 'Pijler' },
    lights: [{ name: 'Geel', meaning: 'Er is hulp nodig.' }],
    calendar: [{ what: 'Naar de raad', day: '2026-10-06' }],
  };
  const nothing = { levels: {}, lights: [], calendar: [] };
  const promise: Omit<CommitmentItem, 'text' | 'measure'> = {
    ...{ kind: 'commitment', chapter: idOf('wonen'), place: 0, question: 'achieve', term: null, owner: 'iemand' },
    ...{ origin: { from: [], reason: null }, ended: null, status: { light: 'Geel', reason: 'Later.' } },
  };
  const answer = { kind: 'account', chapter: idOf('wonen'), place: 1, question: 'done', answers: [] } as const;
  const items: Identified[] = [
    ...exampleItems,
    { id: idOf('a'), item: { ...promise, text: 'Wij bouwen.', measure: { by: 'indicator', item: idOf('huizen') } } },
    {
      id: idOf('b'),
      item: { ...promise, text: 'Wij wonen.', measure: { by: 'judgement', whose: 'de raad' }, status: null },
    },
    { id: idOf('c'), item: { ...promise, text: 'Wij zijn er.', measure: { by: 'indicator', item: idOf('weg') } } },
    ...(['Later.', ''] as const).map((reason, nth) => ({
      id: idOf(`d${nth}`),
      item: { ...answer, text: ' \n', status: { light: 'Geel', reason } },
    })),
  ];
  const frozen = readContent(
    freezeEdition(composePublication({ ...exampleDraft, items, settings }).publication).content,
  );
  expect(frozen.agreed).toEqual({
    levels: settings.levels,
    lights: settings.lights,
    calendar: settings.calendar,
    codes: [],
  });
  expect(frozen.chapters[1]?.commitments.map(({ status, measure }) => [status?.light, measure])).toEqual([
    ['Geel', { by: 'indicator', chapter: '2.1', name: 'Opgeleverde woningen' }],
    [undefined, { by: 'judgement', whose: 'de raad' }],
    ['Geel', undefined],
  ]);
  // A light without a text says its reason; one with neither is not stated.
  expect(frozen.chapters[1]?.accounts.map(({ text, status }) => [text, status])).toEqual([
    [expect.stringContaining('een loket'), undefined],
    ['Later', { light: 'Geel', reason: '' }],
  ]);
  // Who answers for it is not published.
  expect(JSON.stringify(frozen)).not.toContain('iemand');
  const bare = composePublication({ ...exampleDraft, settings: nothing });
  expect(freezeEdition(bare.publication).sha256).toBe(freezeEdition(publication).sha256);
  const named = exampleItems.map((one) =>
    one.item.kind === 'indicator' ? { ...one, item: { ...one.item, name: 'Banen per 1.000 inwoners' } } : one,
  );
  const { agreed } = composePublication({
    ...exampleDraft,
    items: named,
    settings: nothing,
  }).publication;
  expect(agreed?.codes).toEqual([
    { list: 'mandatory-indicators', name: 'Banen', unit: 'per 1.000 inwoners 15-64 jaar' },
  ]);
});
