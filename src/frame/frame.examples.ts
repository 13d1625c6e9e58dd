import { wordsIn } from '../words/language.ts';
import { nl } from '../words/nl.data.ts';
import type { Language } from '../words/numerals.ts';
import { frameOf } from './frame.ts';
import type { PageView } from './page-view.ts';

/** The frame of a page of Groningen, for examples and tests. */
export function exampleFrame(
  title: string,
  path: string | null,
  organisation: { slug: string; name: string } | null = { slug: 'groningen', name: 'Groningen' },
) {
  return frameOf({
    site: {
      assets: {
        css: '/assets/site.css',
        overviewCss: '/assets/overview.css',
        chapterCss: '/assets/chapter.css',
        threadTableCss: '/assets/thread-table.css',
        reviewCss: '/assets/review.css',
        workCss: '/assets/work.css',
        writeJs: '/assets/write.js',
        font: '/assets/noto-sans.woff2',
        icon: '/assets/doelspoor.svg',
      },
      base: 'https://doelspoor.example',
    },
    voice: { language: 'nl', explicit: false },
    words: nl,
    path,
    ...(path !== null && { data: { path, hasFeed: true } }),
    translationOf: path ?? '/',
    title,
    description:
      'Wat wilden we bereiken, wat hebben we gedaan en wat kwam ervan? Tekst, cijfers en bron van dit onderdeel.',
    organisation,
    asOf: new Date('2026-11-22T09:00:00Z'),
  });
}

/** An example of a page in a language of the interface: its own words change, what the publication wrote stays Dutch. */
export function inLanguage<View extends PageView>(view: View, language: Language): View {
  const frame = { ...view.frame, language, words: wordsIn(language).frame };
  return { ...view, frame, contentLanguage: language === 'nl' ? undefined : 'nl' };
}
