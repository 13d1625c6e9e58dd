import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWhole } from '../../../tests/recognition/read-whole.ts';
import { gatherPublication } from '../../recognition/gather/gather-publication.ts';
import type { GatheredPublication } from '../../recognition/gather/gathered.ts';
import { groupReadings } from '../../recognition/gather/group-readings.ts';
import { placeKey, type StatedPublication } from '../../threading/stated.ts';
import { composePublication } from '../compose/compose-publication.ts';
import { type Identified, type ItemKind, isOfKind } from '../item.ts';
import { itemSchema } from '../item-schema.ts';
import { nextDraft } from './next-draft.ts';

const idAt = (number: number) => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;

function counter(from: number): () => string {
  let next = from;
  return () => idAt(next++);
}

/** As it would be in a record: each statement with a lasting id. */
function adoptedOf(publication: GatheredPublication): StatedPublication {
  const nextId = counter(1_000_000);
  const ids = publication.chapters.flatMap(({ slug, commitments, indicators }) => [
    [placeKey(slug, 'chapter', 0), nextId()] as const,
    ...commitments.map((_, ordinal) => [placeKey(slug, 'commitment', ordinal), nextId()] as const),
    ...indicators.map((_, ordinal) => [placeKey(slug, 'indicator', ordinal), nextId()] as const),
  ]);
  return { ...publication, ids: new Map(ids) };
}

let budget: StatedPublication;
beforeAll(async () => {
  const reading = await readWhole(join('examples', 'havermonde', 'begroting-2025.docx'));
  const [group] = groupReadings([reading]).groups;
  if (group === undefined) throw new Error('the budget was not read');
  budget = adoptedOf(gatherPublication(group));
});

const begin = (kind: 'annual-report' | 'budget', year: number) =>
  nextDraft(budget, { begun: { kind, year, sequence: null }, newId: counter(1) });

function of<Kind extends ItemKind>(items: readonly Identified[], kind: Kind) {
  return items.filter((one) => isOfKind(one, kind)).map(({ item }) => item);
}

/** Reads what was begun as the document that it is now. */
function composed(items: readonly Identified[], kind: 'annual-report' | 'budget', year: number) {
  return composePublication({
    organisation: { slug: 'havermonde', name: 'Havermonde', kind: 'municipality' },
    slug: `${kind}-${year}`,
    identity: { kind, year, endYear: null, sequence: null, title: 'x' },
    items,
  }).publication;
}

describe('an annual report from its budget', () => {
  test('has the tree of the budget, and one empty place for each commitment and each indicator', () => {
    const items = begin('annual-report', 2025);
    expect(of(items, 'chapter').map(({ code, title }) => `${code} ${title}`)).toEqual(
      budget.chapters.map(({ code, title }) => `${code} ${title}`),
    );
    const wanted = [...(budget.ids ?? [])].flatMap(([key, id]) => (key.startsWith('commitment ') ? [id] : []));
    expect(wanted.length).toBeGreaterThan(20);
    const accounts = of(items, 'account');
    expect(accounts.flatMap(({ answers }) => answers).toSorted()).toEqual(wanted.toSorted());
    expect(accounts.every(({ text }) => text === '')).toBe(true);
    const indicators = of(items, 'indicator');
    expect(indicators).toHaveLength(budget.chapters.flatMap((chapter) => chapter.indicators).length);
    for (const { name, figures } of indicators)
      expect(
        figures.filter(({ raw }) => raw === ''),
        name,
      ).toMatchObject([{ role: 'achieved', year: 2025 }]);
    expect(
      indicators.some(({ figures }) =>
        figures.some(({ role, year, adopted }) => role === 'target' && year === 2025 && adopted !== null),
      ),
    ).toBe(true);
  });

  test('is nothing but what may be kept', () => {
    for (const { item } of begin('annual-report', 2025)) expect(itemSchema.parse(item)).toEqual(item);
  });

  test('states nothing yet but what was adopted', () => {
    const chapters = composed(begin('annual-report', 2025), 'annual-report', 2025).chapters;
    expect(chapters.flatMap(({ accounts, commitments }) => [...accounts, ...commitments])).toEqual([]);
  });
});

describe('a budget from the one before', () => {
  test('has each commitment to keep or change, and waits for the aims that were not given yet', () => {
    const items = begin('budget', 2026);
    const texts = (chapters: readonly { readonly commitments: readonly { readonly text: string }[] }[]) =>
      chapters.flatMap(({ commitments }) => commitments.map(({ text }) => text)).toSorted();
    expect(texts(composed(items, 'budget', 2026).chapters)).toEqual(texts(budget.chapters));
    for (const { figures } of of(items, 'indicator')) {
      const aims = figures.filter(({ role }) => role === 'target');
      expect(aims.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029]);
      expect(aims.every(({ raw, adopted }) => raw === (adopted ?? ''))).toBe(true);
    }
    for (const { item } of items) expect(itemSchema.parse(item)).toEqual(item);
  });

  test('has no sentence twice: what is a statement is not in the text too', () => {
    const { chapters } = composed(begin('budget', 2026), 'budget', 2026);
    for (const { passages, commitments } of chapters) {
      const lines = passages.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === 'list' ? block.items.map(({ text }) => text) : 'text' in block ? [block.text] : [],
        ),
      );
      for (const { text } of commitments)
        expect(
          lines.filter((line) => line.includes(text)),
          text,
        ).toHaveLength(1);
    }
  });
});
