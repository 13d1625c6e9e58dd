import { v7 as newId } from 'uuid';
import type { DraftItem } from '../../../../drafting/item.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { historyWords } from '../../../../words/drafts/history-words.data.ts';
import type { AtWork } from '../../../work-desk/work-desk.tsx';
import { workFrame } from '../../../work-desk/work-frame.ts';
import { writtenFields } from '../../forms/written-fields.ts';
import type { Aside } from '../../queries/read-asides.ts';
import type { LoadedChapter } from '../chapter/load-chapter.ts';
import { nameIn, presentPiece } from '../chapter/present-piece.ts';
import { documentsPath } from '../documents/present-documents.ts';
import { printVersion } from '../print-item.ts';
import { sayWho } from '../say-who.ts';
import type { ClashView } from './beside-view.ts';
import { presentSides } from './present-sides.ts';

export type LoadedClash = {
  readonly loaded: LoadedChapter;
  readonly aside: Aside;
  /** What stands, whose it is, and which version that is. */
  readonly stands: { readonly item: DraftItem | null; readonly version: number };
  readonly names: { readonly theirs: string | null; readonly ours: string | null };
};

/** @param told why nothing was settled */
export function presentClash(
  { loaded, aside, stands, names }: LoadedClash,
  { who, organisation }: AtWork,
  context: Context,
  told: string | null = null,
): ClashView {
  const { voice } = context;
  const t = historyWords[voice.language];
  const path = documentsPath(organisation.slug, loaded.draft.slug);
  const [theirs, ours] = [sayWho(voice.language, names.theirs), sayWho(voice.language, names.ours)];
  const nameOf = (itemId: string) => nameIn(loaded, itemId);
  const side = (title: string, item: DraftItem | null) => ({
    title,
    lines: printVersion(item, context, nameOf),
    empty: item === null ? t.away : t.empty,
  });
  const { itemId, asideId } = aside;
  const typed = {
    itemId,
    fields: writtenFields(aside.item),
    base: stands.version,
    saveId: newId(),
    aside: asideId,
    told: null,
  };
  const piece = presentPiece(
    { id: itemId, item: stands.item ?? aside.item },
    { loaded, organisation: organisation.slug, path, typed, found: new Map(), isLooking: false },
    context,
  );
  const ways = [
    { submit: t.clash.takeTheirs(theirs), hint: null, hidden: [['keuze', 'bewaard']] },
    {
      submit: t.clash.takeOurs(ours),
      hint: null,
      hidden: [
        ['keuze', 'ernaast'],
        ['basis', String(stands.version)],
        ['save', newId()],
      ],
    },
  ] as const;
  return {
    frame: workFrame(context, { title: t.clash.title, organisation, who }),
    title: t.clash.title,
    lead: t.clash.lead(theirs),
    back: { href: addressOf(voice, `${path}/${loaded.chapter.id}#stuk-${itemId}`), text: t.toPiece },
    sides: presentSides(side(t.clash.theirs(theirs), stands.item), side(t.clash.ours(ours), aside.item)),
    words: { removed: t.removed, added: t.added },
    settle:
      !loaded.mayWrite || piece === null
        ? null
        : {
            action: addressOf(voice, `${path}/${itemId}/naast/${asideId}`),
            ...{ question: t.clash.question, both: t.clash.both, bothLead: t.clash.bothLead },
            ...{ told, choices: ways, piece },
          },
  };
}
