import { describe, expect, it } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { awayFromTarget } from './away-from-target.ts';

const name = 'Aantal bezoekers van het museum';
const years = (results: readonly [string, string, string], aims: readonly string[], texts: readonly string[] = []) => [
  budget(2018, { indicators: [row(name, { 'achieved 2016': results[0], 'target 2018': aims[1] ?? '' })] }),
  annualReport(2017, { indicators: [row(name, { 'target 2017': aims[0] ?? '', 'achieved 2017': results[1] })] }),
  annualReport(2018, {
    indicators: [row(name, { 'target 2018': aims[1] ?? '', 'achieved 2018': results[2] })],
    texts: [['done', 'De kade is opnieuw ingericht.', ...texts]],
  }),
];
const told = (...given: Parameters<typeof years>) => messagesOf(awayFromTarget, years(...given));

describe('away-from-target', () => {
  it('tells of results that fall year after year while the aim rises, and quotes all of them', () => {
    const [found, ...others] = judgeScene(awayFromTarget, years(['9.000', '7.000', '5.000'], ['> 9.500', '> 10.000']));
    expect(others).toEqual([]);
    expect(found?.message.nl).toBe(
      '“Aantal bezoekers van het museum” daalt jaar na jaar: “9.000” (2016), “7.000” (2017), “5.000” (2018). Het doel vroeg in die jaren niet minder: “> 9.500” (2017), “> 10.000” (2018).',
    );
    expect(found?.isMild).toBe(false);
    expect(found?.evidence.map(({ raw }) => raw)).toEqual(['9.000', '7.000', '5.000', '> 9.500', '> 10.000']);
  });

  it('says that only the last result is beyond the aim, where those before it were not', () => {
    const [message] = told(['9.900', '9.600', '8.000'], ['> 9.500', '> 9.500']);
    expect(message).toBe(
      '“Aantal bezoekers van het museum” daalt al 2 jaar en ligt nu onder het doel: “9.900” (2016), “9.600” (2017), “8.000” (2018). Het doel was “> 9.500” (2017), “> 9.500” (2018).',
    );
  });

  it('tells it mildly where the text speaks of it', () => {
    const because = 'Het museum trok minder bezoekers, doordat de kade open lag.';
    const [found] = judgeScene(awayFromTarget, years(['9.000', '7.000', '5.000'], ['> 9.500', '> 10.000'], [because]));
    expect(found?.isMild).toBe(true);
  });

  it('is silent where one step went the other way, where the aim gave way, where it is met, and where less is better', () => {
    expect(told(['7.000', '9.000', '5.000'], ['> 9.500', '> 10.000'])).toEqual([]);
    expect(told(['9.000', '7.000', '5.000'], ['> 9.500', '> 6.000'])).toEqual([]);
    expect(told(['9.000', '7.000', '5.000'], ['> 4.000', '> 4.000'])).toEqual([]);
    expect(told(['9.000', '7.000', '5.000'], ['< 4.000', '< 4.000'])).toEqual([]);
  });

  it('is silent of what chance may do, and of a little', () => {
    expect(told(['9', '8', '7'], ['> 9', '> 10'])).toEqual([]);
    expect(told(['9.000', '8.900', '8.800'], ['> 9.500', '> 10.000'])).toEqual([]);
  });
});
