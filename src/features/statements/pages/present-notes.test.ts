import { describe, expect, it } from 'vitest';
import { NoteGatherer } from './present-notes.ts';

const dot = (raw: string) => `De punt in “${raw}” is gelezen als duizendteken.`;

describe('the notes of a table', () => {
  it('number footnotes and letter readings', () => {
    const gatherer = new NoteGatherer('t');
    expect(gatherer.footnote('Voorlopig.')).toEqual([{ id: 't-1', mark: '1', isFirst: true }]);
    expect(gatherer.reading(dot('1.054'))).toEqual([{ id: 't-a', mark: 'a', isFirst: true }]);
    expect(gatherer.notes.map(({ text }) => text)).toEqual(['Voorlopig.', dot('1.054')]);
  });

  it('keep the mark of a text that returns', () => {
    const gatherer = new NoteGatherer('t');
    gatherer.footnote('Voorlopig.');
    expect(gatherer.footnote('Voorlopig.')).toEqual([{ id: 't-1', mark: '1', isFirst: false }]);
    expect(gatherer.notes).toHaveLength(1);
  });

  it('say the same of several cells in one sentence', () => {
    const gatherer = new NoteGatherer('t');
    for (const raw of ['52.773', '120.000', '52.773']) gatherer.reading(dot(raw));
    gatherer.reading('“2017” is gelezen als getal, niet als jaar.');
    expect(gatherer.notes.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
      'a De punt in “52.773”, “120.000” is gelezen als duizendteken.',
      'b “2017” is gelezen als getal, niet als jaar.',
    ]);
  });

  it('leave out what is not there', () => {
    const gatherer = new NoteGatherer('t');
    expect(gatherer.footnote(null)).toEqual([]);
    expect(gatherer.reading('')).toEqual([]);
    expect(gatherer.notes).toEqual([]);
  });
});
