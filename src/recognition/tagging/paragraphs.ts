import { nameKey } from '../../model/text/keys.ts';
import type { Line } from '../layout/lines.ts';
import { mandatoryParagraphs } from '../outline/chapters/chapter-words.data.ts';

/** Whether a heading names one of the paragraphs that every budget and annual report has (BBV article 9). */
export function isMandatoryParagraph(text: string): boolean {
  return mandatoryParagraphs.has(nameKey(text).replace(/^paragraaf/, ''));
}

/**
 * The marked-up headings of mandatory paragraphs that stand next to another one of the same level, by the index of their block: there
 * "Verbonden partijen" is a paragraph itself, while alone among the headings of a programme it tells of the parties of that programme.
 */
export function findParagraphs(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  /** The last heading that no deeper one stands behind, by its level. */
  const last = new Map<number, Line>();
  for (const line of lines) {
    const { rank } = line;
    if (rank === null) continue;
    const before = last.get(rank);
    if (before !== undefined && isMandatoryParagraph(before.text) && isMandatoryParagraph(line.text)) {
      found.add(before.index);
      found.add(line.index);
    }
    for (const level of last.keys()) if (level > rank) last.delete(level);
    last.set(rank, line);
  }
  return found;
}
