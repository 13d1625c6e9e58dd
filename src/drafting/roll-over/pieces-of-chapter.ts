import type { StatedChapter, StatedCommitment, StatedIndicator } from '../../threading/stated.ts';
import type { AccountItem, CommitmentItem, DraftItem, IndicatorItem } from '../item.ts';
import { noText } from '../text/rich-text.ts';
import { type Begun, type GoingOn, isReport } from './begun.ts';
import { plannedFigures, reportedFigures } from './first-figures.ts';
import type { AskedPassage } from './templates.data.ts';
import { textOfBlocks } from './text-of-blocks.ts';

/** The chapter that pieces are made for: its id in the draft, and what the document asks. */
type For = {
  readonly id: string;
  readonly begun: Begun;
  readonly asked: readonly AskedPassage[];
  readonly goingOn: GoingOn;
};

/** What stands in a chapter when a document is begun. */
export function piecesOfChapter(chapter: StatedChapter, given: For): readonly DraftItem[] {
  const isAccounting = isReport(given.begun.kind);
  const indicators = chapter.indicators.map((indicator, place) => indicatorOf(indicator, place, isAccounting, given));
  return [
    ...passagesOf(chapter, given),
    ...indicators,
    ...(isAccounting
      ? accountsOf(chapter, given)
      : chapter.commitments.map((one, place) => commitmentOf(one, place, given))),
  ];
}

/** A chapter that answers no question in words (a programme above its fields) has passages as it had them. */
function passagesOf({ passages, commitments }: StatedChapter, { id, asked }: For): readonly DraftItem[] {
  const stated = new Set(commitments.map(({ text }) => text));
  const isOfField = (question: string) => question !== 'intro' && question !== 'other';
  const kept = passages.filter(({ question }) => !isOfField(question));
  const wanted = [
    ...kept.map(({ question, heading, blocks }) => ({ question, heading, text: textOfBlocks(blocks, stated) })),
    ...(kept.length < passages.length ? asked : []).map(({ question, heading }) => {
      const blocks = passages.filter((passage) => passage.question === question).flatMap((passage) => passage.blocks);
      return { question, heading, text: blocks.length === 0 ? noText : textOfBlocks(blocks, stated) };
    }),
  ];
  return wanted.map((passage, place) => ({ kind: 'passage', chapter: id, place, ...passage }));
}

/** The actions of a plan wait for what was done, and in an annual report its goals for what was reached. */
function accountsOf({ commitments }: StatedChapter, { id, begun, goingOn }: For): readonly AccountItem[] {
  const places = { done: 0, conclusion: 0 };
  return commitments.flatMap(({ question: asked }, ordinal): readonly AccountItem[] => {
    const question = asked === 'do' ? 'done' : 'conclusion';
    if (question === 'conclusion' && begun.kind !== 'annual-report') return [];
    const place = places[question];
    places[question] += 1;
    const answers = goingOn('commitment', ordinal).from;
    return [{ kind: 'account', chapter: id, place, question, answers, text: '', status: null }];
  });
}

function commitmentOf({ question, text, term }: StatedCommitment, place: number, { id, goingOn }: For): CommitmentItem {
  return {
    ...{ kind: 'commitment', chapter: id, place, text, owner: null, measure: null, status: null, ended: null },
    question: question === 'achieve' ? 'achieve' : 'do',
    term: term?.until == null ? null : { from: term.from, until: term.until },
    origin: goingOn('commitment', place),
  };
}

function indicatorOf(
  indicator: StatedIndicator,
  place: number,
  isAccounting: boolean,
  { id, begun, goingOn }: For,
): IndicatorItem {
  const { name, unit, kind: indicatorKind, frequency, source, footnote: definition } = indicator;
  return {
    ...{ kind: 'indicator', chapter: id, place, name, unit, indicatorKind, frequency, source, definition },
    figures: isAccounting ? reportedFigures(indicator, begun.year) : plannedFigures(indicator, begun.year),
    ...{ origin: goingOn('indicator', place), ended: null },
  };
}
