import type { Identified } from '../../../../drafting/item.ts';
import type { DraftFinding } from '../../../../drafting/judged/draft-judging.ts';
import { catalogue } from '../../../../findings/catalogue.ts';
import { severities } from '../../../../findings/finding.ts';
import { shorten } from '../../../../findings/words/shorten.ts';
import { marginWords } from '../../../../words/drafts/margin-words.data.ts';
import type { Language } from '../../../../words/numerals.ts';
import type { FoundView } from './found-view.ts';
import { remedyOf } from './remedy-of.ts';

/** How many letters of a text are shown on either side of the words that a finding is about. */
const around = 60;
/** What is longer is shown by how it begins. */
const longest = 160;

const rules = new Map(catalogue.map(({ code, text }) => [code, text]));

/** The gravest first; what is as grave stays in its order. */
export function byGravity(one: DraftFinding, other: DraftFinding): number {
  return severities.indexOf(one.finding.severity) - severities.indexOf(other.finding.severity);
}

export type FoundFor = {
  readonly language: Language;
  readonly isPlan: boolean;
  /** Null for who reads along: there is no field to go to. */
  readonly mayWrite: boolean;
};

/** A finding as it is told at a piece. @param piece null where it is told of a whole chapter */
export function presentFound(
  found: DraftFinding,
  piece: Identified | null,
  { language, isPlan, mayWrite }: FoundFor,
): FoundView {
  const { key, rule, severity, message } = found.finding;
  const t = marginWords[language];
  const remedy = piece === null || !mayWrite ? null : remedyOf(found, piece, { isPlan, language });
  const words = piece === null ? null : wordsIn(found, piece.id);
  return {
    id: `bevinding-${key}${piece === null ? '' : `-${piece.id}`}`,
    severity,
    severityText: t.severities[severity],
    title: rules.get(rule)?.title[language] ?? '',
    message: message[language],
    mend: rules.get(rule)?.mend[language] ?? '',
    words,
    go: remedy && { href: `#${remedy.fieldId}`, text: remedy.text },
    toldAt: null,
  };
}

function wordsIn({ spots }: DraftFinding, item: string): FoundView['words'] {
  const words = spots.find((spot) => spot.item === item && spot.words !== null)?.words ?? null;
  if (words === null) return null;
  const { own, paragraph } = words;
  const start = paragraph.indexOf(own);
  const end = start + own.length;
  const [from, until] = [Math.max(0, start - around), Math.min(paragraph.length, end + around)];
  return {
    before: `${from > 0 ? '…' : ''}${paragraph.slice(from, start)}`,
    own: shorten(own, longest),
    after: own.length > longest ? '' : `${paragraph.slice(end, until)}${until < paragraph.length ? '…' : ''}`,
  };
}
