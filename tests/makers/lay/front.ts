import type { DraftBook } from '../book/draft.ts';
import { guides } from '../content/prose.data.ts';
import { bookNames } from '../layout/wordings.data.ts';
import { legend } from './accounts.ts';
import type { LaidBlock, LaidPart } from './block.ts';
import { headingOf, nameChapter } from './headings.ts';
import type { Volume } from './house.ts';
import { wordQuestion } from './questions.ts';

/** The name of the book as its title page has it. */
export function nameBook({ layout, kind, year }: Volume): string {
  const [budget, progress, report] = bookNames[layout.bookNames];
  const name = { budget, 'progress-report': progress, 'annual-report': report }[kind];
  return name.replace('{year}', String(year)).replace('{end}', String(year + 3));
}

/** What comes before the first chapter: the title, perhaps a list of contents and a guide for the reader. */
export function layFront(book: DraftBook, volume: Volume): LaidPart {
  const { layout, body } = volume;
  const name = nameBook(volume);
  const blocks: LaidBlock[] = [headingOf(name, 1, layout, 'chapter'), { kind: 'paragraph', text: body.fullName }];
  if (layout.contents === 'list') {
    const lines = book.chapters
      .filter(({ rank }) => rank < 2)
      .map((chapter, at) => ({ text: `${nameChapter(chapter, layout).heading} ${at * 4 + 5}`, depth: chapter.rank }));
    blocks.push(headingOf('Inhoudsopgave', 1, layout, 'chapter'), { kind: 'list', ordered: false, items: lines });
  }
  if (layout.introduction !== 'none') {
    const texts = guides
      .slice(0, layout.introduction === 'short' ? 2 : 4)
      .map((text) => text.replace('{book}', name.toLowerCase()).replace('{place}', body.fullName));
    blocks.push(
      headingOf('Leeswijzer', 1, layout, 'chapter'),
      ...texts.map((text) => ({ kind: 'paragraph', text }) as const),
      ...guideLists(volume),
    );
  }
  return { chapter: null, blocks };
}

/** The questions that each chapter answers, told before they are asked, and what colours mean. */
function guideLists(volume: Volume): readonly LaidBlock[] {
  const { layout, kind } = volume;
  if (layout.guideLists === 'none') return [];
  const asked = (kind === 'budget' ? (['achieve', 'do', 'cost'] as const) : (['achieve', 'done', 'cost'] as const)).map(
    (question) => ({ text: wordQuestion(question, volume), depth: 0 }),
  );
  const told: readonly LaidBlock[] = [
    { kind: 'paragraph', text: 'Bij elk programma komen deze vragen terug:' },
    { kind: 'list', ordered: true, items: asked },
  ];
  return layout.guideLists === 'questions'
    ? told
    : [...told, { kind: 'paragraph', text: 'De kleuren betekenen:' }, ...legend];
}

/** Data: titles before and behind the programmes. A reader may call them chapters or not. */
export const matterTitles = ['Leeswijzer', 'Inhoudsopgave', 'Bijlage Indicatoren', 'Paragrafen'];
