import type { DraftActivity } from '../book/draft.ts';
import { type ActivityWording, wordPlan } from '../content/activity.ts';
import type { LaidBlock, StatedText } from './block.ts';

/** Blocks, and the statements that a reader finds in them. */
export type Told = {
  readonly blocks: readonly LaidBlock[];
  readonly stated: readonly StatedText[];
  readonly allowed: readonly string[];
};

/** A list of such texts. */
export function listOf(texts: readonly string[], ordered: boolean): LaidBlock {
  return { kind: 'list', ordered, items: texts.map((text) => ({ text, depth: 0 })) };
}

export function paragraph(text: string): LaidBlock {
  return { kind: 'paragraph', text };
}

/** A text with its full stop. */
export function sentence(text: string): string {
  return text === '' ? '' : `${text}.`;
}

/** An item of a list that is one sentence: with a semicolon, the last with a full stop. */
export function closing(text: string, at: number, all: readonly string[]): string {
  return at === all.length - 1 ? `${text}.` : `${text};`;
}

/** The plan in the words of the house, or in words of its own. */
export function planOf({ activity, plan }: DraftActivity, wording: ActivityWording): string {
  return plan ?? wordPlan(activity, wording);
}
