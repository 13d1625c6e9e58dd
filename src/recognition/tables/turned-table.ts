import type { Cell } from '../../model/block.ts';
import { readMarks } from '../../model/notation/marks.ts';
import type { Figure, FigureRole, Indicator } from '../../model/statement.ts';
import { type FootnoteIndex, footnoteOfName } from './cell-footnotes.ts';
import { isBlank, looksLikeValue } from './cell-form.ts';
import { foldText, plainHead } from './head-text.ts';
import { isYearAlone } from './head-year.ts';
import type { Section } from './header-rows.ts';
import type { IndicatorSetting } from './indicator-rows.ts';
import { readFigure } from './read-figure.ts';
import { type HeadContext, readHead } from './read-head.ts';
import { placeOfRow } from './row-kind.ts';
import { unitInName } from './unit-in-name.ts';

type Moment = { readonly role: FigureRole; readonly year: number | null };

const strictRole =
  /^(?:behaald|behaalde|gerealiseerd|gerealiseerde|realisatie|werkelijk|werkelijke|rekening|jaarrekening|begroting|begroot|begrote|raming|prognose|beoogd|beoogde|streef|streefwaarde|streefcijfer|streefgetal|doel|norm|target|ambitie|nulmeting|resultaat|stand|score)(?: (?:waarde|score|cijfer|resultaat|aantal))?(?: \(?(?:19|20)\d\d\)?)?(?: \([^()]{1,15}\))?$/u;

/**
 * Reads a table whose rows are moments (years, roles, places) instead of indicators. With years or roles across as well it
 * is about one indicator, named in its caption; else every other column is an indicator. Null for every other table.
 */
export function readTurnedTable(
  section: Section,
  setting: IndicatorSetting,
  context: HeadContext,
  footnotes: FootnoteIndex,
): readonly Indicator[] | null {
  const rows = section.rows.filter((row) => row.some((cell) => !isBlank(cell.text)));
  if (rows.some((row) => row.slice(1).every((cell) => isBlank(cell.text)))) return null;
  const moments = readMoments(rows, context);
  if (moments === null || moments.length === 0) return null;
  const across = section.heads.map((head) => readHead(head, context));
  const columns = section.heads.flatMap((head, index) =>
    index > 0 && isValueColumn(rows, index) ? [{ head, index }] : [],
  );
  if (columns.length === 0) return null;
  const isMoment = columns.every(({ index }) => across[index]?.type === 'value' || across[index]?.type === 'empty');
  const corner = cornerName(section.heads[0] ?? '');
  const textsOf = (index: number) => rows.map((row) => row[index]?.text ?? '');
  const ofTable = readMarks(columns.flatMap(({ index }) => textsOf(index)));
  // each column is an indicator with marks of its own; a table about one indicator is one such set
  const marks = new Map(columns.map(({ index }) => [index, isMoment ? ofTable : readMarks(textsOf(index), ofTable)]));
  const figure = (cell: Cell, row: number, index: number): Figure => {
    const down = moments[row] ?? { role: 'other', year: null };
    const head = across[index];
    const beside: Moment = head?.type === 'value' ? head : { role: 'other', year: null };
    const place = {
      role: down.role === 'other' ? beside.role : down.role,
      year: down.year ?? beside.year,
      rowYear: null,
      column: isMoment
        ? [foldText(rows[row]?.[0]?.text ?? ''), section.heads[index] ?? ''].filter((part) => part !== '').join(' ')
        : foldText(rows[row]?.[0]?.text ?? ''),
      headFootnote: null,
    };
    return readFigure(cell, place, marks.get(index) ?? ofTable, footnotes);
  };
  const blank = { kind: setting.kind, frequency: null, source: null, certainty: null };
  if (isMoment) {
    const name = corner ?? setting.title;
    const first = rows[0]?.[0];
    if (name === '' || first === undefined) return null;
    const figures = rows.flatMap((row, at) =>
      columns.flatMap(({ index }) => (row[index] ? [figure(row[index], at, index)] : [])),
    );
    return [{ ...blank, source: setting.source, name, unit: unitInName(name), footnote: null, figures, at: first.at }];
  }
  if (moments.some((moment) => moment.year === null) || columns.some(({ head }) => !/\p{L}/u.test(head))) return null;
  return columns.map(({ head, index }) => {
    const cells = rows.flatMap((row) => row[index] ?? []);
    const at = cells[0]?.at ?? { file: '' };
    const named = footnoteOfName({ text: head, header: true, marks: section.headMarks[index] ?? [], at }, footnotes);
    const figures = rows.flatMap((row, position) => (row[index] ? [figure(row[index], position, index)] : []));
    return { ...blank, name: named.text, unit: unitInName(named.text), footnote: named.footnote, figures, at };
  });
}

function readMoments(rows: readonly (readonly Cell[])[], context: HeadContext): readonly Moment[] | null {
  const moments: Moment[] = [];
  for (const row of rows) {
    const moment = readMoment(row[0]?.text ?? '', context);
    if (moment === null) return null;
    moments.push(moment);
  }
  return moments;
}

function readMoment(text: string, context: HeadContext): Moment | null {
  const plain = plainHead(text);
  if (plain === '' || plain.length > 45) return null;
  const place = placeOfRow(text, context.organisation);
  if (place !== null) return { role: place === 'own' ? 'other' : 'reference', year: null };
  const meaning = readHead(text, context);
  if (meaning.type !== 'value') return null;
  if (isYearAlone(plain) || meaning.role === 'other' || strictRole.test(plain) || /^[rwbpds] ?\d{2,4}$/u.test(plain))
    return meaning;
  return null;
}

function isValueColumn(rows: readonly (readonly Cell[])[], index: number): boolean {
  const filled = rows.filter((row) => !isBlank(row[index]?.text ?? ''));
  return filled.length > 0 && filled.every((row) => looksLikeValue(row[index]?.text ?? ''));
}

/** "Indicator: Banen" in the corner names the one indicator of the table. */
function cornerName(corner: string): string | null {
  const found = /^[^:]{0,30}indicator(?:en)?\s*:\s*(\S.*)$/iu.exec(foldText(corner.slice(0, 300)));
  if (found?.[1]) return found[1];
  const plain = plainHead(corner);
  const says = /^(jaar|periode|peildatum|type|soort|indicator(en)?|omschrijving|x €.*|)$/u.test(plain);
  return says ? null : foldText(corner);
}
