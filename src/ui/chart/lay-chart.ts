import type { ChartData, ChartFrame, ChartWords } from './chart-data.ts';
import { type Axes, layAxes } from './lay-axes.ts';
import { layMarks, type Marks } from './lay-marks.ts';
import { layValues, type PlacedValue } from './lay-values.ts';
import { type LegendEntry, layLegend, layLine, layParagraphs, type Words } from './lay-words.ts';

/**
 * A drawing of its own for wide and for narrow places, and for a phone with large text: nothing is shrunk. In units of which 16 are an em of the
 * page.
 */
export const sizes = {
  wide: { width: 600, plotHeight: 240, title: 19, text: 13.5, foot: 12 },
  narrow: { width: 340, plotHeight: 200, title: 17, text: 13, foot: 12 },
  small: { width: 220, plotHeight: 170, title: 15, text: 12.5, foot: 11.5 },
} as const;
export type SizeName = keyof typeof sizes;

export type LegendKind = keyof ChartWords['legend'];

/** A chart as shapes and words with their places; drawing it is only writing it down. */
export type ChartLayout = {
  readonly width: number;
  readonly height: number;
  readonly axes: Axes;
  readonly marks: Marks;
  readonly legend: readonly LegendEntry<LegendKind>[];
  /** The words around the plot, and the numbers of its axes. */
  readonly texts: readonly Words[];
  /** The numbers at the marks. */
  readonly values: readonly PlacedValue[];
  /** Where the line above the source lies. */
  readonly footLine: number;
};

export type ChartInput = {
  readonly data: ChartData;
  readonly frame: ChartFrame;
  readonly words: ChartWords;
  readonly printNumber: (value: number) => string;
};

/** Gives everything its place; null where there is nothing to draw. */
export function layChart({ data, frame, words, printNumber }: ChartInput, sizeName: SizeName): ChartLayout | null {
  const { width, plotHeight, title, text, foot } = sizes[sizeName];
  const [plain, small] = [
    { size: text, isBold: false },
    { size: foot, isBold: false },
  ];
  const head = layParagraphs(
    [
      { text: frame.title, style: { size: title, isBold: true }, isSoft: false, mostLines: 4 },
      { text: frame.subtitle, style: plain, isSoft: true, mostLines: 2 },
      ...(frame.status === null
        ? []
        : [{ text: frame.status, style: { size: foot, isBold: true }, isSoft: false, mostLines: 4 }]),
    ],
    0,
    width,
  );
  const legend = layLegend(
    legendOf(data).map((kind) => ({ kind, text: words.legend[kind] })),
    plain,
    head.bottom + 8,
    width,
  );
  const axes = layAxes(data, {
    width,
    top: Math.round(legend.bottom + 28),
    height: plotHeight,
    style: plain,
    printNumber,
  });
  if (axes === null) return null;
  const marks = layMarks(data, axes);
  const values = layValues({ data, axes, marks, size: text, width, words });

  const notes = layParagraphs(
    [
      ...(axes.cutAt === null ? [] : [words.cut(axes.cutAt)]),
      ...(data.isRank ? [words.rank] : []),
      ...(values.leftOut > 0 ? [words.leftOut] : []),
    ].map((note) => ({ text: note, style: small, isSoft: true, mostLines: 2 })),
    axes.floor + text * 2,
    width,
  );
  const footLine = Math.round(notes.bottom + 6);
  const feet = layParagraphs(
    [
      { text: frame.source, style: small, isSoft: true, mostLines: 4 },
      { text: frame.address, style: small, isSoft: true, mostLines: 5 },
    ],
    footLine + 6,
    width,
  );
  return {
    width,
    height: Math.ceil(feet.bottom),
    axes,
    marks,
    legend: legend.entries,
    texts: [...head.texts, ...axisTexts(axes, text), ...notes.texts, ...feet.texts],
    values: values.placed,
    footLine,
  };
}

function axisTexts({ ticks, years, left, floor }: Axes, size: number): Words[] {
  const style = { size, isBold: false };
  return [
    ...ticks.map(({ text, y }) => layLine(text, style, { x: left - 8, y: y + size * 0.35 }, 'end', true)),
    ...years.flatMap(({ year, x, isNamed }) =>
      isNamed ? [layLine(String(year), style, { x, y: floor + size * 1.5 }, 'middle', true)] : [],
    ),
  ];
}

/** The marks that are drawn, in the order in which they are named. */
function legendOf({ points, targets, missing }: ChartData): LegendKind[] {
  const latest = points.filter(({ isLatest }) => isLatest);
  const valued = new Set(points.map(({ year }) => year));
  const has: readonly (readonly [LegendKind, boolean])[] = [
    ['achieved', latest.some(({ series }) => series === 'achieved')],
    ['beyond', points.some(({ operator }) => operator !== null)],
    ['target', targets.some(({ operator }) => operator === null)],
    ['bound', targets.some(({ operator }) => operator !== null)],
    ['formerAim', targets.some(({ isLatest }) => !isLatest)],
    ['former', latest.length < points.length],
    ['baseline', latest.some(({ series }) => series === 'baseline')],
    ['budgeted', latest.some(({ series }) => series === 'budgeted')],
    ['reference', latest.some(({ series }) => series === 'reference')],
    ['other', latest.some(({ series }) => series === 'other')],
    ['missing', missing.some((year) => !valued.has(year))],
  ];
  return has.flatMap(([kind, isThere]) => (isThere ? [kind] : []));
}
