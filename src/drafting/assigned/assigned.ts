import type { ItemKind } from '../item.ts';

/** Who does something: a member of the organisation, or a contact of an outside body. */
export type Assignee = { readonly kind: 'member' | 'contact'; readonly id: string };

/** Who answers for a piece of a draft. */
export type Assigned = {
  readonly itemId: string;
  readonly to: Assignee;
  /** The last day on which it is in time (`2026-12-31`); null where none was said. */
  readonly dueOn: string | null;
  readonly at: Date;
  /** When the version was saved that stands. */
  readonly savedAt: Date;
};

/** Kinds of piece that somebody can answer for; a chapter with all in it and below it that nobody else answers for. */
export const assignedKinds = ['chapter', 'indicator', 'commitment', 'account'] as const satisfies readonly ItemKind[];

/** Kinds of piece that can be delivered by a letter: one value, or one text. */
export const deliveredKinds = ['indicator', 'commitment', 'account'] as const satisfies readonly ItemKind[];
