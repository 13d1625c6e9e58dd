import type { PublicationKind } from '../../../model/publication.ts';
import { plainLine } from '../../../model/text/plain.ts';
import type { MarkedBlock } from './marked-block.ts';

/**
 * "Resultaten" heads what was reached, but in a budget or a spring memorandum, which look ahead, what is to be reached. So it does on any
 * page where efforts ("Inspanningen") stand beside it: in a network of goals and efforts a result is what those are made for.
 */
export function withPlannedResults(blocks: readonly MarkedBlock[], kind: PublicationKind): readonly MarkedBlock[] {
  const looksAhead = kind === 'budget' || kind === 'spring-memorandum';
  const isNetwork = kind !== 'annual-report' && blocks.some(({ text }) => efforts.test(text));
  if (!looksAhead && !isNetwork) return blocks;
  return blocks.map((block) => {
    const { mark, text } = block;
    if (mark.kind !== 'question' || mark.question.question !== 'done' || !results.test(plainLine(text))) return block;
    return { ...block, mark: { ...mark, question: { ...mark.question, question: 'achieve' } } };
  });
}

const results = /^(?:onze |de |het )?(?:beoogde? )?(?:resultaat|resultaten)(?: (?:in )?20\d\d)?:?$/;
const efforts = /^(?:onze |de )?inspanningen:?$/i;
