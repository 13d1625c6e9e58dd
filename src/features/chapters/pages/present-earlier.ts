import { addressOf, chapterPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { chapterName } from '../../../words/publication-name.ts';
import type { ChapterView } from './chapter-view.ts';
import type { LoadedChapter } from './load-chapter.ts';

/** Tells whoever follows an older link that another chapter had this address, and where that is now; null where none had. */
export function presentEarlier(
  { organisation, edition, chapter, earlier }: LoadedChapter,
  { words, voice }: Context,
): ChapterView['older'] {
  if (earlier === null) return null;
  const { before, movedTo, last } = words.gonePage;
  const at = (number: number | null, slug: string) =>
    addressOf(voice, chapterPath(organisation.slug, { publication: edition.slug, edition: number }, slug));
  return {
    text: before(chapterName(earlier), earlier.number),
    links: [
      earlier.now === null
        ? { href: at(earlier.number, chapter.slug), text: last(earlier.number) }
        : { href: at(null, earlier.now.slug), text: movedTo(chapterName(earlier.now)) },
    ],
  };
}
