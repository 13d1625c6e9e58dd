import { describe, expect, it } from 'vitest';
import { annualReport, budget, type ChapterSketch, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { missingUnexplained } from './missing-unexplained.ts';

const name = 'Tevredenheid van ondernemers';
const gap = row(name, { 'achieved 2015': '7,1', 'achieved 2016': '-', 'target 2018': '7,5' });
const told = (sketch: ChapterSketch) => messagesOf(missingUnexplained, [budget(2018, sketch)]);

describe('missing-unexplained', () => {
  it('tells of a past year without a result after measuring began, and quotes the cell', () => {
    const [found] = judgeScene(missingUnexplained, [budget(2018, { indicators: [gap] })]);
    expect(found?.message.nl).toBe(
      'Bij “Tevredenheid van ondernemers” is in de begroting 2018 voor 2016 geen behaald cijfer ingevuld; eerder is wel gemeten. Een uitleg is niet gevonden.',
    );
    expect(found?.evidence.map(({ label, raw }) => `${label.nl}: ${raw}`)).toEqual(['Behaald 2016: -']);
  });

  it('tells it once, in the first document that has the gap', () => {
    const again = annualReport(2017, { indicators: [row(name, { 'achieved 2016': '-', 'achieved 2017': '7,2' })] });
    expect(judgeScene(missingUnexplained, [again, budget(2018, { indicators: [gap] })])).toHaveLength(1);
  });

  it('tells all rows and years of a table that comes back in one finding', () => {
    const table = (year: number, ...cells: readonly string[]) =>
      annualReport(year, {
        indicators: ['Tevredenheid van ondernemers', 'Verzuim van leerlingen'].map((called) =>
          row(called, Object.fromEntries(cells.map((raw, at) => [`achieved ${2015 + at}`, raw]))),
        ),
      });
    const found = judgeScene(missingUnexplained, [table(2016, '7,1', '-'), table(2017, '7,1', '-', '-')]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      'Bij “Bereikbaarheid” is in voorbije jaren niet overal een behaald cijfer ingevuld; eerder is wel gemeten. Een uitleg is niet gevonden. “Tevredenheid van ondernemers”: 2016 en 2017. “Verzuim van leerlingen”: 2016 en 2017.',
    ]);
    expect(found[0]?.chapter.publication).toBe('annual-report-2017');
    expect(found[0]?.evidence).toHaveLength(4);
  });

  it('tells of years that are headed by themselves in a report, and of no such table of a budget', () => {
    const bare = row(name, { 'other 2016': '7,1', 'other 2017': '-' });
    expect(messagesOf(missingUnexplained, [annualReport(2017, { indicators: [bare] })])).toEqual([
      expect.stringContaining('voor 2017 geen behaald cijfer ingevuld'),
    ]);
    expect(messagesOf(missingUnexplained, [budget(2019, { indicators: [bare] })])).toEqual([]);
  });

  it('tells of the year of a report only where there was no aim for it', () => {
    const report = (target: string) =>
      annualReport(2018, {
        indicators: [row(name, { 'achieved 2017': '7,1', 'target 2018': target, 'achieved 2018': '-' })],
      });
    expect(messagesOf(missingUnexplained, [report('-')])).toHaveLength(1);
    expect(messagesOf(missingUnexplained, [report('7,5')])).toEqual([]);
  });

  it('is silent of years before measuring began, and of a year that was not over', () => {
    expect(told({ indicators: [row(name, { 'achieved 2015': '-', 'achieved 2016': '7,1' })] })).toEqual([]);
    expect(told({ indicators: [row(name, { 'achieved 2016': '7,1', 'achieved 2017': '-' })] })).toEqual([]);
  });

  it('is silent where a footnote, the frequency or the chapter explains', () => {
    expect(told({ indicators: [{ ...gap, footnote: 'In 2016 is niet gevraagd.' }] })).toEqual([]);
    expect(told({ indicators: [{ ...gap, frequency: 'tweejaarlijks' }] })).toEqual([]);
    const texts = [['situation', 'Waar gegevens ontbreken, ziet u een streepje.']] as const;
    expect(told({ indicators: [gap], texts })).toEqual([]);
  });

  it('leaves to other rules what was there and is taken back, and the year that the target compares with', () => {
    const first = budget(2018, { indicators: [row(name, { 'achieved 2015': '7,1', 'achieved 2016': '7,3' })] });
    const later = annualReport(2017, { indicators: [row(name, { 'achieved 2016': '-', 'achieved 2017': '7,2' })] });
    expect(messagesOf(missingUnexplained, [first, later])).toEqual([]);
    const relative = row(name, { 'achieved 2015': '7,1', 'achieved 2016': '-', 'target 2018': '> dan in 2016' });
    expect(told({ indicators: [relative] })).toEqual([]);
    const owed = row(name, { 'achieved 2015': '7,1', 'target 2016': '7,2', 'achieved 2016': '-' });
    expect(
      messagesOf(missingUnexplained, [annualReport(2016, { indicators: [owed] }), budget(2018, { indicators: [gap] })]),
    ).toEqual([]);
  });

  it('is silent of what is still to follow and of what does not apply', () => {
    expect(told({ indicators: [row(name, { 'achieved 2015': '7,1', 'achieved 2016': 'NTB' })] })).toEqual([]);
    expect(told({ indicators: [row(name, { 'achieved 2015': '7,1', 'achieved 2016': 'n.v.t.' })] })).toEqual([]);
  });

  it('is silent of a dash where another page of the same document says what a dash means, and not of a blank', () => {
    const legend: ChapterSketch = {
      code: '5.1',
      title: 'Sport',
      texts: [['intro', 'Een streepje betekent dat er geen meting was.']],
    };
    const blank = row(name, { 'achieved 2015': '7,1', 'achieved 2016': '', 'target 2018': '7,5' });
    expect(messagesOf(missingUnexplained, [budget(2018, { indicators: [gap] }, legend)])).toEqual([]);
    expect(messagesOf(missingUnexplained, [budget(2018, { indicators: [blank] }, legend)])).toHaveLength(1);
    expect(messagesOf(missingUnexplained, [budget(2018, { indicators: [gap] }), budget(2017, legend)])).toHaveLength(1);
  });

  it('is silent where the figures show that measuring is every other year, which one gap does not', () => {
    const cells = { 'achieved 2015': '7,1', 'achieved 2016': '-', 'achieved 2017': '7,2' };
    const twice = row(name, { ...cells, 'achieved 2018': '-' });
    const longer = row(name, { ...cells, 'achieved 2018': '-', 'achieved 2019': '-' });
    const inReport = (indicator: typeof twice) =>
      messagesOf(missingUnexplained, [annualReport(2019, { indicators: [indicator] })]);
    expect(inReport(twice)).toEqual([]);
    expect(inReport(row(name, cells))).toHaveLength(1);
    expect(inReport(longer)).toHaveLength(1);
  });
});
