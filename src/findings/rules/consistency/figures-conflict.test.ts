import { describe, expect, test } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { figuresConflict } from './figures-conflict.ts';

const table = row('Aantal profileringsprojecten haven', { 'target 2018': '> 2', 'achieved 2018': '3' });

describe('figures-conflict', () => {
  test('a goal in the text that is not the goal of the table', () => {
    const found = judgeScene(figuresConflict, [
      annualReport(2018, {
        texts: [['achieve', 'Het doel was meer dan 5 samenwerking/profileringsprojecten.']],
        indicators: [table],
      }),
    ]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      'Bij “Aantal profileringsprojecten haven” noemt in het jaarverslag 2018 de tekst “meer dan 5” en de tabel “> 2”.',
    ]);
    expect(found[0]?.evidence.map(({ raw }) => raw)).toEqual([
      'Het doel was meer dan 5 samenwerking/profileringsprojecten.',
      '> 2',
    ]);
  });

  test('a number that may count the things of two rows is told with that doubt', () => {
    const texts: readonly ['achieve', string][] = [
      ['achieve', 'Het doel was meer dan 5 samenwerking/profileringsprojecten.'],
    ];
    const other = row('Aantal samenwerkingsprojecten haven', { 'target 2018': '> 2', 'achieved 2018': '4' });
    const [told] = messagesOf(figuresConflict, [annualReport(2018, { texts, indicators: [table, other] })]);
    expect(told).toContain('Misschien bedoelt de tekst meer indicatoren samen; dat staat er niet bij.');
  });

  test('a result in the text that is not the result of the table', () => {
    const texts: readonly ['conclusion', string][] = [['conclusion', 'De haven had 4 profileringsprojecten.']];
    expect(messagesOf(figuresConflict, [annualReport(2018, { texts, indicators: [table] })])).toHaveLength(1);
  });

  test.each([
    ['the same number', 'achieve', 'We wilden meer dan 2 profileringsprojecten.'],
    ['a part', 'conclusion', 'In de haven waren 2 nieuwe profileringsprojecten, waarvan 1 met scholen.'],
    ['a rough count', 'conclusion', 'De haven had ruim 4 profileringsprojecten.'],
    ['something else with one word in common', 'conclusion', 'De scholen deden mee aan 9 profileringsprojecten.'],
    ['another year than the table has', 'achieve', 'In 2025 willen we meer dan 9 profileringsprojecten.'],
    ['a year', 'achieve', 'We wilden in 2018 profileringsprojecten.'],
  ] as const)('%s is no conflict', (_, question, text) => {
    expect(
      messagesOf(figuresConflict, [annualReport(2018, { texts: [[question, text]], indicators: [table] })]),
    ).toEqual([]);
  });

  test('a number behind the name of the row between quotation marks speaks of it, whatever the sentence calls it', () => {
    const named = row('Profileringsprojecten haven', { 'target 2018': '> 2', 'achieved 2018': '3' });
    const conflicts = (text: string) =>
      messagesOf(figuresConflict, [annualReport(2018, { texts: [['intro', text]], indicators: [named] })]).length;
    expect(conflicts('Bij “Profileringsprojecten haven” stond de stand eind 2018 op 41.')).toBe(1);
    expect(conflicts('“Profileringsprojecten haven” kwam in 2018 uit op 3.')).toBe(0);
    expect(conflicts('“Profileringsprojecten haven” kostte in 2018 samen 41 uur en 12 ritten.')).toBe(0);
    expect(conflicts('“Profileringsprojecten haven” is in 2018 besproken met 41 partners.')).toBe(0);
  });

  test('a row in an annex is found by its name between quotation marks', () => {
    const named = row('Profileringsprojecten haven', { 'achieved 2018': '3' });
    const annex = { code: '9', title: 'Bijlage', indicators: [named] };
    const told = (text: string) =>
      messagesOf(figuresConflict, [annualReport(2018, { texts: [['intro', text]] }, annex)]).length;
    expect(told('“Profileringsprojecten haven” kwam in 2018 uit op 41.')).toBe(1);
    expect(told('De profileringsprojecten in de haven kostten in 2018 41 uur.')).toBe(0);
  });

  test('one row on two pages with two numbers', () => {
    const name = 'Vestigingen van bedrijven per duizend inwoners tussen 15 en 64 jaar';
    const found = messagesOf(figuresConflict, [
      budget(
        2020,
        { code: '2.1', indicators: [row(name, { 'achieved 2018': '120,4' })] },
        { code: '7.1', title: 'Alle kerncijfers', indicators: [row(name, { 'achieved 2018': '131,9' })] },
      ),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('“120,4” en “131,9”');
  });

  test('one row on two pages that differs by rounding alone is the same', () => {
    const name = 'Vestigingen van bedrijven per duizend inwoners tussen 15 en 64 jaar';
    const pages = [row(name, { 'achieved 2018': '120,4' }), row(name, { 'achieved 2018': '120' })];
    const sketches = pages.map((page, at) => ({ code: `${at + 2}.1`, title: `Deel ${at}`, indicators: [page] }));
    expect(messagesOf(figuresConflict, [budget(2020, ...sketches)])).toEqual([]);
  });

  test.each([
    ['Geëscaleerde zorg 18+', 'Geëscaleerde zorg 18-'],
    ['Bijstand tot < 27 jaar', 'Bijstand tot > 27 jaar'],
    ['Woningen met label A', 'Woningen met label A+'],
  ])('“%s” and “%s” are two rows', (one, other) => {
    const indicators = [row(one, { 'achieved 2018': '3' }), row(other, { 'achieved 2018': '9' })];
    expect(messagesOf(figuresConflict, [budget(2020, { indicators })])).toEqual([]);
    // and the same row twice is told
    const twice = [row(one, { 'achieved 2018': '3' }), row(one, { 'achieved 2018': '9' })];
    expect(messagesOf(figuresConflict, [budget(2020, { indicators: twice })])).toHaveLength(1);
    // but not of one table, where the name stands for two things
    const inTable = twice.map((indicator) => ({ ...indicator, at: { file: 'a', table: 1 } }));
    expect(messagesOf(figuresConflict, [budget(2020, { indicators: inTable })])).toEqual([]);
  });

  test('a short name on two pages may be two things', () => {
    const sketches = ['3', '9'].map((raw) => ({
      code: `${raw}.1`,
      title: `Deel ${raw}`,
      indicators: [row('Aantal bezoekers', { 'achieved 2018': raw })],
    }));
    expect(messagesOf(figuresConflict, [budget(2020, ...sketches)])).toEqual([]);
  });
});
