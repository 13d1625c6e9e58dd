import { describe, expect, it } from 'vitest';
import { splitNotes } from './split-notes.ts';

describe('notes of a converted Word document', () => {
  it('come off the end, and their marks become plain numbers', () => {
    const html =
      '<p>Groei<sup><a href="#footnote-2" id="footnote-ref-2">[1]</a></sup>.</p>' +
      '<ol><li id="footnote-2"><p>Per jaar. <a href="#footnote-ref-2">↑</a></p></li></ol>';
    expect(splitNotes(html)).toEqual({
      body: '<p>Groei<sup>1</sup>.</p>',
      notes: [{ mark: '1', html: '<p>Per jaar.</p>' }],
    });
  });

  it('endnotes are numbered on after footnotes', () => {
    const html =
      '<p>x</p><ol><li id="footnote-1"><p>Een <a href="#footnote-ref-1">↑</a></p></li>' +
      '<li id="endnote-1"><p>Twee <a href="#endnote-ref-1">↑</a></p></li></ol>';
    expect(splitNotes(html).notes).toEqual([
      { mark: '1', html: '<p>Een</p>' },
      { mark: '2', html: '<p>Twee</p>' },
    ]);
  });

  it('an ordered list of the text at the end stays where it is', () => {
    const html = '<ol><li>Een</li></ol>';
    expect(splitNotes(html)).toEqual({ body: html, notes: [] });
  });
});
