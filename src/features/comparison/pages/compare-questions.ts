import { printBlock } from '../../../editions/print-block.ts';
import type { Nature } from '../../../model/nature.ts';
import { questions } from '../../../model/question.ts';
import type { SideRow } from '../../../ui/side-by-side/side-by-side.tsx';
import { markRetold } from '../../../words/nature/mark-retold.ts';
import type { Words } from '../../../words/nl.data.ts';
import type { Statements } from '../../statements/queries/read-statements.ts';
import { diffTexts } from './diff-texts.ts';

type Asked = Pick<Statements, 'passages'> & { readonly nature: readonly Nature[] };
type Answer = { readonly heading: string | null; readonly lines: readonly string[] };

/**
 * The text of two chapters, a row for each question that one of them answers in words: a table alone is none, its figures and amounts are
 * compared by themselves. Where words are ours, no word is marked as gone or new.
 */
export function compareQuestions(before: Asked, after: Asked, words: Words): SideRow[] {
  const isRetold = [before, after].some(({ nature }) => nature.includes('retold'));
  return questions.flatMap((question): SideRow[] => {
    const [ours, theirs] = [textUnder(before, question), textUnder(after, question)];
    if ((ours?.lines ?? []).length + (theirs?.lines ?? []).length === 0) return [];
    const asked = words.questions[question];
    const diff = ours && theirs && !isRetold ? diffTexts(ours.lines, theirs.lines) : null;
    const whole = (lines: readonly string[], { nature }: Asked) =>
      lines.map((text) => [{ text: markRetold(text, nature, words), change: 'same' as const }]);
    return [
      {
        key: question,
        question: asked,
        from: ours && { heading: otherThan(asked, ours.heading), paragraphs: diff?.from ?? whole(ours.lines, before) },
        to: theirs && { heading: otherThan(asked, theirs.heading), paragraphs: diff?.to ?? whole(theirs.lines, after) },
        remark: diff?.isTooLong
          ? words.compare.textTooLong
          : ours && theirs && !isRetold && ours.lines.join('\n') === theirs.lines.join('\n')
            ? words.compare.noDifference
            : null,
      },
    ];
  });
}

/** A heading that only repeats the question says nothing more. */
function otherThan(question: string, heading: string | null): string | null {
  return heading === question ? null : heading;
}

function textUnder({ passages }: Asked, question: string): Answer | null {
  const under = passages.filter((passage) => passage.question === question);
  const [first] = under;
  if (first === undefined) return null;
  const lines = under
    .flatMap((passage, index) => [
      ...(index > 0 && passage.heading ? [passage.heading] : []),
      ...passage.blocks.flatMap(printBlock),
    ])
    .filter((line) => line.trim() !== '');
  return first.heading === null && lines.length === 0 ? null : { heading: first.heading, lines };
}
