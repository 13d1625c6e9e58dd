import { inLanguage } from '../../../frame/frame.examples.ts';
import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';
import { chapterExample } from '../../chapters/pages/chapter.examples.tsx';
import { ChapterPage } from '../../chapters/pages/chapter-page.tsx';
import type { ChapterView } from '../../chapters/pages/chapter-view.ts';

const word = 'Arbeidsongeschiktheidsverzekeringsmaatschappijensamenwerkingsverbandbestuursvergadering';
const link = { href: '/groningen/jaarverslag-2018/2.1', text: `2.1 ${word} en alles wat daar bij hoort` };

/** A chapter without text, in a publication of words that do not end and with many years: nothing may stick out or run into another. */
const longWords: ChapterView = {
  ...chapterExample,
  above: [...chapterExample.above, link],
  title: `${word} en wat daarover in de regio is afgesproken`,
  badges: ['Deelprogramma', word],
  trail: Array.from({ length: 20 }, (_, index) => ({
    year: String(2010 + Math.floor(index / 2)),
    kind: index % 2 === 0 ? 'Begroting' : 'Voortgangsrapportage',
    href: index === 9 ? null : `/groningen/begroting-${index}/2.1.4`,
    remark: index === 3 ? `heette toen: ${word}` : null,
  })),
  tree: [{ code: '2.1', title: word, href: link.href, current: true, children: [] }],
  contents: [],
  intro: [],
  indicatorTables: [],
  passages: [],
  remark: 'Onder deze kop staat in de publicatie geen eigen tekst.',
  amounts: null,
  under: [link],
  whole: {
    href: '/groningen/jaarverslag-2018/geheel/2.1',
    text: 'Dit en alles eronder op één pagina, ook om te printen',
  },
  references: [{ text: `zie ook ${word}`, href: null }],
  partners: [word],
  source: `${word.toLowerCase()}.html, regel 4`,
  previous: link,
  next: { ...link, href: '/groningen/jaarverslag-2018/2.2' },
};

export const examples = [
  {
    name: 'chapter-long-words',
    page: (language: Language) => <ChapterPage view={inLanguage(longWords, language)} words={wordsIn(language)} />,
  },
];
