import type { ChapterItem, DraftFigure, DraftItem, IndicatorItem } from '../item.ts';
import type { AskedPassage } from '../roll-over/templates.data.ts';

/** What a piece is called, and what else names it; what a text says stands in a form of its own. */
export type Named =
  | ({ readonly kind: 'chapter' } & Pick<ChapterItem, 'code' | 'title' | 'level'> & {
        /** Numbers that begin with that of this chapter begin with the new one too. */
        readonly isNumberedBelow: boolean;
      })
  | ({ readonly kind: 'indicator' } & Pick<IndicatorItem, 'name' | 'unit' | 'frequency' | 'source' | 'definition'>)
  | { readonly kind: 'commitment'; readonly text: string }
  | { readonly kind: 'passage'; readonly heading: string | null };

/** Where a piece is divided: what the second part is. */
export type Parted =
  | {
      readonly kind: 'chapter';
      readonly code: string | null;
      readonly title: string;
      /** What of the chapter goes along. */
      readonly pieces: readonly string[];
    }
  /** `after`: how many of its blocks stay. */
  | { readonly kind: 'passage'; readonly after: number; readonly heading: string | null }
  | { readonly kind: 'indicator'; readonly name: string }
  | { readonly kind: 'commitment' | 'account'; readonly first: string; readonly second: string };

/** What somebody wants otherwise in the structure of a draft. A `reason` is empty where none was given; it is asked of what goes on. */
export type StructureChange =
  /** `item`: with whatever place; `after`: right behind that one of its row, before all, or where that is not there behind all; `asked`: what a chapter asks, as empty texts. */
  | {
      readonly act: 'add';
      readonly item: DraftItem;
      readonly after: string | null;
      readonly asked?: readonly AskedPassage[];
    }
  /** One place back or on in its row. */
  | { readonly act: 'shift'; readonly id: string; readonly by: -1 | 1 }
  /** Into another chapter, behind what stands there; null: a chapter of its own. */
  | { readonly act: 'move'; readonly id: string; readonly under: string | null; readonly reason: string }
  | { readonly act: 'rename'; readonly id: string; readonly named: Named; readonly reason: string }
  | { readonly act: 'split'; readonly id: string; readonly parted: Parted; readonly reason: string }
  /** `other` becomes part of `id`. `text`: what they say together; null where that is told by the two. */
  | {
      readonly act: 'merge';
      readonly id: string;
      readonly other: string;
      readonly text: string | null;
      readonly reason: string;
    }
  | { readonly act: 'end'; readonly id: string; readonly reason: string }
  | { readonly act: 'restore'; readonly id: string }
  | { readonly act: 'take-away'; readonly id: string }
  /** An empty place for a value of an indicator. */
  | ({ readonly act: 'add-figure' | 'take-figure'; readonly id: string } & Pick<DraftFigure, 'role' | 'year'>);
