import { describe, expect, it } from 'vitest';
import { annualReport, type ChapterSketch, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { targetMissed } from './target-missed.ts';

const nuisance = row('Percentage inwoners dat overlast ervaart', { 'target 2019': '5,0%', 'achieved 2019': '9,0%' });
const inPart = (...indicators: NonNullable<ChapterSketch['indicators']>): ChapterSketch => ({
  indicators,
  nature: ['in-part'],
});

describe('target-missed', () => {
  it('tells a missed aim of pages that are in part for information, and says where the explanation may be', () => {
    const found = judgeScene(targetMissed, [annualReport(2019, inPart(nuisance))]);
    expect(found).toMatchObject([{ isMild: true }]);
    expect(found[0]?.message.nl).toBe(
      'Het doel van “Percentage inwoners dat overlast ervaart” voor 2019 was “5,0%”; in het jaarverslag 2019 is “9,0%” behaald. De uitleg kan in het deel staan dat hier niet is.',
    );
    expect(messagesOf(targetMissed, [annualReport(2019, { indicators: [nuisance] })])[0]).toContain(
      'De uitleg kan ergens anders staan: dit onderdeel heeft hier alleen een tabel.',
    );
  });

  it('tells rows of one table together, the furthest from its aim first', () => {
    const visitors = row('Aantal bezoekers', { 'target 2019': '100', 'achieved 2019': '98' });
    const unknown = row('Formatie', { 'target 2019': '100', 'achieved 2019': '50' });
    expect(messagesOf(targetMissed, [annualReport(2019, inPart(visitors, nuisance, unknown))])).toEqual([
      'Bij “Bereikbaarheid” zijn in het jaarverslag 2019 ten minste 2 doelen niet gehaald. “Percentage inwoners dat overlast ervaart”: doel “5,0%”, behaald “9,0%”. “Aantal bezoekers”: doel “100”, behaald “98”. De uitleg kan in het deel staan dat hier niet is.',
    ]);
    expect(messagesOf(targetMissed, [annualReport(2019, inPart(visitors))])).toEqual([]);
  });

  it('is silent where the part at hand, or a note, explains it; a note of how is measured explains nothing', () => {
    const texts = [['done', 'De overlast die inwoners ervaren nam toe door de drukte.']] as const;
    expect(messagesOf(targetMissed, [annualReport(2019, { ...inPart(nuisance), texts })])).toEqual([]);
    const noted = (footnote: string) => [annualReport(2019, inPart({ ...nuisance, footnote }))];
    expect(messagesOf(targetMissed, noted('Dit komt door de drukte.'))).toEqual([]);
    expect(messagesOf(targetMissed, noted('Gemeten op een schaal van 1 tot 5.'))).toHaveLength(1);
  });

  it('leaves whole chapters with a text to the rule that looks for an explanation', () => {
    const texts = [['done', 'Wij legden een park aan.']] as const;
    expect(messagesOf(targetMissed, [annualReport(2019, { indicators: [nuisance], texts })])).toEqual([]);
  });

  it('tells as a warning what is missed in three measured years after each other, once, also where the text explains it', () => {
    const cover = (year: number, result: string) =>
      annualReport(year, {
        indicators: [row('Kostendekkingsgraad', { target: '> 50%', [`achieved ${year}`]: result })],
        texts: [['done', 'De kostendekkingsgraad bleef achter.']],
      });
    const found = judgeScene(targetMissed, [cover(2017, '47%'), cover(2019, '48%'), cover(2020, '46%')]);
    expect(found).toMatchObject([{ isMild: false, chapter: { publication: 'annual-report-2020' } }]);
    expect(found[0]?.message.nl).toBe(
      'Het doel van “Kostendekkingsgraad” voor 2020 was “> 50%”; in het jaarverslag 2020 is “46%” behaald. Ook niet in 2017 (“47%”, doel “> 50%”) en 2019 (“48%”, doel “> 50%”).',
    );
    expect(messagesOf(targetMissed, [cover(2017, '47%'), cover(2019, '55%'), cover(2020, '46%')])).toEqual([]);
  });
});
