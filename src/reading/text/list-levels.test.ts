import { describe, expect, test } from 'vitest';
import { ListLevels } from './list-levels.ts';
import { readListMarker } from './list-marker.ts';

function depths(...lines: string[]): number[] {
  const levels = new ListLevels();
  return lines.flatMap((line) => {
    const marker = readListMarker(line.trim());
    return marker === null ? [] : [levels.place(line.search(/\S/), marker)];
  });
}

describe('the levels of a list', () => {
  test('bullets that are set in by one space more are a level deeper', () => {
    expect(depths(' • a', '  • b', '  • c', ' • d', '  • e')).toEqual([0, 1, 1, 0, 1]);
  });

  test('the first item of a text may have lost its indentation', () => {
    expect(depths('• a', ' • b', ' • c')).toEqual([0, 0, 0]);
  });

  test('numbers that end in one column are one level', () => {
    expect(depths(' 9. a', '10. b', '11. c')).toEqual([0, 0, 0]);
    expect(depths('  8. a', '  9. b', ' 10. c')).toEqual([0, 0, 0]);
  });

  test('two spaces are a level, and another marker at the same column is one', () => {
    expect(depths('• a', '  • b', '• c')).toEqual([0, 1, 0]);
    expect(depths(' 1. a', ' - b', ' 2. c')).toEqual([0, 1, 0]);
  });
});
