import { describe, expect, it } from 'vitest';
import { settledOfNow } from '../../../editions/earlier-sentences.ts';
import type { FigureSaying } from '../../../model/statement.ts';
import { en } from '../../../words/en.data.ts';
import { nl } from '../../../words/nl.data.ts';
import { NoteGatherer } from './present-notes.ts';

const dot = (raw: string): FigureSaying => ({
  say: 'mark-read',
  with: { mark: '.', use: 'thousands', because: 'table', quoted: [raw] },
});
const year: FigureSaying = { say: 'number-not-year', with: { quoted: ['2017'] } };

describe('the notes of a table', () => {
  it('number footnotes and letter readings', () => {
    const gatherer = new NoteGatherer('t', nl);
    expect(gatherer.footnote('Voorlopig.')).toEqual([{ id: 't-1', mark: '1', isFirst: true }]);
    expect(gatherer.readings([dot('1.054'), year, dot('9.640')])).toEqual([
      { id: 't-a', mark: 'a', isFirst: true },
      { id: 't-b', mark: 'b', isFirst: true },
    ]);
    expect(gatherer.notes.map(({ mark, isAsWritten }) => [mark, isAsWritten])).toEqual([
      ['1', true],
      ['a', false],
      ['b', false],
    ]);
  });

  it('keep the mark of a text that returns', () => {
    const gatherer = new NoteGatherer('t', nl);
    gatherer.footnote('Voorlopig.');
    expect(gatherer.footnote('Voorlopig.')).toEqual([{ id: 't-1', mark: '1', isFirst: false }]);
    expect(gatherer.notes).toHaveLength(1);
  });

  it.each([
    [nl, 'Zo lezen wij dit: De punt in “52.773”, “120.000” is gelezen als duizendteken, omdat andere cellen'],
    [en, 'How we read this: The point in “52.773”, “120.000” was read as a thousands mark, because other cells'],
  ])('say the same of several cells in one sentence', (words, sentence) => {
    const gatherer = new NoteGatherer('t', words);
    for (const raw of ['52.773', '120.000', '52.773']) gatherer.readings([dot(raw)]);
    gatherer.readings([year]);
    expect(gatherer.notes.map(({ mark }) => mark)).toEqual(['a', 'b']);
    expect(gatherer.notes[0]?.text).toContain(sentence);
  });

  it('show what an earlier program wrote as it was written, the same of several cells once', () => {
    const gatherer = new NoteGatherer('t', en);
    for (const raw of ['52.773', '120.000'])
      gatherer.readings(settledOfNow(`De punt in “${raw}” is gelezen als duizendteken.`));
    expect(gatherer.notes).toEqual([
      {
        id: 't-a',
        mark: 'a',
        text: 'How we read this: De punt in “52.773”, “120.000” is gelezen als duizendteken.',
        isAsWritten: true,
      },
    ]);
  });

  it('leave out what is not there', () => {
    const gatherer = new NoteGatherer('t', nl);
    expect(gatherer.footnote(null)).toEqual([]);
    expect(gatherer.notes).toEqual([]);
  });
});
