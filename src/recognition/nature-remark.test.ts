import { describe, expect, test } from 'vitest';
import { joinNatures } from '../model/nature.ts';
import { htmlDocument, textDocument } from './document-of-text.fixture.ts';
import { recognise } from './recognise.ts';

const page = ['Begroting 2021', '', '2.1 Wonen', '', 'We bouwen woningen.'].join('\n');

function natureOf(...remarks: readonly string[]) {
  return recognise(textDocument([...remarks, '', page].join('\n'))).nature;
}

describe('what a document says that it is', () => {
  test('stands in a remark between square brackets, with the address of the original', () => {
    const reading = recognise(
      textDocument(`[Hervertelling, ingekort. Het origineel staat op https://dal.nl/p1]\n\n${page}`),
    );
    expect([reading.nature, reading.address]).toEqual([['retold', 'in-part'], 'https://dal.nl/p1']);
  });

  test('is one nature or several, in Dutch or English', () => {
    expect(natureOf('[Hervertelling in eigen woorden. Het origineel staat op https://dal.nl]')).toEqual(['retold']);
    expect(natureOf('[Ingekort.]')).toEqual(['in-part']);
    expect(natureOf('[Verzonnen: de gemeente Vlietrecht bestaat niet.]')).toEqual(['invented']);
    expect(natureOf('[Retold, in part. The original is at https://dal.nl]')).toEqual(['retold', 'in-part']);
    expect(natureOf('[Verzonnen.]', '', '[Ingekort]')).toEqual(['in-part', 'invented']);
  });

  test('is nothing where the document says nothing, or the words are about something else', () => {
    expect(natureOf()).toEqual([]);
    expect(natureOf('[Overgenomen van https://dal.nl/p1. De tabel is ingekort.]')).toEqual([]);
    expect(natureOf('[Hier houdt de hervertelling op.]')).toEqual([]);
    expect(natureOf('Verzonnen verhalen staan niet in deze begroting.')).toEqual([]);
    expect(natureOf('[Hervertelling.] Daarna gaat de zin verder.')).toEqual([]);
  });

  test('is only what its first sentence says', () => {
    expect(natureOf('[Hervertelling. Niets hierin is ingekort of verzonnen.]')).toEqual(['retold']);
  });

  test('stands in a page as well, wherever its maker put it', () => {
    const html = '<h1>2.1 Wonen</h1><p>We bouwen.</p><p>[Ingekort: het origineel gaat verder.]</p>';
    expect(recognise(htmlDocument(html)).nature).toEqual(['in-part']);
  });

  test('is in part where a text breaks off and leads on, and not where it only speaks of more', () => {
    const broken = (text: string) => recognise(htmlDocument(`<h1>2.1 Wonen</h1><p>${text}</p>`)).nature;
    expect(broken('Wij bouwen volgend jaar woningen aan de haven en in … Lees verder')).toEqual(['in-part']);
    expect(broken('Wij bouwen volgend jaar woningen aan de haven... [lees meer]')).toEqual(['in-part']);
    expect(broken('In onderdeel 2.3 kunt u daarover meer lezen.')).toEqual([]);
    expect(broken('Wij bouwen aan de haven, aan de ring, …')).toEqual([]);
  });

  test('can be said by a person, who adds to what the file says', () => {
    const document = textDocument(`[Ingekort.]\n\n${page}`);
    expect(recognise(document, { nature: ['retold'] }).nature).toEqual(['retold', 'in-part']);
  });
});

test('natures are joined in one order, each once', () => {
  expect(joinNatures(['invented'], ['in-part', 'invented'])).toEqual(['in-part', 'invented']);
  expect(joinNatures()).toEqual([]);
});
