import { v7 as newId } from 'uuid';
import { answersIn } from '../../../drafting/waiting/count-answers.ts';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { deliveryWords } from '../../../words/assignments/delivery-words.data.ts';
import { writeWords } from '../../../words/drafts/write-words.data.ts';
import { printDate } from '../../../words/numerals.ts';
import { writtenFields } from '../../drafts/forms/written-fields.ts';
import { presentBeside } from '../../drafts/pages/chapter/present-beside.ts';
import { figuresOf, titleOf } from '../../drafts/pages/chapter/present-piece.ts';
import { workFrame } from '../../work-desk/work-frame.ts';
import type { LoadedDelivery } from '../queries/load-delivery.ts';
import { deliveryPath } from './delivery-path.ts';
import type { DeliveryForm, DeliveryView } from './delivery-view.ts';

/** What somebody wrote that is not saved, or what they go on from. */
export type TypedDelivery = {
  readonly fields: Readonly<Record<string, string>>;
  readonly base: number;
  readonly saveId: string;
};

/** What came of a save: why it was refused, or what became of it; null where nothing was saved. */
type Came = { readonly refused: string } | 'saved' | 'clash' | null;

export type ShownDelivery = {
  readonly word: string;
  readonly came: Came;
  /** What was not saved. */
  readonly typed: TypedDelivery | null;
};

export function isRefusal(came: Came): came is { readonly refused: string } {
  return typeof came === 'object' && came !== null;
}

export function presentDelivery(
  loaded: LoadedDelivery,
  { word, came, typed }: ShownDelivery,
  context: Context,
): DeliveryView {
  const { voice } = context;
  const { link, draft, item } = loaded;
  const t = deliveryWords[voice.language];
  const form = formOf(loaded, { word, typed }, context);
  const title = item.kind === 'chapter' ? draft.title : titleOf(item, true, writeWords[voice.language]);
  return {
    frame: workFrame(context, { title, organisation: null, who: null }),
    title,
    isQuoted: item.kind === 'indicator' || item.kind === 'chapter',
    lead: t.lead(draft.title, link.organisation),
    asks: form === null ? t.closed : t.asks(link.name),
    until: t.until(printDate(voice.language, link.until)),
    told: sayCame(came, loaded, t),
    beside: presentBeside(item, loaded, link.slug, context),
    form,
  };
}

/** Who presses for what is still empty hears so: thanked for it, nobody would come back. */
function sayCame(
  came: Came,
  { item }: LoadedDelivery,
  t: (typeof deliveryWords)[keyof typeof deliveryWords],
): DeliveryView['told'] {
  if (came === null) return null;
  if (isRefusal(came)) return { text: came.refused, isFault: true };
  if (came === 'clash') return { text: t.clash, isFault: false };
  const { asked, written } = answersIn(item);
  return { text: asked > written ? t.savedEmpty(asked - written) : `${t.saved} ${t.savedMore}`, isFault: false };
}

/** Somebody from outside fills in as long as the document is a draft; a member as long as anybody may, and then by their own rights. */
function formOf(
  { link, draft, item, version }: LoadedDelivery,
  { word, typed }: { readonly word: string; readonly typed: TypedDelivery | null },
  context: Context,
): DeliveryForm | null {
  const states = link.memberId === null ? ['draft'] : ['draft', 'in-review', 'offered'];
  const { kind } = item;
  if (!states.includes(draft.state) || (kind !== 'indicator' && kind !== 'commitment' && kind !== 'account'))
    return null;
  return {
    ...{ kind, itemId: link.itemId },
    action: addressOf(context.voice, deliveryPath(word)),
    base: typed?.base ?? version,
    saveId: typed?.saveId ?? newId(),
    fields: typed?.fields ?? writtenFields(item),
    figures: kind === 'indicator' ? figuresOf(item, { draft }, context) : [],
  };
}
