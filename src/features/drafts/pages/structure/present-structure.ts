import { v7 as newId } from 'uuid';
import { Outline, type Placed } from '../../../../drafting/compose/outline.ts';
import type { Identified } from '../../../../drafting/item.ts';
import { above } from '../../../../drafting/structure/rows.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { structureWords } from '../../../../words/drafts/structure-words.data.ts';
import type { AtWork } from '../../../work-desk/work-desk.tsx';
import { workFrame } from '../../../work-desk/work-frame.ts';
import type { LoadedStructure } from '../../queries/load-structure.ts';
import { documentsPath } from '../documents/present-documents.ts';
import type { Refusal } from './form-maker.ts';
import { formsToAdd } from './forms-to-add.ts';
import { formsToChange } from './forms-to-change.ts';
import { nameOfPiece } from './name-of-piece.ts';
import type { GroupView, NestedRow, StructureView } from './structure-view.ts';

/** What came of the last form. */
export type Answered = {
  readonly refusal: Refusal | null;
  /** What was done, and the piece that went away by it. */
  readonly done: { readonly act: string; readonly gone: string | null } | null;
  /** The piece that was shifted, and to which side. */
  readonly shifted: { readonly id: string; readonly side: 'up' | 'down' } | null;
  /** The piece that somebody chose to put together with this one. */
  readonly chosen: string | null;
};

/** The way to the structure of a document, or of a piece of it. */
export function structurePath(organisation: string, slug: string, piece: string | null): string {
  return documentsPath(organisation, slug, ...(piece === null ? [] : [piece]), 'indeling');
}

/** All that stands in a document or a piece of it, with what can be done with that. */
export function presentStructure(
  loaded: LoadedStructure,
  { who, organisation }: AtWork,
  { refusal, done, chosen, shifted }: Answered,
  context: Context,
): StructureView {
  const { draft, items, piece } = loaded;
  const { voice } = context;
  const t = structureWords[voice.language];
  const outline = new Outline(items);
  const to = (id: string | null) => addressOf(voice, structurePath(organisation.slug, draft.slug, id));
  const isEnded = piece !== null && 'ended' in piece.item && piece.item.ended !== null;
  const hasInside = piece === null || (piece.item.kind === 'chapter' && !isEnded);
  const groups = hasInside ? groupsOf(loaded, outline, shifted, context, to) : [];
  const title =
    piece === null ? t.titleOfDocument(draft.title) : t.titleOfPiece(nameOfPiece(piece.item, loaded, context));
  const sections = [
    { key: 'erbij', title: t.add, forms: hasInside ? formsToAdd(loaded, outline, context, refusal) : [] },
    {
      key: 'anders',
      title: t.change,
      forms: piece === null ? [] : formsToChange({ loaded, outline, piece, context, refusal, chosen }),
    },
  ].filter(({ forms }) => forms.length > 0);
  const hasForm = sections.some(({ forms }) => forms.some(({ told }) => told !== null));
  return {
    frame: workFrame(context, { title, organisation, who }),
    title,
    lead: isEnded && 'ended' in piece.item ? t.isEnded(piece.item.ended?.reason ?? '') : t.lead,
    back: backOf(loaded, organisation.slug, to, context),
    action: to(piece?.id ?? null),
    done: doneOf(loaded, done, organisation.slug, context),
    told: refusal === null || hasForm ? null : refusal.told,
    nothing: hasInside && groups.length === 0 ? t.nothing : null,
    ...{ groups, sections },
    ended: hasInside ? endedOf(loaded, context, to) : null,
  };
}

type To = (id: string | null) => string;

function backOf({ draft, items, piece }: LoadedStructure, organisation: string, to: To, context: Context) {
  const t = structureWords[context.voice.language];
  const path = (...parts: readonly string[]) =>
    addressOf(context.voice, documentsPath(organisation, draft.slug, ...parts));
  if (piece === null) return [{ href: path(), text: draft.title }];
  const over = above(piece.item);
  const chapter = items.find(({ id }) => id === over)?.item;
  const up =
    over === null || chapter?.kind !== 'chapter'
      ? { href: to(null), text: t.toDocument(draft.title) }
      : { href: to(over), text: t.toChapter(chapter.title) };
  const writing = piece.item.kind === 'chapter' ? piece.id : (over ?? piece.id);
  return [up, { href: path(writing), text: t.write }];
}

function doneOf({ draft }: LoadedStructure, done: Answered['done'], organisation: string, { voice }: Context) {
  if (done === null) return null;
  const t = structureWords[voice.language];
  const text = Object.entries(t.done).find(([act]) => act === done.act)?.[1];
  if (text === undefined) return null;
  const history = (id: string) => addressOf(voice, documentsPath(organisation, draft.slug, id, 'geschiedenis'));
  return { text, link: done.gone === null ? null : { href: history(done.gone), text: t.backFromHistory } };
}

function groupsOf(
  loaded: LoadedStructure,
  outline: Outline,
  shifted: Answered['shifted'],
  context: Context,
  to: To,
): readonly GroupView[] {
  const { piece, mayChapters, mayPieces } = loaded;
  const { words, voice } = context;
  const t = structureWords[voice.language];
  const rowsOf = (row: readonly Identified[], may: boolean, below?: (id: string) => readonly NestedRow[]) =>
    row.map(({ id, item }, at): NestedRow => {
      const text = nameOfPiece(item, loaded, context);
      const side = shifted?.id === id ? shifted.side : null;
      const [isFirst, isLast] = [at === 0, at === row.length - 1];
      const shift = {
        saveId: newId(),
        goesOn: side === null ? null : isFirst ? 'down' : isLast ? 'up' : side,
        up: isFirst ? null : t.up(text),
        down: isLast ? null : t.down(text),
      } as const;
      return { id, text, href: to(id), shift: may ? shift : null, below: below?.(id) ?? [] };
    });
  const chaptersBelow = Map.groupBy(outline.chapters, ({ parent }: Placed) => parent?.id ?? null);
  const chapters = (parent: string | null): readonly NestedRow[] =>
    rowsOf(chaptersBelow.get(parent) ?? [], mayChapters, piece === null ? chapters : undefined);
  const tree: GroupView = { key: 'chapter', title: t.groups.chapter, rows: chapters(piece?.id ?? null) };
  if (piece === null) return tree.rows.length === 0 ? [] : [tree];
  const stated = (kind: 'commitment' | 'account', question: 'achieve' | 'do' | 'done' | 'conclusion'): GroupView => ({
    key: `${kind}-${question}`,
    title: t.groups[kind](words.questions[question]),
    rows: rowsOf(
      outline.in(piece.id, kind).filter(({ item }) => item.question === question),
      mayPieces,
    ),
  });
  const plain = (kind: 'passage' | 'indicator' | 'money'): GroupView => ({
    ...{ key: kind, title: t.groups[kind], rows: rowsOf(outline.in(piece.id, kind), mayPieces) },
  });
  return [
    plain('passage'),
    stated('commitment', 'achieve'),
    plain('indicator'),
    stated('commitment', 'do'),
    stated('account', 'done'),
    stated('account', 'conclusion'),
    plain('money'),
    tree,
  ].filter(({ rows }) => rows.length > 0);
}

/** What ended in a chapter; of the whole document its chapters that ended. */
function endedOf(loaded: LoadedStructure, context: Context, to: To): StructureView['ended'] {
  const { items, piece } = loaded;
  const t = structureWords[context.voice.language];
  const rows = items.flatMap(({ id, item }) => {
    const isHere = piece === null ? item.kind === 'chapter' : above(item) === piece.id;
    if (!isHere || !('ended' in item) || item.ended === null) return [];
    return [{ id, href: to(id), text: nameOfPiece(item, loaded, context), reason: item.ended.reason }];
  });
  return rows.length === 0 ? null : { title: t.ended, lead: t.endedLead, rows };
}
