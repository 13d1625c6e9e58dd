import { describe, expect, test } from 'vitest';
import { earlierWords } from './earlier-words.ts';

describe('what an earlier program wrote', () => {
  test('was about one year', () => {
    const json = '{"publication":{"kind":"budget","sequence":null,"year":2018},"chapters":[]}';
    expect(JSON.parse(json, earlierWords(json))).toEqual({
      publication: { kind: 'budget', endYear: null, sequence: null, year: 2018 },
      chapters: [],
    });
  });

  test.each([
    ['62.859', 62859000, { euros: '62859000', unit: 'thousand', rounding: '1000' }],
    ['N 31.393', -31393000, { euros: '-31393000', unit: 'thousand', rounding: '1000' }],
    ['2,4', 2400000, { euros: '2400000', unit: 'million', rounding: '100000' }],
    ['1.234,56', 1234.56, { euros: '1234.56', unit: 'euro', rounding: '0.01' }],
    ['drie ton', 300000, { euros: '300000', unit: 'euro', rounding: '1' }],
    ['p.m.', null, { euros: null, unit: 'euro', rounding: null }],
  ])('had the amount %j as the number %j', (raw, number, money) => {
    const publication = { endYear: null };
    const rest = { label: 'Lasten', side: 'expenses', standing: null, year: 2018 };
    const inOrder = `{"label":"Lasten","number":${number},"raw":${JSON.stringify(raw)},"side":"expenses","standing":null,"year":2018}`;
    const asMade = JSON.stringify({ label: 'Lasten', side: 'expenses', year: 2018, raw, number, standing: null });
    for (const amount of [inOrder, asMade]) {
      const json = `{"publication":{"endYear":null},"amounts":[${amount}]}`;
      expect(JSON.parse(json, earlierWords(json))).toEqual({
        publication,
        amounts: [{ ...rest, raw, ...money, unsettled: [] }],
      });
    }
  });

  test('knew no doubt: its figures are settled, its chapters and readings have none', () => {
    const figure = { role: 'target', year: 2018, raw: '> 5' };
    const chapter = { slug: '1', passages: [], indicators: [{ name: 'Bruggen', figures: [figure] }] };
    const content = JSON.stringify({ publication: { endYear: null }, chapters: [chapter] });
    const settled = { ...figure, unsettled: [] };
    expect(JSON.parse(content, earlierWords(content)).chapters).toEqual([
      { ...chapter, doubts: [], indicators: [{ name: 'Bruggen', figures: [settled] }] },
    ]);
    const reading = JSON.stringify({ chapters: [], notes: [] });
    expect(JSON.parse(reading, earlierWords(reading))).toEqual({ chapters: [], notes: [], doubts: [] });
  });

  test('said in sentences what it has a code for now, and they stay as they were written', () => {
    const at = { file: 'a.html' };
    const reading = {
      publication: { endYear: null },
      chapters: [
        {
          figures: [
            { unsettled: [], role: 'target', raw: '1.054', settled: 'De punt in “1.054” is gelezen als duizendteken.' },
            { unsettled: [], role: 'target', raw: '-', value: { type: 'missing', why: 'blank' }, settled: null },
          ],
        },
      ],
      notes: [{ at, text: 'Lees voor', why: 'Dit hoort bij de website.' }],
      doubts: [{ at, why: 'Het jaar is niet te zien.', candidates: [{ says: 'behaald', score: 0.6 }] }],
    };
    const json = JSON.stringify(reading);
    const asWritten = (sentence: string) => ({ say: 'as-written', with: { sentence } });
    const dot = { before: 'De punt in ', quoted: ['1.054'], after: ' is gelezen als duizendteken.' };
    const [marked, missing] = reading.chapters[0]?.figures ?? [];
    const ofNow = {
      ...reading,
      chapters: [
        {
          figures: [
            { ...marked, settled: [{ say: 'as-written', with: dot }] },
            { ...missing, settled: [] },
          ],
        },
      ],
      notes: [{ at, text: 'Lees voor', why: asWritten('Dit hoort bij de website.') }],
      doubts: [
        { at, why: asWritten('Het jaar is niet te zien.'), candidates: [{ says: asWritten('behaald'), score: 0.6 }] },
      ],
    };
    expect(JSON.parse(json, earlierWords(json))).toEqual(ofNow);
    expect(earlierWords(JSON.stringify(ofNow))).toBeUndefined();
  });

  test('is told from what is written now', () => {
    expect(earlierWords('{"publication":{"endYear":null},"chapters":[{"doubts":[]}]}')).toBeUndefined();
  });

  test('is read with the word of now for the question of how things are', () => {
    const json = '{"chapters":[{"passages":[{"question":"standing"},{"question":"achieve"}]}]}';
    expect(JSON.parse(json, earlierWords(json))).toEqual({
      chapters: [{ passages: [{ question: 'situation' }, { question: 'achieve' }] }],
    });
  });

  test('keeps the standing of an amount and a text that looks like the earlier word', () => {
    const json =
      '{"amounts":[{"standing":"actual"}],"passages":[{"question":"standing","text":"\\"question\\":\\"standing\\""}]}';
    expect(JSON.parse(json, earlierWords(json))).toEqual({
      amounts: [{ standing: 'actual' }],
      passages: [{ question: 'situation', text: '"question":"standing"' }],
    });
  });
});
