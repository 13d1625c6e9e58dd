import { severities } from '../../findings/finding.ts';
import { type Language, printNumber } from '../../words/numerals.ts';
import { countOf } from '../words/count-of.ts';
import type { CheckCounts } from './count-checked.ts';
import { words } from './words/report-words.data.ts';

/** What was found and what it was found in, as a few lines; what is nought and no news is left out. */
export function summariseCounts(counts: CheckCounts, language: Language): readonly string[] {
  const say = words[language];
  const { total, bySeverity } = counts.findings;
  const { read, unread, unplaced } = counts.files;
  const found = severities.map((severity) => countOf(language, bySeverity[severity], severity)).join(', ');
  const files = [
    `${countOf(language, read, 'file')} ${say.read}`,
    ...(unread === 0 ? [] : [`${printNumber(language, unread)} ${say.unread}`]),
    ...(unplaced === 0 ? [] : [`${printNumber(language, unplaced)} ${say.unplaced}`]),
  ];
  return [
    total === 0 ? say.none : `${countOf(language, total, 'finding')}: ${found}.`,
    ...(counts.accepted === 0 ? [] : [`${countOf(language, counts.accepted, 'finding')} ${say.accepted}.`]),
    ...(counts.acceptedGone === 0 ? [] : [`${countOf(language, counts.acceptedGone, 'finding')} ${say.acceptedGone}.`]),
    ...(counts.corrections === 0 ? [] : [`${countOf(language, counts.corrections, 'correction')} ${say.taken}.`]),
    ...(counts.doubts === 0 ? [] : [`${countOf(language, counts.doubts, 'doubt')}: ${say.doubtful}.`]),
    `${files.join(', ')}; ${countOf(language, counts.publications, 'publication')}, ${countOf(language, counts.chapters, 'chapter')}.`,
  ];
}
