import type { Draft } from '../../src/drafting/compose/draft.ts';
import type { DraftItem, Identified } from '../../src/drafting/item.ts';
import { type Beside, DraftJudging } from '../../src/drafting/judged/draft-judging.ts';
import { nextDraft } from '../../src/drafting/roll-over/next-draft.ts';
import type { FindingConfig } from '../../src/findings/config.ts';
import type { PublicationKind } from '../../src/model/publication.ts';
import { placeKey, type StatedPublication } from '../../src/threading/stated.ts';
import { createRandom, type Random } from '../fuzz/seeded-random.ts';
import { drawDocument } from './draw-document.ts';
import { cells, deeds, names, plans, texts, titles } from './said.data.ts';

const edits = 8;

/** Ids one after the other, the same each time. */
function countIds(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `01930000-0000-7000-8000-${String(last).padStart(12, '0')}`;
  };
}

/** A publication with lasting ids, as a record has it. */
function withIds(publication: StatedPublication, newId: () => string): StatedPublication {
  const ids = publication.chapters.flatMap(({ slug, commitments, accounts, indicators }) => [
    [placeKey(slug, 'chapter', 0), newId()] as const,
    ...commitments.map((_, at) => [placeKey(slug, 'commitment', at), newId()] as const),
    ...accounts.map((_, at) => [placeKey(slug, 'account', at), newId()] as const),
    ...indicators.map((_, at) => [placeKey(slug, 'indicator', at), newId()] as const),
  ]);
  return { ...publication, ids: new Map(ids) };
}

/** Other words or another value in a piece. */
function rewrite(random: Random, item: DraftItem): DraftItem {
  switch (item.kind) {
    case 'chapter':
      return { ...item, title: random.pick(titles) };
    case 'passage': {
      const text = random.pick(texts)[1];
      return {
        ...item,
        text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
      };
    }
    case 'indicator': {
      const at = random.below(item.figures.length);
      const figures = item.figures.map((one, place) => (place === at ? { ...one, raw: random.pick(cells) } : one));
      return random.chance(0.2) ? { ...item, name: random.pick(names) } : { ...item, figures };
    }
    case 'commitment':
      return { ...item, text: random.pick(plans) };
    case 'account':
      return { ...item, text: random.pick(deeds) };
    case 'money':
      return item;
  }
}

/** One piece written anew, taken out, or put in again under another id; sometimes nothing. */
function edit(random: Random, items: readonly Identified[], newId: () => string): readonly Identified[] {
  const at = random.below(items.length);
  const chosen = items[at];
  const deed = random.pick(['rewrite', 'rewrite', 'rewrite', 'rewrite', 'leave', 'take out', 'add']);
  if (chosen === undefined || deed === 'leave') return items;
  if (deed === 'take out') return chosen.item.kind === 'chapter' ? items : items.toSpliced(at, 1);
  if (deed === 'add') return chosen.item.kind === 'chapter' ? items : [...items, { id: newId(), item: chosen.item }];
  return items.with(at, { id: chosen.id, item: rewrite(random, chosen.item) });
}

/** Documents of a body, and a document begun from one of them. */
function drawDraft(random: Random, newId: () => string): { readonly beside: Beside; readonly draft: Draft } {
  const drawn = Array.from({ length: 2 + random.below(4) }, () => drawDocument(random));
  const one = [...new Map(drawn.map((publication) => [publication.slug, publication])).values()];
  const published = one.map((publication) => withIds(publication, newId));
  const adopted = published[random.below(published.length)];
  if (adopted === undefined) throw new Error('Nothing was drawn.');
  const kind = random.pick<PublicationKind>(['annual-report', 'progress-report', 'budget']);
  const begun = { kind, year: 2019, sequence: null };
  const config: FindingConfig = { rules: {} };
  return {
    beside: { published, disposals: [], config },
    draft: {
      organisation: { slug: 'ergens', name: 'Ergens', kind: 'municipality' },
      // Of one that was published before the edition that is out makes way.
      slug: random.chance(0.3) ? adopted.slug : 'concept-2019',
      identity: { ...begun, endYear: null, title: 'Concept 2019' },
      items: nextDraft(adopted, { begun, newId }),
    },
  };
}

/** What was found in the drafts so far, by rule. */
export const heardInDrafts = new Set<string>();

/** Edits a draft step by step, and judges it each time also as if it was never judged before. @returns the steps of which that comes out otherwise */
export function draftStepsAmiss(seed: number): string[] {
  const random = createRandom(seed);
  const newId = countIds();
  const { beside, draft: begun } = drawDraft(random, newId);
  const again = new DraftJudging(beside);
  const amiss: string[] = [];
  let draft = begun;
  for (let step = 0; step <= edits; step += 1) {
    // As it comes into the thread: nothing of it is the object that it was.
    const [one, other] = [structuredClone(draft), structuredClone(draft)];
    const atOnce = new DraftJudging(beside).judge(one);
    if (JSON.stringify(again.judge(other)) !== JSON.stringify(atOnce)) amiss.push(`draft ${seed}, step ${step}`);
    for (const { finding } of atOnce) heardInDrafts.add(finding.rule);
    const writes = 1 + random.below(3);
    for (let write = 0; write < writes; write += 1) draft = { ...draft, items: edit(random, draft.items, newId) };
  }
  return amiss;
}
