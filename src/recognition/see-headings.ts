import type { HeadingMeaning } from '../model/correction.ts';
import { headingId, type Layout } from './layout/induce-layout.ts';
import type { Line } from './layout/lines.ts';
import type { MarkedBlock } from './outline/marks/marked-block.ts';
import type { SeenHeading } from './seen.ts';
import type { Chosen } from './tagging/best-path.ts';
import type { Tag } from './tagging/tag.ts';

/** What a tag makes of a line, in the words of decisions; null for what is above or beside the text. */
function meaningOf(tag: Tag): HeadingMeaning | null {
  switch (tag.kind) {
    case 'question':
      return { is: 'question', question: tag.question };
    case 'chapter':
      return { is: 'chapter', level: null };
    case 'goal':
    case 'text':
      return { is: tag.kind };
    case 'section':
    case 'within':
      return { is: 'part' };
    default:
      return null;
  }
}

/** The lines of a document that were judged as headings. */
export function seeHeadings(
  lines: readonly Line[],
  blocks: readonly MarkedBlock[],
  tags: ReadonlyMap<number, Chosen<Tag>>,
  { headings }: Pick<Layout, 'headings'>,
): readonly SeenHeading[] {
  return lines.flatMap((line): SeenHeading[] => {
    const [chosen, block] = [tags.get(line.index), blocks[line.index]];
    const means = chosen === undefined ? null : meaningOf(chosen.tag);
    if (chosen === undefined || block === undefined || means === null) return [];
    return [
      {
        text: line.text,
        words: line.key,
        style: line.style,
        at: block.block.at,
        means,
        second: chosen.second === null ? null : meaningOf(chosen.second),
        margin: chosen.margin,
        isOwn: headings.has(headingId(line)),
        isNumbered: line.code !== null,
      },
    ];
  });
}
