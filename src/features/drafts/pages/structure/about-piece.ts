import type { Outline } from '../../../../drafting/compose/outline.ts';
import type { Identified } from '../../../../drafting/item.ts';
import type { Context } from '../../../../frame/context.ts';
import { arrangeWords } from '../../../../words/drafts/arrange-words.data.ts';
import type { LoadedStructure } from '../../queries/load-structure.ts';
import type { StandingItem } from '../../queries/read-items.ts';
import type { Refusal } from './form-maker.ts';
import type { FieldView } from './structure-view.ts';

export type AboutPiece = {
  readonly loaded: LoadedStructure;
  readonly outline: Outline;
  readonly piece: StandingItem;
  readonly context: Context;
  readonly refusal: Refusal | null;
  /** The piece that somebody chose to put together with this one. */
  readonly chosen: string | null;
};

/** Whether something goes on from what was adopted: then it ends with a reason, and whatever is done with it asks why. */
export function goesOn({ id, item }: StandingItem, { adopted }: Pick<LoadedStructure, 'adopted'>): boolean {
  return 'origin' in item && (item.origin.from.length > 0 || adopted.has(id));
}

/** The reason, where one is asked, with what was said before so that it can be added to. */
export function reasonOf(about: AboutPiece, area: (name: string, label: string, value: string | null) => FieldView) {
  const { piece, loaded, context } = about;
  if (!goesOn(piece, loaded)) return [];
  const known = 'origin' in piece.item ? piece.item.origin.reason : null;
  return [area('reden', arrangeWords[context.voice.language].reason, known)];
}

/** What of a chapter can go along to another. */
export function insideOf({ outline, piece }: AboutPiece): readonly Identified[] {
  const chapters = outline.chapters.filter(({ parent }) => parent?.id === piece.id);
  const kinds = ['passage', 'commitment', 'indicator', 'account', 'money'] as const;
  return [...chapters, ...kinds.flatMap((kind) => [...outline.in(piece.id, kind)])];
}
