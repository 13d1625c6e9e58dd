import type { Block } from '../../../src/model/block.ts';
import type { Chapter, ChapterLevel } from '../../../src/model/chapter.ts';
import type { Reading } from '../../../src/model/reading.ts';
import type { Indicator } from '../../../src/model/statement.ts';
import { findReferences } from '../../../src/recognition/references/find-references.ts';
import type { LaidBlock, LaidPage } from '../lay/block.ts';
import type { Volume } from '../lay/house.ts';
import { type TrueFigure, truthOf } from '../truth.ts';

/**
 * What a reader who makes no mistake would make of the pages of a book: their truth as readings. Findings on them that are not planted are the
 * rules' doing, not the reading's. Indicators are put with the chapter that they are of, also where the house shows them elsewhere.
 */
export function readPerfectly(pages: readonly LaidPage[], volume: Volume): readonly Reading[] {
  const homes = new Map(
    pages.flatMap(({ parts }) =>
      parts.flatMap(({ chapter }) =>
        chapter === null ? [] : chapter.measures.map((name) => [name, chapter.key] as const),
      ),
    ),
  );
  const figures = pages.flatMap((page) => truthOf(page, volume, 'html').figures);
  const byHome = Map.groupBy(figures, ({ names }) => homes.get(names[0] ?? '') ?? '');
  return pages.map((page) => readPage(page, volume, byHome));
}

function readPage(page: LaidPage, volume: Volume, byHome: ReadonlyMap<string, readonly TrueFigure[]>): Reading {
  const truth = truthOf(page, volume, 'html');
  const at = { file: page.name, line: 1 };
  return {
    input: page.name,
    organisation: truth.organisation,
    publication: { kind: volume.kind, year: volume.year, endYear: null, sequence: null, title: page.title },
    address: null,
    sha256: '0'.repeat(64),
    chapters: truth.chapters.map((chapter, place): Chapter => {
      const above = truth.chapters.slice(0, place).findLast(({ level }) => rankOf(level) === rankOf(chapter.level) - 1);
      return {
        code: chapter.code,
        title: chapter.titles[0] ?? '',
        level: levelOf(chapter.level),
        parents:
          above === undefined ? [] : [{ code: above.code, title: above.titles[0] ?? '', level: levelOf(above.level) }],
        passages: chapter.passages.map(({ question, heading, blocks }) => ({
          question,
          heading,
          blocks: blocks.flatMap((block) => plainBlock(block, at)),
          at,
        })),
        commitments: chapter.commitments.map(([text = ''], order) => ({
          text,
          question: order < chapter.goalCount ? 'achieve' : 'do',
          term: null,
          at,
        })),
        accounts: chapter.accounts.map(([text = '']) => ({ text, question: 'done', heading: null, at })),
        indicators: [...Map.groupBy(byHome.get(chapter.key) ?? [], ({ names }) => names[0] ?? '')].map(
          ([name, figures]): Indicator => ({
            kind: figures[0]?.kind ?? null,
            name,
            unit: null,
            frequency: null,
            source: null,
            footnote: null,
            certainty: null,
            figures: figures.map(({ role, year, raw, value }) => ({
              role,
              year,
              raw,
              value,
              unsettled: [],
              column: `${role} ${year}`,
              settled: [],
              footnote: null,
              at,
            })),
            at,
          }),
        ),
        amounts: chapter.amounts.map(({ side, year, number, standing, raw }) => ({
          label: { expenses: 'Lasten', income: 'Baten', balance: 'Saldo', none: 'Overig' }[side ?? 'none'],
          side,
          year,
          raw,
          euros: String(number),
          unit: volume.layout.moneyUnit === 'whole-euros' ? 'euro' : 'thousand',
          rounding: volume.layout.moneyUnit === 'whole-euros' ? '1' : '1000',
          unsettled: [],
          standing,
          column: String(year),
          at,
        })),
        references: findReferences(
          chapter.passages.flatMap(({ blocks }) => blocks.flatMap((block) => plainBlock(block, at))),
          chapter.code,
        ),
        mentions: [],
        at,
      };
    }),
    notes: [],
    nature: [],
    doubts: [],
  };
}

function levelOf(level: string): ChapterLevel {
  return level === 'programme' || level === 'subprogramme' || level === 'policy-field' ? level : 'other';
}

function rankOf(level: string): number {
  return ['programme', 'subprogramme', 'policy-field'].indexOf(level);
}

function plainBlock(block: LaidBlock, at: Block['at']): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: block.lead === undefined ? block.text : `${block.lead} ${block.text}`, at }];
    case 'list':
      return [{ kind: 'list', ordered: block.ordered, items: block.items.map((item) => ({ ...item, at })), at }];
    default:
      return [];
  }
}
