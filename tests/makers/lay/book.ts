import type { DraftBook, DraftChapter } from '../book/draft.ts';
import type { LaidBlock, LaidPage, LaidPart } from './block.ts';
import { layChapter } from './chapter.ts';
import { layFront, nameBook } from './front.ts';
import { headingOf } from './headings.ts';
import type { House, Volume } from './house.ts';
import type { IndicatorGroup } from './indicator-group.ts';
import { layIndicators } from './indicators.ts';
import { layParagraphs } from './paragraphs.ts';

/** A book in the layout of the house: one file, or one for each programme. */
export function layBook(book: DraftBook, house: House): readonly LaidPage[] {
  const volume: Volume = { ...house, kind: book.kind, year: book.year };
  const { layout } = house;
  const name = nameBook(volume);
  const programmes = groupByProgramme(book.chapters);
  const parts = programmes.map((chapters, at) => layProgramme(chapters, volume, at + 1));
  const paragraphs = layParagraphs(volume);
  const annex = layout.indicatorPlace === 'annex' ? [layAnnex(book, volume)] : [];
  const file = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  if (layout.files === 'book') {
    return [
      {
        name: file,
        title: `${name} - ${house.body.fullName}`,
        parts: [layFront(book, volume), ...parts.flat(), ...paragraphs, ...annex],
      },
    ];
  }
  const pages = parts.map((own, at): LaidPage => {
    const title = programmes[at]?.[0]?.title ?? '';
    const head = pageHead(name, house.body.fullName, title, volume);
    return { name: `${file}-${at + 1}`, title: `${title} - ${name} - ${house.body.fullName}`, parts: [head, ...own] };
  });
  const extras = [
    { title: 'Paragrafen', name: `${file}-paragrafen`, own: paragraphs },
    { title: 'Bijlage Indicatoren', name: `${file}-bijlage`, own: annex },
  ].filter(({ own }) => own.length > 0);
  return [
    ...pages,
    ...extras.map(({ title, name: page, own }) => ({
      name: page,
      title: `${title} - ${name} - ${house.body.fullName}`,
      parts: [pageHead(name, house.body.fullName, title, volume), ...own],
    })),
  ];
}

function groupByProgramme(chapters: readonly DraftChapter[]): readonly (readonly DraftChapter[])[] {
  return [...Map.groupBy(chapters, ({ key }) => key.split('.')[0] ?? '').values()];
}

function layProgramme(chapters: readonly DraftChapter[], volume: Volume, page: number): readonly LaidPart[] {
  const { layout } = volume;
  const parts = chapters.map((chapter): LaidPart => {
    const shown =
      layout.indicatorPlace === 'chapter'
        ? [groupOf(chapter)]
        : layout.indicatorPlace === 'programme' && chapter.rank === 0
          ? chapters.map(groupOf)
          : [];
    const part = layChapter(chapter, volume, shown);
    return layout.navigation === 'back' ? withBackLinks(part) : part;
  });
  return [...parts, { chapter: null, blocks: turn(volume, page) }];
}

function groupOf(chapter: DraftChapter): IndicatorGroup {
  return { topic: chapter.title, indicators: chapter.indicators };
}

function layAnnex({ chapters }: DraftBook, volume: Volume): LaidPart {
  const groups = chapters.map(groupOf);
  return {
    chapter: null,
    blocks: [
      headingOf('Bijlage Indicatoren', 1, volume.layout, 'chapter'),
      ...layIndicators(groups, volume, { rank: 2, money: null }),
    ],
  };
}

function pageHead(name: string, body: string, title: string, { layout }: Volume): LaidPart {
  const line: LaidBlock = { kind: 'paragraph', text: `${body} | ${name}` };
  if (layout.navigation === 'trail') {
    return { chapter: null, blocks: [line, { kind: 'navigation', look: 'trail', items: ['Home', name, title] }] };
  }
  if (layout.navigation === 'menu') {
    return {
      chapter: null,
      blocks: [{ kind: 'navigation', look: 'menu', items: [name, 'Programma’s', 'Paragrafen', 'Zoeken'] }, line],
    };
  }
  return { chapter: null, blocks: [line] };
}

/** "Terug naar navigatie - Inleiding", as a builder of sites puts it before each heading. */
function withBackLinks(part: LaidPart): LaidPart {
  return {
    ...part,
    blocks: part.blocks.flatMap((block): readonly LaidBlock[] =>
      block.kind === 'heading' && block.rank > 1
        ? [{ kind: 'navigation', look: 'back', items: [`Terug naar navigatie - ${block.text}`] }, block]
        : [block],
    ),
  };
}

function turn(volume: Volume, page: number): readonly LaidBlock[] {
  const { running } = volume.layout;
  if (running === 'none') return [];
  const name = nameBook(volume);
  return [{ kind: 'turn', foot: `${name} | ${page * 4 + 3}`, head: running === 'foot' ? null : volume.body.fullName }];
}
