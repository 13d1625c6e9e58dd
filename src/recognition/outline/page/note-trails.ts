import type { Note } from '../../../model/reading.ts';
import type { Position } from '../../../model/source.ts';
import { nameKey } from '../../../model/text/keys.ts';
import type { ChapterDraft } from '../chapters/chapter-draft.ts';
import { noProgramme } from '../chapters/chapter-words.data.ts';
import { isShelf } from '../chapters/parents.ts';
import type { MarkedBlock } from '../marks/marked-block.ts';
import { chapterTrail } from '../trails/trail.ts';

/**
 * A note for each breadcrumb, of the file or written as a line, of which a part is neither the publication nor a chapter that was
 * recognised.
 */
export function noteTrails(
  breadcrumb: { readonly parts: readonly string[]; readonly at: Position },
  blocks: readonly MarkedBlock[],
  chapters: readonly ChapterDraft[],
): Note[] {
  const written = blocks.flatMap(({ block, text, mark }) =>
    mark.kind === 'trail' ? [{ parts: mark.parts, text, at: block.at }] : [],
  );
  const trails = [{ ...breadcrumb, text: breadcrumb.parts.join(' > ') }, ...written];
  const kept = new Set(
    chapters.flatMap((chapter) =>
      [chapter, ...chapter.parents].flatMap(({ code, title }) => [nameKey(title), nameKey(`${code ?? ''} ${title}`)]),
    ),
  );
  return trails.flatMap(({ parts, text, at }): Note[] =>
    chapterTrail(parts).every((part) => kept.has(nameKey(part)) || isShelf(part) || noProgramme.test(part))
      ? []
      : [{ at, text, why: { say: 'trail-not-found', with: {} } }],
  );
}
