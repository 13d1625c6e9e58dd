import type { Block } from '../model/block.ts';
import { joinNatures, type Nature } from '../model/nature.ts';
import { isRemark } from './remark.ts';

/** A remark that begins with one of the words is about the document; the words are those of its first sentence. */
const begin = /^\[\s{0,9}(?:hervertelling|herverteld|ingekort|verzonnen|retelling|retold|in part|invented)\b/i;

const words: Readonly<Record<Nature, RegExp>> = {
  retold: /\b(?:hervertelling|herverteld|retelling|retold)\b/i,
  'in-part': /\b(?:ingekort|een deel|in part)\b/i,
  invented: /\b(?:verzonnen|invented)\b/i,
};

/** A text that breaks off and leads on to where the rest of it is: "Wij bouwen aan … lees verder". */
const breaksOff = /(?:…|\.{3})\s{0,3}[([]?(?:lees (?:verder|meer)|meer lezen|read (?:on|more))[^\p{L}\p{N}]{0,4}$/iu;

/**
 * What a document says it is: in part where a text of it breaks off, and what it says in remarks between square brackets such as "[Hervertelling, ingekort. Het origineel staat op https://…]": words
 * that every format can hold and that whoever reads the file sees too.
 */
export function findRemarkNature(blocks: readonly Block[]): readonly Nature[] {
  const found = blocks.flatMap((block): readonly Nature[] => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return [];
    if (breaksOff.test(block.text)) return ['in-part'];
    if (!begin.test(block.text) || !isRemark(block.text)) return [];
    const [said = ''] = block.text.split(/[.:;]/, 1);
    return joinNatures(
      words.retold.test(said) ? ['retold'] : [],
      words['in-part'].test(said) ? ['in-part'] : [],
      words.invented.test(said) ? ['invented'] : [],
    );
  });
  return joinNatures(found);
}
