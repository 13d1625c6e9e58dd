import type { Doubt } from '../../model/doubt.ts';
import { asksNothing, sayQuestion } from '../layout/say-question.ts';
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
      why: 'Deze kop is op twee manieren te lezen.',
      candidates: [
        { says: sayTag(tag), score: share },
        { says: sayTag(second), score: 1 - share },
      ],
    },
  ];
}

function differs(tag: Tag, second: Tag): boolean {
  if (tag.kind === 'question' && second.kind === 'question') return tag.question !== second.question;
  const weighs = (one: Tag) => one.kind === 'chapter' || one.kind === 'question';
  return (weighs(tag) || weighs(second)) && tag.kind !== second.kind;
}

function sayTag(tag: Tag): string {
  switch (tag.kind) {
    case 'chapter':
      return 'een nieuw onderdeel';
    case 'question':
      return sayQuestion(tag.question);
    case 'parent':
      return 'het onderdeel erboven';
    case 'again':
      return 'nog eens de titel';
    case 'aside':
      return 'geen deel van de tekst';
    case 'goal':
      return 'het volgende doel';
    case 'section':
      return asksNothing;
    case 'within':
      return 'een tussenkop in het antwoord';
    case 'text':
      return 'gewone tekst';
  }
}
