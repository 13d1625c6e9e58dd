import { describe, expect, it } from 'vitest';
import { fragmentOf } from '../lines/fragment.ts';
import { type Line, makeLines } from '../lines/line.ts';
import { findTextTables } from './find-text-tables.ts';

/** Lines of a page, from the top: texts with where each begins, as wide as it has characters. */
const page = (size: number, ...rows: (readonly [step: number, ...cells: (readonly [string, number])[]])[]): Line[] => {
  let y = 100;
  const fragments = rows.flatMap(([step, ...cells]) => {
    y += step;
    const runs = cells.map(([text, x]) => {
      const run = { text, x, y, size, width: text.length * 4, bold: false };
      return { ...run, isTurned: false, contentId: null, raised: false };
    });
    return runs.flatMap((run) => fragmentOf([run]) ?? []);
  });
  return makeLines(fragments, 1);
};
const heads = [17, ['Activiteit', 60], ['Status', 220], ['Toelichting', 260]] as const;
const first = [17, ['We leggen het park aan', 60], ['Gereed', 220], ['Het park is aangelegd', 260]] as const;
const rest = [12, ['en de vijver', 60], ['met de vijver', 260]] as const;
const rule = [{ at: 122, segments: [{ from: 60, to: 400 }], isWalled: false }];

describe('tables of text', () => {
  it('are told by texts in small letters that all begin where a head does', () => {
    const [table] = findTextTables(page(8, heads, first, rest, [17, ['Gewone tekst', 70]]), [], 10);
    expect(table).toMatchObject({ start: 0, end: 3 });
  });

  it('in the letters of the text, by a line drawn below the heads only', () => {
    const lines = page(10, heads, first, rest);
    expect(findTextTables(lines, rule, 10)).toHaveLength(1);
    expect(findTextTables(lines, [], 10)).toEqual([]);
  });

  it('have no figures: those are found by their figures', () => {
    expect(findTextTables(page(8, heads, [17, ['Lasten', 60], ['1.054', 220], ['988', 260]]), [], 10)).toEqual([]);
  });

  it('of which a cell goes on beside the number of another one are not taken apart', () => {
    const goals = page(
      8,
      [17, ['Doel', 60], ['Actie', 260]],
      [17, ['1.1 Ouderen wonen lang in', 60], ['1.1.1 We bouwen hofjes', 260]],
      [12, ['hun eigen buurt', 60], ['1.1.2 We passen huizen aan', 260]],
    );
    expect(findTextTables(goals, [], 10)).toEqual([]);
  });
});
