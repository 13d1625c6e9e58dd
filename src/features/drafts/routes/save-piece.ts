import { validate as isId, v7 as newId } from 'uuid';
import type { DraftItem } from '../../../drafting/item.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { sayRefusedDraft } from '../../../words/drafts/say-refused-draft.ts';
import { writeWords } from '../../../words/drafts/write-words.data.ts';
import type { Language } from '../../../words/numerals.ts';
import type { Fields } from '../../work-desk/read-fields.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { saveItem } from '../commands/save-item.ts';
import { settleAside } from '../commands/settle-aside.ts';
import { itemOfFields } from '../forms/item-of-fields.ts';
import { isPlan } from '../forms/written-fields.ts';
import type { Typed } from '../pages/chapter/present-piece.ts';
import { readAsides } from '../queries/read-asides.ts';
import { readVersion } from '../queries/read-versions.ts';
import type { AtDraft } from './enter-draft.ts';

/** What came of a form of a piece. */
export type PieceSaved =
  /** By which version, and what it says. */
  | { readonly saved: string; readonly version: number; readonly item: DraftItem }
  | { readonly clash: { readonly itemId: string; readonly asideId: string } }
  /** Nothing was saved: what to say of it. */
  | { readonly told: string };

/** A form of a piece as it was sent. A save that names itself wrongly gets a name here: it is another one each time. */
export function readTyped(fields: Fields, sent: Typed['fields']): Typed {
  const id = (name: string) => (isId(fields.one(name)) ? fields.one(name).toLowerCase() : null);
  const base = fields.one('basis');
  return {
    itemId: id('stuk') ?? '',
    base: /^\d{1,7}$/.test(base) ? Number(base) : 0,
    saveId: id('save') ?? newId(),
    aside: id('naast'),
    fields: sent,
    told: null,
  };
}

/** Saves what was filled in for a piece, on the version that the form was drawn from, and settles what lay beside it. */
export async function savePiece(
  desk: WorkDesk,
  { at: { working }, draft }: AtDraft,
  typed: Typed,
  language: Language,
): Promise<PieceSaved> {
  const { itemId, base, saveId, aside } = typed;
  const { draftId } = draft;
  try {
    const version =
      itemId === ''
        ? null
        : await desk.read(working, (tx) => readVersion(tx, working.organisationId, draftId, { itemId, number: base }));
    if (version?.item == null) throw new Refused({ say: 'no-item', with: {} });
    const one = (name: string) => typed.fields[name] ?? '';
    const made = itemOfFields(version.item, { one, isPlan: isPlan(draft) });
    if ('fault' in made) return { told: writeWords[language].faults[made.fault] };
    const given = { draftId, itemId, base, content: made.item, saveId };
    const saved = await saveItem(desk.record, given, working, desk.now());
    // Somebody may have settled it meanwhile.
    const isOurs = 'clash' in saved && saved.clash.asideId === aside;
    const beside =
      aside === null || isOurs ? [] : await desk.read(working, (tx) => readAsides(tx, working.organisationId, draftId));
    if (aside !== null && beside.some((lying) => lying.asideId === aside && lying.itemId === itemId))
      await settleAside(desk.record, { draftId, asideId: aside }, working, desk.now());
    return 'clash' in saved
      ? { clash: { itemId, asideId: saved.clash.asideId } }
      : { saved: itemId, version: saved.saved, item: made.item };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const isBad = error.code === 'bad-item';
    const told = isBad ? writeWords[language].faults['bad-item'] : sayRefusedDraft(language, error.saying);
    if (told === null) throw error;
    return { told };
  }
}
