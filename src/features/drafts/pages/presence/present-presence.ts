import { presenceWords } from '../../../../words/drafts/presence-words.data.ts';
import { type Language, printTime } from '../../../../words/numerals.ts';
import type { Present } from '../../queries/read-presence.ts';

/** Who else has a chapter open. */
export type PresenceView = {
  readonly title: string;
  /** A sentence a person. */
  readonly lines: readonly string[];
  /** What to agree on; null where only one of them can write. */
  readonly advice: string | null;
  /** The address that answers anew (`addPresenceRoutes`). */
  readonly refresh: string;
};

/** @param mayWrite whether who looks may write there */
export function presentPresence(
  others: readonly Present[],
  { mayWrite, language }: { readonly mayWrite: boolean; readonly language: Language },
): Omit<PresenceView, 'refresh'> {
  const t = presenceWords[language];
  return {
    title: t.title,
    lines: others.map((one) => (one.mayWrite ? t.writes : t.reads)(one.name, printTime(language, one.since))),
    advice: mayWrite && others.some((one) => one.mayWrite) ? t.advice : null,
  };
}
