import type { PassageDraft } from './chapter-draft.ts';

/** A reading guide explains the questions and does not ask them. */
export function isReadingGuide(title: string | null | undefined): boolean {
  return /^(?:leeswijzer|leesinstructie|hoe (?:leest|lees) |inleiding en leeswijzer)/i.test(title ?? '');
}

/** "Inleiding" stays the introduction below a first line or two; "Algemeen" is one only where nothing was said yet. */
export function isIntroduction(heading: string, before: readonly PassageDraft[]): boolean {
  if (before.length === 0) return true;
  return /inleiding|introductie/i.test(heading) && before.every((passage) => passage.question === 'intro');
}
