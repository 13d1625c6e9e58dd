import type { SnippetPiece } from '../../../ui/hits/hits.tsx';
import { hitMarks } from '../queries/present-hits.ts';

/** The pieces of a snippet: what stands between the marks is a hit. The pieces joined are the snippet without its marks. */
export function cutSnippet(snippet: string): SnippetPiece[] {
  return snippet.split(hitMarks.start).flatMap((part, index) => {
    const end = index === 0 ? 0 : part.indexOf(hitMarks.end);
    const after = index === 0 || end < 0 ? part.slice(Math.max(end, 0)) : part.slice(end + hitMarks.end.length);
    return [
      { text: part.slice(0, Math.max(end, 0)), isHit: true },
      { text: after, isHit: false },
    ].filter(({ text }) => text !== '');
  });
}
