import { severities } from '../../findings/finding.ts';
import type { Language } from '../../words/numerals.ts';
import type { CheckCounts } from './count-checked.ts';
import { words } from './words.data.ts';

function count(number: number, [one, more]: readonly [one: string, more: string]): string {
  return `${number} ${number === 1 ? one : more}`;
}

/** What was found and what it was found in, as a few lines; what is nought and no news is left out. */
export function summariseCounts(counts: CheckCounts, language: Language): readonly string[] {
  const say = words[language];
  const { total, bySeverity } = counts.findings;
  const { read, unread, unplaced } = counts.files;
  const found = severities.map((severity) => count(bySeverity[severity], say.severities[severity])).join(', ');
  const files = [
    `${count(read, say.file)} ${say.read}`,
    ...(unread === 0 ? [] : [`${unread} ${say.unread}`]),
    ...(unplaced === 0 ? [] : [`${unplaced} ${say.unplaced}`]),
  ];
  return [
    total === 0 ? say.none : `${count(total, say.finding)}: ${found}.`,
    ...(counts.accepted === 0 ? [] : [`${count(counts.accepted, say.finding)} ${say.accepted}.`]),
    ...(counts.acceptedGone === 0 ? [] : [`${count(counts.acceptedGone, say.finding)} ${say.acceptedGone}.`]),
    ...(counts.doubts === 0 ? [] : [`${count(counts.doubts, say.doubt)}: ${say.doubtful}.`]),
    `${files.join(', ')}; ${count(counts.publications, say.publication)}, ${count(counts.chapters, say.chapter)}.`,
  ];
}
