import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attain, untestableReasons } from './attain.ts';
import { toDecimal } from './decimal.ts';
import { anyValue } from './figure-value.arbitrary.ts';
import { parseValue } from './parse-value.ts';

/** The outcome, or why there is none, for cells as written; `past` holds the achieved cells of other years. */
function judge(achieved: string, target: string, past: Readonly<Record<number, string>> = {}): string {
  const result = attain(parseValue(achieved).value, parseValue(target).value, (year) => {
    const raw = past[year];
    return raw === undefined ? null : parseValue(raw).value;
  });
  return result.outcome === 'not-testable' ? result.why : result.outcome;
}

describe('attain', () => {
  it.each([
    ['3', '> 2', 'met'],
    ['3', '> 5', 'not-met'],
    ['2', '> 2', 'not-met'],
    ['2', '≥ 2', 'met'],
    ['8', '8', 'met'],
    ['7', '8', 'not-met'],
    ['16.402', '15.000', 'met'],
    ['25.942*', '120.000', 'not-met'],
    ['19,3%', '15%', 'met'],
    ['11,0%', '<11.2%', 'met'],
    ['11,2%', '<11.2%', 'not-met'],
    ['4', 'maximaal 3', 'not-met'],
    ['60.093 (14.4%)', '60.000', 'met'],
    ['59.400 (9.4% Hanze, 22.6% RUG)', '60.000 (15%)', 'not-met'],
    ['>20', '> 15', 'met'],
    ['>20', '20', 'met'],
    ['>20', '25', 'not-exact'],
    ['< 10', '25', 'not-met'],
    ['> 20', 'maximaal 10', 'not-met'],
    ['19,3%', '15', 'units-differ'],
  ])('achieved %s where the target was %s: %s', (achieved, target, expected) => {
    expect(judge(achieved, target)).toBe(expected);
  });

  it.each([
    ['1', 'Top 8', 'met'],
    ['9', 'Top 8', 'not-met'],
    ['plaats 3', 'Top 8', 'met'],
    ['Plaats 10 en 11', 'Top 8', 'not-met'],
    ['Plaats 8 en 9', 'Top 8', 'not-exact'],
    ['plaats 11', 'Plaats 10 en 11', 'met'],
    ['plaats 3', '5', 'met'],
    ['plaats 6', '5', 'not-met'],
    ['plaats 3', '< 5', 'met'],
    ['Top 25', 'Top 8', 'not-exact'],
    ['plaats 3', '15%', 'units-differ'],
  ])('a lower place is better: achieved %s where the target was %s: %s', (achieved, target, expected) => {
    expect(judge(achieved, target)).toBe(expected);
  });

  it.each([
    ['53.393', '> dan in 2017', { 2017: '50.913' }, 'met'],
    ['50.913', '> dan in 2017', { 2017: '50.913' }, 'not-met'],
    ['59.400 (9.4% Hanze, 22.6% RUG)', '> dan in 2017', { 2017: '60.093 (14.4%)' }, 'not-met'],
    ['5', 'lager dan 2016', { 2016: '6' }, 'met'],
    ['19.5%', '> dan in 2017', { 2017: '-' }, 'relative-year-missing'],
    ['19.5%', '> dan in 2017', {}, 'relative-year-missing'],
    ['19.5%', '> dan in 2017', { 2017: 'ja' }, 'relative-year-not-a-number'],
    ['25', '> dan in 2017', { 2017: '> 20' }, 'relative-year-not-a-number'],
    ['19.5%', '> dan in 2017', { 2017: '12' }, 'units-differ'],
    ['plaats 3', '> dan in 2017', { 2017: 'plaats 5' }, 'direction-unknown'],
    ['hoger dan in 2016', '> dan in 2016', {}, 'met'],
    ['hoger dan in 2016', '> 10', { 2016: '12' }, 'met'],
    ['hoger dan in 2016', '> 10', {}, 'achieved-relative'],
  ])('achieved %s where the target was %s, with %j: %s', (achieved, target, past, expected) => {
    expect(judge(achieved, target, past)).toBe(expected);
  });

  it.each([
    ['-', '> 2', 'achieved-missing'],
    ['', '> 2', 'achieved-missing'],
    ['8', 'NTB', 'target-missing'],
    ['-', '-', 'target-missing'],
    ['ja', '> 2', 'achieved-text'],
    ['8', 'stabiel', 'target-text'],
    ['1:8', '1:8,5', 'direction-unknown'],
    ['1:8', '1:8', 'met'],
    ['1:8', '8', 'units-differ'],
    ['1:0', '1:8', 'direction-unknown'],
  ])('achieved %j where the target was %j: %s', (achieved, target, expected) => {
    expect(judge(achieved, target)).toBe(expected);
  });

  it('gives an outcome for any two values and any value in the year compared with', () => {
    fc.assert(
      fc.property(anyValue, anyValue, fc.option(anyValue), (achieved, target, past) => {
        const result = attain(achieved, target, () => past);
        const outcomes = result.outcome === 'not-testable' ? untestableReasons : ['met', 'not-met'];
        expect(outcomes).toContain(result.outcome === 'not-testable' ? result.why : result.outcome);
      }),
      { numRuns: 2000 },
    );
  });

  it('never says not met of what exceeds a target that was met', () => {
    const amount = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(amount, amount, fc.nat(1000), (reached, asked, more) => {
        const target = parseValue(`> ${asked}`).value;
        const at = (number: number) =>
          attain({ type: 'number', number: toDecimal(String(number)), percent: false }, target).outcome;
        if (at(reached) === 'met') expect(at(reached + more)).toBe('met');
      }),
    );
  });
});
