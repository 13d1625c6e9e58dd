import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWhole } from '../../../tests/recognition/read-whole.ts';
import type { Reading } from '../../model/reading.ts';
import { gatherPublications } from '../../recognition/gather/gather-publications.ts';
import { weighTogether } from '../../recognition/together/weigh-together.ts';
import { placeKey, type StatedPublication } from '../../threading/stated.ts';
import type { Draft } from '../compose/draft.ts';
import type { DraftItem, Identified } from '../item.ts';
import { nextDraft } from '../roll-over/next-draft.ts';
import { DraftJudging } from './draft-judging.ts';

let next = 1;
const newId = () => `01930000-0000-7000-8000-${String(next++).padStart(12, '0')}`;

function withIds(publication: StatedPublication): StatedPublication {
  const ids = publication.chapters.flatMap(({ slug, commitments, accounts, indicators }) => [
    [placeKey(slug, 'chapter', 0), newId()] as const,
    ...(['commitment', 'account', 'indicator'] as const).flatMap((kind) => {
      const all = { commitment: commitments, account: accounts, indicator: indicators }[kind];
      return all.map((_, ordinal) => [placeKey(slug, kind, ordinal), newId()] as const);
    }),
  ]);
  return { ...publication, ids: new Map(ids) };
}

let published: readonly StatedPublication[];
let draft: Draft;
beforeAll(async () => {
  const folder = join('examples', 'havermonde');
  const readings: Reading[] = [];
  for (const file of readdirSync(folder).filter((name) => !name.startsWith('jaarverslag-2025')))
    readings.push(await readWhole(join(folder, file)));
  published = gatherPublications(weighTogether(readings)).publications.map(withIds);
  const budget = published.find(({ slug }) => slug === 'begroting-2025');
  if (budget === undefined) throw new Error('no budget');
  const begun = { kind: 'annual-report', year: 2025, sequence: null } as const;
  draft = {
    organisation: { slug: 'havermonde', name: 'Havermonde', kind: 'municipality' },
    slug: 'jaarverslag-2025',
    identity: { kind: 'annual-report', year: 2025, endYear: null, sequence: null, title: 'Jaarverslag 2025' },
    items: nextDraft(budget, { begun, newId }),
  };
});

const judging = () => new DraftJudging({ published, disposals: [], config: { rules: {} } });
const change = (to: (item: DraftItem) => DraftItem): Draft => ({
  ...draft,
  items: draft.items.map(({ id, item }): Identified => ({ id, item: to(item) })),
});
const rulesOf = (found: ReturnType<DraftJudging['judge']>) => new Set(found.map(({ finding }) => finding.rule));

describe('a draft in which all waits', () => {
  test('has no findings of what is not written yet', () => {
    const found = rulesOf(judging().judge(draft));
    for (const rule of ['commitment-unanswered', 'question-missing', 'actual-missing', 'indicator-vanished'])
      expect(found, rule).not.toContain(rule);
  });
});

describe('a lowered aim', () => {
  /** All answers written, all values filled in, one aim made easier. */
  const lowered = () => {
    return change((item) => {
      if (item.kind === 'account') return { ...item, text: `Dit is gedaan: punt ${item.place} van ${item.chapter}.` };
      if (item.kind !== 'indicator') return item;
      const figures = item.figures.map((one) => {
        if (one.raw === '') return { ...one, raw: '100' };
        return one.role === 'target' && item.name.startsWith('Opgeleverde woningen') ? { ...one, raw: '≥ 200' } : one;
      });
      return { ...item, figures };
    });
  };

  test('is found at the piece that has it', () => {
    const draftNow = lowered();
    const found = judging().judge(draftNow);
    const piece = draftNow.items.find(
      ({ item }) => item.kind === 'indicator' && item.name.startsWith('Opgeleverde woningen'),
    );
    expect(piece).toBeDefined();
    const about = found.filter(({ items }) => items.includes(piece?.id ?? ''));
    const aim = about.find(({ finding }) => finding.rule.startsWith('target-'));
    expect(aim?.spots).toContainEqual({ item: piece?.id, figure: { role: 'target', year: 2025 }, words: null });
  });

  test('is found the same, whether judged at once or after other words', () => {
    const again = judging();
    again.judge(draft);
    const told = (found: ReturnType<DraftJudging['judge']>) =>
      found.map(({ finding, items }) => [finding.key, finding.message.nl, items]);
    expect(told(again.judge(lowered()))).toEqual(told(judging().judge(lowered())));
  });
});
