import type { ChapterLevel } from '../../src/model/chapter.ts';
import { toDecimal } from '../../src/model/notation/decimal.ts';
import type { FigureValue } from '../../src/model/notation/value.ts';
import type { Question } from '../../src/model/question.ts';
import type { AmountSide, FigureRole, Standing } from '../../src/model/statement.ts';

/** A document while faults are planted in it: what is read-only in the house can be changed here. */
export type DraftFigure = {
  role: FigureRole;
  year: number | null;
  column: string;
  raw: string;
  value: FigureValue;
  footnote: string | null;
};
export type DraftIndicator = {
  kind: 'performance';
  name: string;
  unit: string | null;
  frequency: null;
  source: null;
  footnote: null;
  figures: DraftFigure[];
};
export type DraftAmount = {
  label: string;
  side: AmountSide;
  year: number;
  raw: string;
  number: number;
  standing: Standing;
  column: string;
};
export type DraftChapter = {
  slug: string;
  parent: string | null;
  code: string | null;
  title: string;
  level: ChapterLevel;
  passages: { question: Question; heading: string | null; text: string }[];
  commitments: { text: string; question: Question }[];
  accounts: { text: string; question: Question; heading: string | null }[];
  indicators: DraftIndicator[];
  amounts: DraftAmount[];
  references: { text: string; code: string | null; title: string | null }[];
};
export type DraftPublication = { kind: 'budget' | 'annual-report'; year: number; chapters: DraftChapter[] };

/** A whole number as Dutch documents write it: `12.345`. */
export function writeNumber(number: number): { raw: string; value: FigureValue } {
  const raw = String(Math.abs(number)).replace(/\B(?=(\d{3})+$)/g, '.');
  return {
    raw: number < 0 ? `-${raw}` : raw,
    value: { type: 'number', number: toDecimal(String(number)), percent: false },
  };
}
