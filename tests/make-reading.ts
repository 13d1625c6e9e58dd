import type { ReadTable } from '../src/model/block.ts';
import type { Chapter, Passage } from '../src/model/chapter.ts';
import { shortestDecimal } from '../src/model/notation/decimal.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Indicator } from '../src/model/statement.ts';

/** A chapter for a test: what isn't given is empty. */
export function makeChapter(given: Partial<Chapter>): Chapter {
  return {
    code: null,
    title: 'Onderdeel',
    level: 'other',
    parents: [],
    passages: [],
    commitments: [],
    accounts: [],
    indicators: [],
    amounts: [],
    references: [],
    mentions: [],
    at: { file: 'ergens/pagina.html', line: 1 },
    ...given,
  };
}

/** The text of one paragraph under a question. */
export function makePassage(text: string, given: Partial<Passage> = {}): Passage {
  const at = { file: 'ergens/pagina.html', line: 3 };
  return {
    question: 'achieve',
    heading: 'Wat willen we bereiken?',
    blocks: [{ kind: 'paragraph', text, at }],
    at,
    ...given,
  };
}

/** An indicator with one target as written. */
export function makeIndicator(name: string, raw: string, number: number): Indicator {
  const at = { file: 'ergens/pagina.html', line: 8 };
  const value = { type: 'number', number: shortestDecimal(number), percent: false } as const;
  const figure = {
    role: 'target',
    year: 2018,
    unsettled: [],
    column: 'Beoogd 2018',
    raw,
    value,
    settled: [],
    footnote: null,
    at,
  } as const;
  return {
    kind: 'performance',
    name,
    unit: null,
    frequency: null,
    source: null,
    footnote: null,
    certainty: null,
    figures: [figure],
    at,
  };
}

/** A table that was read, the first of its file: a text for each row with `|` between the cells, heads above and names in front. */
export function makeReadTable(rows: readonly string[], given: Partial<ReadTable> = {}): ReadTable {
  const at = { file: 'ergens/pagina.html', line: 6, table: 1 };
  return {
    kind: 'read-table',
    caption: null,
    rows: rows.map((row, index) =>
      row.split('|').map((text, column) => ({ text: text.trim(), header: index === 0 || column === 0, marks: [], at })),
    ),
    footnotes: [],
    certainty: 1,
    read: { indicators: 0, figures: 0, amounts: 0 },
    at,
    ...given,
  };
}

/** What one file says: of a budget for 2018 of Groningen, unless given otherwise. */
export function makeReading(given: Partial<Reading>): Reading {
  return {
    input: 'pagina.html',
    organisation: 'Groningen',
    publication: { kind: 'budget', year: 2018, endYear: null, sequence: null, title: 'Gemeentebegroting 2018' },
    address: null,
    sha256: 'a'.repeat(64),
    chapters: [],
    notes: [],
    nature: [],
    doubts: [],
    ...given,
  };
}
