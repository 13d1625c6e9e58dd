import type { Inline } from '../../../../drafting/text/rich-text.ts';
import type { Insertable } from './insertable.ts';

/** Something that can be put into a text. */
export type Choice = {
  readonly piece: Extract<Inline, { readonly type: 'figure' | 'chapter' }>;
  /** How it is written, which names it. */
  readonly token: string;
  readonly group: string | null;
  readonly name: string;
  readonly shown: string;
};

/** As many as a list shows; the rest is found by its words. */
const mostShown = 200;

/** What has all words of a search in its name or in that of its chapter, whatever their case and accents. */
export function narrowChoices(choices: readonly Choice[], sought: string): readonly Choice[] {
  const words = fold(sought).split(/\s+/).filter(Boolean);
  return choices
    .filter(({ name, group }) => {
      const text = fold(`${group ?? ''} ${name}`);
      return words.every((word) => text.includes(word));
    })
    .slice(0, mostShown);
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** What can be put in, as it stands now; null where it cannot be fetched. */
export async function fetchInsertable(address: string): Promise<Insertable | null> {
  try {
    const answer = await fetch(address, { headers: { accept: 'application/json' } });
    if (!answer.ok || answer.redirected) return null;
    const read: Insertable = await answer.json();
    return read;
  } catch {
    return null;
  }
}
