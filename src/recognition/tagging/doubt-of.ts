import type { Doubt } from '../../model/doubt.ts';
import type { CandidateSaying } from '../../model/doubt-facts.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';
import type { Chosen } from './best-path.ts';
import type { Tag } from './tag.ts';

/** Below this margin the second best tag is as good a guess. */
const leastMargin = 0.6;

/** The doubt about a line of which two tags fit about as well; none where they make no difference to what is stated. */
export function doubtOf({ block, text }: MarkedBlock, { tag, second, margin }: Chosen<Tag>): readonly Doubt[] {
  if (second === null || margin >= leastMargin || !differs(tag, second)) return [];
  const share = 1 / (1 + Math.exp(-margin));
  return [
    {
      at: block.at,
      stake: tag.kind === 'chapter' || second.kind === 'chapter' ? 'chapter' : 'question',
      text,
      why: { say: 'heading-two-ways', with: {} },
      candidates: [
        { says: whatIs(tag), score: share },
        { says: whatIs(second), score: 1 - share },
      ],
    },
  ];
}

function differs(tag: Tag, second: Tag): boolean {
  if (tag.kind === 'question' && second.kind === 'question') return tag.question !== second.question;
  const weighs = (one: Tag) => one.kind === 'chapter' || one.kind === 'question';
  return (weighs(tag) || weighs(second)) && tag.kind !== second.kind;
}

function whatIs(tag: Tag): CandidateSaying {
  if (tag.kind === 'question') return { say: 'question', with: { question: tag.question } };
  return { say: codes[tag.kind], with: {} };
}

const codes = {
  chapter: 'chapter',
  parent: 'chapter-above',
  again: 'title-again',
  aside: 'no-text',
  goal: 'next-goal',
  section: 'asks-nothing',
  within: 'within-answer',
  text: 'text',
} as const satisfies Readonly<Record<Exclude<Tag['kind'], 'question'>, CandidateSaying['say']>>;
