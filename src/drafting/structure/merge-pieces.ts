import { byPlace } from '../compose/outline.ts';
import type { DraftItem, Origin } from '../item.ts';
import { noText, type RichBlock } from '../text/rich-text.ts';
import { withIds } from '../with-ids.ts';
import type { Arrangement } from './arrangement.ts';
import type { StructureChange } from './change.ts';
import { isIn } from './move-piece.ts';
import { askReason, withReasonOfOther } from './reasons.ts';
import { above, placeLast } from './rows.ts';
import { StructureError } from './structure-error.ts';

/**
 * Makes one piece of two of a kind. It goes on from all that the two went on from; what stood in the other chapter stands in this one now, and what pointed at
 * the other points at this.
 */
export function mergePieces(
  arrangement: Arrangement,
  { id, other, text, reason }: Extract<StructureChange, { readonly act: 'merge' }>,
): void {
  const [item, gone] = [arrangement.get(id), arrangement.get(other)];
  if (id === other || item.kind !== gone.kind || item.kind === 'money') throw new StructureError('no-item');
  if (isIn(arrangement, id, other)) throw new StructureError('in-itself');
  askReason(arrangement, [id, other], reason);
  const moved = item.kind === 'chapter' ? takeOver(arrangement, id, other, reason) : [];
  arrangement.put(id, together(arrangement.get(id), gone, text, reason));
  arrangement.takeAway(other);
  for (const one of arrangement.all) {
    const pointing = withIds(one.item, new Map([[other, id]]));
    if (JSON.stringify(pointing) !== JSON.stringify(one.item)) arrangement.put(one.id, pointing);
  }
  for (const one of moved) placeLast(arrangement, one);
}

/** What goes into a chapter from another, in its order. An empty text of a question that is asked here too is left behind. */
function takeOver(arrangement: Arrangement, id: string, other: string, reason: string): readonly string[] {
  const own = arrangement.all.filter((one) => above(one.item) === id);
  const asked = new Set(own.flatMap(({ item }) => (item.kind === 'passage' ? [item.question] : [])));
  const coming = arrangement.all.filter((one) => above(one.item) === other && one.id !== id).toSorted(byPlace);
  return coming.flatMap(({ id: one, item }) => {
    if (item.kind === 'passage' && item.text.content.length === 0 && asked.has(item.question)) {
      arrangement.takeAway(one);
      return [];
    }
    arrangement.put(one, withReasonOfOther(item, reason));
    return [one];
  });
}

function joined(one: Origin, other: Origin, reason: string): Origin {
  const from = [...new Set([...one.from, ...other.from])];
  return { from, reason: reason === '' ? (one.reason ?? other.reason) : reason };
}

function together(item: DraftItem, gone: DraftItem, text: string | null, reason: string): DraftItem {
  switch (item.kind) {
    case 'chapter':
    case 'indicator':
      return 'origin' in gone ? { ...item, origin: joined(item.origin, gone.origin, reason) } : item;
    case 'commitment': {
      if (gone.kind !== 'commitment') return item;
      const said = text ?? `${item.text} ${gone.text}`;
      if (said === '') throw new StructureError('no-text');
      return {
        ...{ ...item, text: said, origin: joined(item.origin, gone.origin, reason) },
        ...{ term: item.term ?? gone.term, owner: item.owner ?? gone.owner },
        ...{ measure: item.measure ?? gone.measure, status: item.status ?? gone.status },
      };
    }
    case 'account': {
      if (gone.kind !== 'account') return item;
      const said = text ?? [item.text, gone.text].filter((one) => one.trim() !== '').join('\n\n');
      const answers = [...new Set([...item.answers, ...gone.answers])];
      return { ...item, text: said, answers, status: item.status ?? gone.status };
    }
    case 'passage':
      return gone.kind === 'passage' ? { ...item, text: { ...noText, content: textsOf(item, gone) } } : item;
    default:
      return item;
  }
}

type Passage = Extract<DraftItem, { readonly kind: 'passage' }>;

/** One text after the other, with the heading of the second above it where that is another. */
function textsOf(item: Passage, gone: Passage): readonly RichBlock[] {
  const { heading, text } = gone;
  const hasHeading = heading !== null && heading !== item.heading && text.content.length > 0;
  const head: readonly RichBlock[] = hasHeading
    ? [{ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: heading }] }]
    : [];
  return [...item.text.content, ...head, ...text.content];
}
