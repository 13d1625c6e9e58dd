import type { Candidate } from './best-path.ts';
import type { Tag } from './tag.ts';

const within: Candidate<Tag> = { tag: { kind: 'within' }, score: 0 };

/**
 * The tags of a line of which a person decided that it heads a part: of an answer, or of the chapter. Which of these it is follows from the line
 * and its place as before, so that where it was read so already, and that is right, nothing changes.
 */
export function partOf(candidates: readonly Candidate<Tag>[]): readonly Candidate<Tag>[] {
  const parts = candidates.filter(({ tag }) => tag.kind === 'section' || tag.kind === 'within');
  return parts.length > 0 ? parts : [within];
}
