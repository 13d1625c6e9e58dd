import type { DraftItem } from '../../../drafting/item.ts';
import type { DraftSettings } from '../../../drafting/settings/settings.ts';
import type { Working } from '../../people/working.ts';
import { isAllowed } from '../../people/working.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { changeStructure, writeItems } from '../policy.ts';
import { fieldsOf } from './fields-of.ts';
import type { FoundDraft } from './find-draft.ts';
import { readItemStatements } from './read-item-statements.ts';
import { readItems, type StandingItem } from './read-items.ts';
import { type Promised, readPromised } from './read-promised.ts';
import { readSettings } from './read-settings.ts';

export type LoadedStructure = {
  readonly draft: FoundDraft;
  readonly items: readonly StandingItem[];
  readonly settings: DraftSettings;
  /** The piece that it is about; null for the whole document. */
  readonly piece: StandingItem | null;
  /** The pieces that stand in an edition already. */
  readonly adopted: ReadonlySet<string>;
  /** What the accounts answer, by the lasting ids of commitments. */
  readonly promised: ReadonlyMap<string, Promised>;
  readonly mayChapters: boolean;
  /** Whether somebody may arrange what stands in the piece, or the piece itself. */
  readonly mayPieces: boolean;
};

/** All that the pages show on which a draft is arranged otherwise; null where there is no such piece. */
export async function loadStructure(
  desk: WorkDesk,
  working: Working,
  draft: FoundDraft,
  pieceId: string | null,
): Promise<LoadedStructure | null> {
  const { organisationId } = working;
  const { draftId, state, from } = draft;
  return await desk.read(working, async (tx) => {
    const items = await readItems(tx, organisationId, draftId);
    const piece = items.find(({ id }) => id === pieceId) ?? null;
    if (pieceId !== null && piece === null) return null;
    const about = items.filter(
      ({ id, item }) => id === pieceId || (item.kind !== 'chapter' && item.chapter === pieceId),
    );
    const answered = about.flatMap(({ item }) => answersOf(item));
    const fields = piece === null ? [] : await fieldsOf(tx, organisationId, draftId, piece.item);
    return {
      ...{ draft, items, piece },
      settings: (await readSettings(tx, organisationId, draft)).settings,
      adopted: new Set((await readItemStatements(tx, organisationId, draftId)).keys()),
      promised: await readPromised(tx, organisationId, from, answered),
      mayChapters: isAllowed(working, changeStructure, { state, fields }),
      mayPieces: isAllowed(working, writeItems, { state, fields }),
    };
  });
}

function answersOf(item: DraftItem): readonly string[] {
  return item.kind === 'account' ? item.answers : [];
}
