import { describe, expect, test } from 'vitest';
import type { StatedAmount } from '../../../threading/stated.ts';
import { annualReport, budget, type ChapterSketch, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { forecastMoved } from './forecast-moved.ts';

function fees(thousands: number, year: number, rest: Partial<StatedAmount> = {}): StatedAmount {
  const written = {
    raw: String(thousands),
    euros: String(thousands * 1000),
    unit: 'thousand',
    rounding: '1000',
  } as const;
  const column = `Begroting ${year}`;
  return { label: 'Leges', side: 'income', year, standing: null, column, unsettled: [], ...written, ...rest };
}

const first = (...amounts: StatedAmount[]) => budget(2025, { amounts });
const next = (amounts: StatedAmount[], rest: ChapterSketch = {}) => budget(2026, { amounts, ...rest });
const flat = first(fees(305, 2025), fees(305, 2026), fees(305, 2027));

describe('forecast-moved', () => {
  test('what the next budget plans otherwise for coming years is one finding over all years, with the unit', () => {
    const found = judgeScene(forecastMoved, [flat, next([fees(396, 2026), fees(400, 2027)])]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      'Bij “Bereikbaarheid” is in de begroting 2026 veel meer of minder geraamd dan in de begroting 2025 (in duizenden euro’s). De uitleg kan ergens anders staan. “Leges” voor 2027 400, was 305.',
    ]);
    expect(found[0]?.evidence.map(({ publication, raw }) => [publication, raw])).toEqual([
      ['budget-2025', '305'],
      ['budget-2026', '400'],
    ]);
  });

  test('a column called primitive budget is a forecast too, for a year to come', () => {
    const called = { standing: 'original' } as const;
    expect(messagesOf(forecastMoved, [first(fees(305, 2026, called)), next([fees(396, 2026, called)])])).toHaveLength(
      1,
    );
  });

  test.each([
    ['prices move it by some per cent', [flat, next([fees(340, 2026)])]],
    ['little money', [first(fees(30, 2026)), next([fees(60, 2026)])]],
    [
      'a balance is no forecast',
      [first(fees(305, 2026, { side: 'balance' })), next([fees(900, 2026, { side: 'balance' })])],
    ],
    [
      'a reserve goes by plan',
      [
        first(fees(305, 2026, { label: 'Onttrekking reserve' })),
        next([fees(900, 2026, { label: 'Onttrekking reserve' })]),
      ],
    ],
    ['what was changed in the year', [first(fees(305, 2026)), next([fees(900, 2026, { standing: 'amended' })])]],
    ['an annual report plans nothing', [first(fees(305, 2025)), annualReport(2025, { amounts: [fees(396, 2025)] })]],
    ['a budget between them is not at hand', [flat, budget(2027, { amounts: [fees(900, 2027)] })]],
    ['the year before', [flat, next([fees(900, 2025)])]],
  ])('silent: %s', (_, publications) => {
    expect(messagesOf(forecastMoved, publications)).toEqual([]);
  });

  test('what the text of the next budget speaks of is explained', () => {
    const texts = [['cost', 'De leges stijgen door de komst van de nieuwe wet.']] as const;
    expect(messagesOf(forecastMoved, [flat, next([fees(396, 2026)], { texts })])).toEqual([]);
  });

  test('how much is worth telling is a choice', () => {
    expect(messagesOf(forecastMoved, [flat, next([fees(340, 2026)])], { share: 0.1, euros: 10_000 })).toHaveLength(1);
  });
});
