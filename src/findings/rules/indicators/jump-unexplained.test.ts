import { describe, expect, it } from 'vitest';
import { annualReport, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { jumpUnexplained } from './jump-unexplained.ts';

const name = 'Aantal samenwerkingsprojecten met scholen';
const report = (cells: Record<`achieved ${number}` | `target ${number}`, string>, text: string) =>
  annualReport(2018, { indicators: [row(name, cells)], texts: [['done', text]] });
const elsewhere = 'De kade is opnieuw ingericht.';

describe('jump-unexplained', () => {
  it('tells of a result of which the text says nothing', () => {
    expect(messagesOf(jumpUnexplained, [report({ 'achieved 2017': '8', 'achieved 2018': '23' }, elsewhere)])).toEqual([
      '“Aantal samenwerkingsprojecten met scholen” gaat van “8” in 2017 naar “23” in 2018. Bij dit onderdeel in het jaarverslag 2018 is geen uitleg gevonden.',
    ]);
  });

  it('quotes a text that counts the same with other numbers', () => {
    const text = 'Eind 2018 lopen er 12 projecten; nog 9 zijn aangevraagd.';
    const [found] = judgeScene(jumpUnexplained, [report({ 'achieved 2017': '8', 'achieved 2018': '23' }, text)]);
    expect(found?.evidence.map(({ raw }) => raw)).toEqual(['8', '23', text]);
    expect(found?.message.nl).toContain('noemt andere aantallen');
    expect(found?.absentFrom).toEqual([]);
  });

  it.each([
    [
      'the text says why',
      { 'achieved 2017': '8', 'achieved 2018': '23' },
      'De samenwerking met scholen is verdubbeld.',
    ],
    ['the text gives the figure', { 'achieved 2017': '800', 'achieved 2018': '2.300' }, 'We telden er 2.300.'],
    ['the aim asked for it', { 'achieved 2017': '8', 'target 2018': '25', 'achieved 2018': '23' }, elsewhere],
    ['counts are small', { 'achieved 2017': '2', 'achieved 2018': '5' }, elsewhere],
    ['it is less than twice', { 'achieved 2017': '800', 'achieved 2018': '1.500' }, elsewhere],
    ['it moved so before', { 'achieved 2016': '20', 'achieved 2017': '8', 'achieved 2018': '23' }, elsewhere],
    ['a year lies between', { 'achieved 2016': '8', 'achieved 2018': '23' }, elsewhere],
  ] as const)('is silent where %s', (_, cells, text) => {
    expect(messagesOf(jumpUnexplained, [report(cells, text)])).toEqual([]);
  });
});
