import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Reading } from '../../src/model/reading.ts';
import type { Indicator } from '../../src/model/statement.ts';
import { printMeaning } from './print-meaning.ts';
import { readWhole } from './read-whole.ts';

const folder = join(import.meta.dirname, 'small');

/** What is right of a small input with a table. */
const labelled = z.array(
  z.object({
    input: z.string(),
    publication: z.object({ kind: z.string(), year: z.number().nullable() }),
    chapters: z.array(
      z.object({
        code: z.string().nullable(),
        title: z.string(),
        indicators: z.array(
          z.object({
            name: z.string(),
            unit: z.string().nullable(),
            source: z.string().nullable(),
            figures: z.array(
              z.object({
                role: z.string(),
                year: z.number().nullable(),
                raw: z.string(),
                value: z.record(z.string(), z.unknown()),
              }),
            ),
          }),
        ),
      }),
    ),
    /** Texts of which nobody can say where they belong: stated with a role and a year they would be guessed. */
    'x-must-be-told': z.array(z.string()).default([]),
  }),
);
type Labelled = z.infer<typeof labelled>[number];
type Stated = Pick<Indicator, 'name' | 'unit' | 'source'> & {
  readonly figures: readonly {
    readonly role: string;
    readonly year: number | null;
    readonly raw: string;
    readonly value: object;
  }[];
};

const tables = [
  '01-two-level-date-heads',
  '02-relative-to-a-year',
  '03-head-meetwaarde',
  '04-number-with-unit-and-short-row',
  '05-topic-and-indicator',
  '06-flat-lines-two-names',
  '07-target-takes-year-of-neighbour',
  '08-cells-lost-in-a-card',
  '16-number-of-an-ambition',
  '18-note-instead-of-a-value',
  '19-key-figures-around-money',
  '20-heading-before-address',
];

describe('a small table of a kind that real pages have', () => {
  it.each(tables)('%s is read as a careful reader does', async (name) => {
    const expected = labelOf(name);
    const read = await readWhole(join(folder, expected.input));
    expect(read.publication).toMatchObject(expected.publication);
    expect(read.chapters.map(({ code, title }) => [code, title])).toEqual(
      expected.chapters.map(({ code, title }) => [code, title]),
    );
    const names = new Set(expected.chapters.flatMap(({ indicators }) => indicators.map((indicator) => indicator.name)));
    const settled = read.chapters.map(({ indicators }) =>
      indicators.filter((indicator) => names.has(indicator.name) || !isOpen(indicator)).map(stated),
    );
    expect(settled).toEqual(expected.chapters.map(({ indicators }) => indicators.map(stated)));
  });

  it.each(tables)('%s gives no figure without year and role that is not marked as such', async (name) => {
    const read = await readWhole(join(folder, labelOf(name).input));
    const figures = read.chapters.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator.figures));
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures)
      if (figure.role === 'other' && figure.year === null) expect(figure.unsettled).toEqual(['role', 'year']);
      else expect(figure.unsettled).toEqual([]);
  });

  it.each(tables.filter((name) => labelOf(name)['x-must-be-told'].length > 0))(
    '%s tells what nobody can place in a doubt',
    async (name) => {
      const expected = labelOf(name);
      const read = await readWhole(join(folder, expected.input));
      const doubts = read.doubts.map(({ text }) => text).join('\n');
      for (const text of expected['x-must-be-told']) {
        expect(doubts).toContain(text);
        expect(settledTexts(read)).not.toContain(text);
      }
    },
  );
});

function labelOf(name: string): Labelled {
  const [expected] = labelled.parse(JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')));
  if (expected === undefined) throw new Error(`no label for ${name}`);
  return expected;
}

function stated({ name, unit, source, figures }: Stated) {
  return {
    name,
    unit,
    source,
    figures: figures.map(({ role, year, raw, value }) => ({ role, year, raw, value: printMeaning(value) })),
  };
}

/** Whether nothing is settled of any of its figures. */
function isOpen({ figures }: Indicator): boolean {
  return figures.every(({ unsettled }) => unsettled.length === 2);
}

function settledTexts({ chapters }: Reading): readonly string[] {
  return chapters
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ name, figures }) => {
      const settled = figures.filter(({ unsettled }) => unsettled.length === 0);
      return settled.length === 0 ? [] : [name, ...settled.map(({ raw }) => raw)];
    });
}
