import { describe, expect, it } from 'vitest';
import { annualReport, budget, type ChapterSketch, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { targetMissedUnexplained } from './target-missed-unexplained.ts';

const name = 'Aantal deelnemers aan de hogeschool';
const missed = row(name, { 'target 2018': '60.000', 'achieved 2018': '59.400' });
const elsewhere = [['done', 'Het nieuwe fietspad langs het kanaal is geopend.']] as const;
const told = (sketch: ChapterSketch) => messagesOf(targetMissedUnexplained, [annualReport(2018, sketch)]);

describe('target-missed-unexplained', () => {
  it('tells of a target that was not met where the chapter speaks of other things', () => {
    const [found] = judgeScene(targetMissedUnexplained, [
      annualReport(2018, { indicators: [missed], texts: elsewhere }),
    ]);
    expect(found?.message.nl).toBe(
      'Het doel van “Aantal deelnemers aan de hogeschool” voor 2018 was “60.000”, behaald is “59.400”. Bij “Bereikbaarheid” in het jaarverslag 2018 is daar geen uitleg over gevonden.',
    );
    expect(found?.evidence.map(({ raw }) => raw)).toEqual(['60.000', '59.400']);
  });

  it('tells the rows of one table in one finding, and leaves out the one that the text explains', () => {
    const more = row('Aantal bezoekers van het museum', { 'target 2018': '900', 'achieved 2018': '450' });
    const other = row('Percentage tevreden fietsers', { 'target 2018': '80%', 'achieved 2018': '75%' });
    const texts = [['done', 'Fietsers waren minder tevreden door de opbrekingen.']] as const;
    const found = judgeScene(targetMissedUnexplained, [
      annualReport(2018, { indicators: [missed, more, other], texts }),
    ]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      'Bij “Bereikbaarheid” zijn in het jaarverslag 2018 ten minste 2 doelen niet gehaald waar daar geen uitleg over is gevonden. Het doel van “Aantal bezoekers van het museum” voor 2018 was “900”, behaald is “450”. Het doel van “Aantal deelnemers aan de hogeschool” voor 2018 was “60.000”, behaald is “59.400”.',
    ]);
    expect(found[0]?.indicators).toHaveLength(2);
    expect(found[0]?.evidence.map(({ raw }) => raw)).toEqual(['900', '450', '60.000', '59.400']);
  });

  it('is silent where nothing tells whether more or less is better', () => {
    const undirected = row('Aantal studenten', { 'target 2018': '60.000', 'achieved 2018': '59.400' });
    expect(told({ indicators: [undirected], texts: elsewhere })).toEqual([]);
  });

  it('takes the aim of the budget where the report has none', () => {
    expect(
      messagesOf(targetMissedUnexplained, [
        budget(2018, { indicators: [row(name, { 'target 2018': '60.000' })] }),
        annualReport(2018, { indicators: [row(name, { 'achieved 2018': '59.400' })], texts: elsewhere }),
      ]),
    ).toHaveLength(1);
  });

  it('is silent where the explanation stands below the name of the indicator', () => {
    const explained = row(`${name} Toelichting: in het voorjaar was de hogeschool dicht`, {
      'target 2018': '60.000',
      'achieved 2018': '59.400',
    });
    expect(told({ indicators: [explained], texts: elsewhere })).toEqual([]);
  });

  it('is silent where a text or an account speaks of the indicator or its number', () => {
    const texts = [['done', 'De hogeschool trok minder deelnemers dan gehoopt.']] as const;
    expect(told({ indicators: [missed], texts })).toEqual([]);
    expect(told({ indicators: [missed], accounts: ['Het bleef steken op 59.400.'] })).toEqual([]);
  });

  it('is silent where a footnote stands at the row', () => {
    expect(told({ indicators: [{ ...missed, footnote: 'Telling van oktober.' }], texts: elsewhere })).toEqual([]);
  });

  it('is silent where no text of the chapter is at hand', () => {
    expect(told({ indicators: [missed] })).toEqual([]);
  });

  it('is silent where the target was met, also where less is better, and where it cannot be tested', () => {
    const met = row(name, { 'target 2018': '> 50.000', 'achieved 2018': '59.400' });
    const absence = row('Ziekteverzuim', { 'target 2018': '5%', 'achieved 2018': '4,2%' });
    const untestable = row('Oordeel van het panel', { 'target 2018': '> dan in 2017', 'achieved 2018': '7,1' });
    expect(told({ indicators: [met, absence, untestable], texts: elsewhere })).toEqual([]);
  });

  it('shows the result that the target compares with', () => {
    const relative = row(name, {
      'achieved 2017': '60.093',
      'target 2018': '> dan in 2017',
      'achieved 2018': '59.400',
    });
    const [found] = judgeScene(targetMissedUnexplained, [
      annualReport(2018, { indicators: [relative], texts: elsewhere }),
    ]);
    expect(found?.message.nl).toContain('“> dan in 2017” (toen “60.093”), behaald is “59.400”');
    expect(found?.evidence.map(({ label, raw }) => `${label.nl}: ${raw}`)).toEqual([
      'Doel 2018: > dan in 2017',
      'Behaald 2017: 60.093',
      'Behaald 2018: 59.400',
    ]);
  });
});
