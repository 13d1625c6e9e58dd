import { Outline, type Placed } from '../../../../drafting/compose/outline.ts';
import type { DraftItem } from '../../../../drafting/item.ts';
import type { DraftSettings } from '../../../../drafting/settings/settings.ts';
import { nameActors } from '../../../people/queries/name-actors.ts';
import type { Working } from '../../../people/working.ts';
import { isAllowed } from '../../../people/working.ts';
import type { WorkDesk } from '../../../work-desk/work-desk.tsx';
import { assignPieces, writeItems } from '../../policy.ts';
import { fieldsOf } from '../../queries/fields-of.ts';
import type { FoundDraft } from '../../queries/find-draft.ts';
import { type Aside, readAsides } from '../../queries/read-asides.ts';
import { readItems, type StandingItem } from '../../queries/read-items.ts';
import { type Promised, readPromised, threadsOf } from '../../queries/read-promised.ts';
import { readSettings } from '../../queries/read-settings.ts';
import { readVersion } from '../../queries/read-versions.ts';

export type LoadedChapter = {
  readonly draft: FoundDraft;
  readonly outline: Outline;
  readonly items: readonly StandingItem[];
  readonly chapter: Placed;
  readonly mayWrite: boolean;
  /** Whether they may say who does what in it. */
  readonly mayAssign: boolean;
  readonly settings: DraftSettings;
  /** By the lasting ids of commitments. */
  readonly promised: ReadonlyMap<string, Promised>;
  /** The trails of indicators, by the ids of statements. */
  readonly threads: ReadonlyMap<string, string>;
  readonly asides: readonly (Aside & { readonly name: string | null })[];
  /** The piece that was just saved, and when. */
  readonly saved: { readonly itemId: string; readonly at: Date } | null;
};

/** All that the page of a chapter shows; null where it is no chapter of the draft, or has ended. @param savedItem the piece that was just saved */
export async function loadChapter(
  desk: WorkDesk,
  working: Working,
  draft: FoundDraft,
  asked: { readonly chapterId: string; readonly savedItem: string | null },
): Promise<LoadedChapter | null> {
  const { organisationId } = working;
  const { draftId, state, from } = draft;
  return await desk.read(working, async (tx) => {
    const items = await readItems(tx, organisationId, draftId);
    const outline = new Outline(items);
    const chapter = outline.chapters.find(({ id }) => id === asked.chapterId);
    if (chapter === undefined) return null;
    const own = items.filter(({ item }) => item.kind !== 'chapter' && item.chapter === chapter.id);
    const fields = await fieldsOf(tx, organisationId, draftId, chapter.item);
    const asides = (await readAsides(tx, organisationId, draftId)).filter(({ itemId }) =>
      own.some(({ id }) => id === itemId),
    );
    const names = await nameActors(
      tx,
      organisationId,
      asides.map(({ actor }) => actor),
    );
    const saved = own.find(({ id }) => id === asked.savedItem);
    const version =
      saved === undefined
        ? null
        : await readVersion(tx, organisationId, draftId, { itemId: saved.id, number: saved.version });
    const { settings } = await readSettings(tx, organisationId, draft);
    return {
      ...{ draft, outline, items, chapter, settings },
      mayWrite: isAllowed(working, writeItems, { state, fields }),
      mayAssign: isAllowed(working, assignPieces, { state, fields }),
      promised: await readPromised(
        tx,
        organisationId,
        from,
        own.flatMap(({ item }) => answersOf(item)),
      ),
      threads: await threadsOf(
        tx,
        organisationId,
        'indicator',
        own.flatMap(({ item }) => measuredBy(item)),
      ),
      asides: asides.map((aside) => ({ ...aside, name: names.get(aside.actor) ?? null })),
      saved: saved === undefined || version === null ? null : { itemId: saved.id, at: version.at },
    };
  });
}

function answersOf(item: DraftItem): readonly string[] {
  return item.kind === 'account' ? item.answers : [];
}

function measuredBy(item: DraftItem): readonly string[] {
  return item.kind === 'indicator' ? item.origin.from : [];
}
