import type { DraftMoney } from '../book/draft.ts';
import { indicatorHeadings } from '../layout/wordings.data.ts';
import { pickFrom, randomFor } from '../random.ts';
import type { LaidBlock, LaidCell } from './block.ts';
import { headingOf } from './headings.ts';
import type { Volume } from './house.ts';
import type { IndicatorGroup } from './indicator-group.ts';
import { layDatedTable, layMandatoryTable } from './period-tables.ts';
import { layRowTable } from './row-table.ts';
import { layCards, layRecords, layStackedSubjects, layYearsDown } from './turned-tables.ts';

/** The indicators of some chapters as the house shows them, with what stands above and below. */
export function layIndicators(
  groups: readonly IndicatorGroup[],
  volume: Volume,
  { rank, money }: { rank: number; money: DraftMoney | null },
): readonly LaidBlock[] {
  const some = groups.filter(({ indicators }) => indicators.length > 0);
  if (some.length === 0) return [];
  const heading = indicatorHeading(some, volume);
  const marked = withFootnotes(layTables(some, volume, money), volume);
  const sources = volume.layout.sources === 'below' && volume.layout.orientation === 'rows' ? [sourceLine(some)] : [];
  return [
    ...(heading === null ? [] : [headingOf(heading, rank, volume.layout, 'question')]),
    ...marked,
    ...sources,
    ...indicatorNotes(some, volume),
  ];
}

function layTables(groups: readonly IndicatorGroup[], volume: Volume, money: DraftMoney | null): readonly LaidBlock[] {
  switch (volume.layout.orientation) {
    case 'rows':
      return layRows(groups, volume, money);
    case 'years-down':
      return layYearsDown(groups, volume);
    case 'cards':
      return layCards(groups, volume);
    case 'records':
      return [layRecords(groups, volume)];
    case 'stacked-subjects':
      return [layStackedSubjects(groups, volume)];
  }
}

/** One table, or the indicators of the law in a table of their own behind those of the body. */
function layRows(groups: readonly IndicatorGroup[], volume: Volume, money: DraftMoney | null): readonly LaidBlock[] {
  const { layout } = volume;
  if (layout.periods === 'dates-over') return [layDatedTable(groups, volume)];
  if (layout.mandatory === 'among-others') return [layRowTable(groups, volume, money)];
  const [own, law] = [withKind(groups, false), withKind(groups, true)];
  return [
    ...(own.length === 0 ? [] : [layRowTable(own, volume, money)]),
    ...(law.length === 0
      ? []
      : [
          { kind: 'paragraph', text: 'Verplichte beleidsindicatoren', bold: true } as const,
          layMandatoryTable(law, volume),
        ]),
  ];
}

function withKind(groups: readonly IndicatorGroup[], mandatory: boolean): readonly IndicatorGroup[] {
  return groups
    .map(({ topic, indicators }) => ({
      topic,
      indicators: indicators.filter(({ kind }) => (kind === 'mandatory') === mandatory),
    }))
    .filter(({ indicators }) => indicators.length > 0);
}

/** What is said of each indicator below its table. */
function indicatorNotes(groups: readonly IndicatorGroup[], { layout }: Volume): readonly LaidBlock[] {
  if (layout.indicatorNotes === 'none') return [];
  return groups.flatMap(({ indicators }) =>
    indicators.map(
      ({ name, source }) =>
        ({
          kind: 'paragraph',
          lead: `Toelichting ${name}:`,
          text: `het cijfer komt uit de jaarlijkse opgave van ${source}.`,
        }) as const,
    ),
  );
}

function indicatorHeading(groups: readonly IndicatorGroup[], { layout, seed }: Volume): string | null {
  switch (layout.indicatorHeading) {
    case 'indicatoren':
      return 'Indicatoren';
    case 'kind':
      return groups.some(({ indicators }) => indicators.some(({ kind }) => kind === 'effect'))
        ? 'Effectindicatoren'
        : 'Prestatie-indicatoren';
    case 'own-words':
      return pickFrom(randomFor(seed, 'indicator heading'), indicatorHeadings);
    case 'none':
      return null;
  }
}

function sourceLine(groups: readonly IndicatorGroup[]): LaidBlock {
  const sources = groups.flatMap(({ indicators }) => indicators.map(({ source }) => source));
  return { kind: 'paragraph', text: `Bron: ${[...new Set(sources)].join(', ')}.` };
}

/** One cell of each table gets a mark, and what it means stands below. */
function withFootnotes(blocks: readonly LaidBlock[], { layout }: Volume): readonly LaidBlock[] {
  if (layout.footnotes === 'none') return blocks;
  let isMarked = false;
  const mark = (cell: LaidCell, isFirst: boolean): LaidCell => {
    if (isMarked || cell.head === true || cell.text === '') return cell;
    if (layout.footnotes === 'on-value' ? cell.figure?.value.type !== 'number' : !isFirst || /^\d/.test(cell.text))
      return cell;
    isMarked = true;
    return { ...cell, text: `${cell.text}*` };
  };
  const marked = blocks.map((block): LaidBlock => {
    if (block.kind !== 'table') return block;
    return { ...block, rows: block.rows.map((row) => row.map((cell, at) => mark(cell, at === 0))) };
  });
  return isMarked ? [...marked, { kind: 'paragraph', text: '* Voorlopig cijfer, nog niet gecontroleerd.' }] : marked;
}
