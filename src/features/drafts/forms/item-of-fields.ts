import type { CommitmentItem, DraftFigure, DraftItem } from '../../../drafting/item.ts';
import { readMarkdown } from '../../../drafting/text/read-markdown.ts';
import { ReadingError } from '../../../reading/reading-error.ts';
import { missingRaws } from './missing-raws.data.ts';
import { figureKey, isOpen } from './written-fields.ts';

/** Why what was filled in is no piece. */
export type FieldFault = 'value-and-missing' | 'bad-day' | 'bad-term' | 'no-text' | 'too-deep';

class FaultyField extends Error {
  readonly fault: FieldFault;
  constructor(fault: FieldFault) {
    super(fault);
    this.fault = fault;
  }
}

type Given = {
  /** What was filled in; empty where it was not sent. */
  readonly one: (name: string) => string;
  readonly isPlan: boolean;
};

/** A piece with what was filled in laid over it, or the first thing that is wrong with that. What a form does not ask stays as it is. */
export function itemOfFields(
  item: DraftItem,
  given: Given,
): { readonly item: DraftItem } | { readonly fault: FieldFault } {
  try {
    return { item: laidOver(item, given) };
  } catch (error) {
    if (error instanceof FaultyField) return { fault: error.fault };
    if (error instanceof ReadingError) return { fault: 'too-deep' };
    throw error;
  }
}

function laidOver(item: DraftItem, { one, isPlan }: Given): DraftItem {
  const text = () => one('tekst').replaceAll(/\r\n?/g, '\n').trim();
  switch (item.kind) {
    case 'passage':
      return { ...item, text: readMarkdown(text()) };
    case 'account':
      return { ...item, text: text(), status: statusOf(item.status, one) };
    case 'commitment': {
      const said = lineOf(text());
      if (said === '') throw new FaultyField('no-text');
      const term = termOf(one('vanaf').trim(), one('tot').trim());
      return { ...item, text: said, term, measure: measureOf(one), status: statusOf(item.status, one) };
    }
    case 'indicator':
      return {
        ...item,
        figures: item.figures.map((figure) => (isOpen(figure, isPlan) ? figureOf(figure, one) : figure)),
      };
    default:
      return item;
  }
}

/** On one line, as it will stand in a list. */
export function lineOf(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
}

/** The same; null where nothing was written. */
export function lineOrNull(text: string): string | null {
  return lineOf(text) || null;
}

function termOf(from: string, until: string): CommitmentItem['term'] {
  if (from === '' && until === '') return null;
  const isYear = (text: string) => /^(?:19|20|21)\d\d$/.test(text);
  if (!isYear(until) || (from !== '' && (!isYear(from) || from > until))) throw new FaultyField('bad-term');
  return { from: from === '' ? null : Number(from), until: Number(until) };
}

function measureOf(one: Given['one']): CommitmentItem['measure'] {
  const [by, whose] = [one('maat').trim(), lineOf(one('door'))];
  if (by === 'oordeel') return whose === '' ? null : { by: 'judgement', whose };
  return by === '' ? null : { by: 'indicator', item: by };
}

/** A form without lights leaves what was said before. */
function statusOf(before: CommitmentItem['status'], one: Given['one']): CommitmentItem['status'] {
  if (one('met-licht') === '') return before;
  const light = lineOf(one('licht'));
  return light === '' ? null : { light, reason: lineOf(one('licht-waarom')) };
}

function figureOf(figure: DraftFigure, one: Given['one']): DraftFigure {
  const key = figureKey(figure);
  const value = lineOf(one(`waarde-${key}`));
  const missing = missingRaws.find((raw) => raw === one(`ontbreekt-${key}`));
  if (missing !== undefined && value !== '' && value !== missing) throw new FaultyField('value-and-missing');
  return {
    ...figure,
    raw: value === '' ? (missing ?? '') : value,
    source: lineOrNull(one(`bron-${key}`)),
    day: dayOf(one(`dag-${key}`).trim()),
    explanation: lineOrNull(one(`toelichting-${key}`)),
  };
}

/** "2026-12-31", or as somebody writes it where no calendar is shown: "31-12-2026". */
function dayOf(text: string): string | null {
  if (text === '') return null;
  const day = dayWritten(text);
  if (day === null) throw new FaultyField('bad-day');
  return day;
}

/** A day as `2026-12-31`; null where it is none. */
export function dayWritten(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  const written = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${written}T00:00:00Z`);
  if (
    !/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(written) ||
    Number.isNaN(at.getTime()) ||
    !at.toISOString().startsWith(written)
  )
    return null;
  return written;
}
