import { describe, expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const first = (html: string) => readHtml(html, 'pagina.html').blocks[0];
const text = '<main><h1>Wonen</h1><p>Er komen woningen bij in het dorp, voor jong en oud.</p></main>';

describe('the publisher of a page', () => {
  test('is read from the logo and the header, which are left out otherwise', () => {
    expect(first(`<header><img alt="Logo van Gemeente Nieuwdorp">Menu</header>${text}`)).toMatchObject({
      kind: 'paragraph',
      text: 'Logo van Gemeente Nieuwdorp',
    });
    expect(first(`<header><span>Gemeente Nieuwdorp</span></header>${text}`)).toMatchObject({
      text: 'Gemeente Nieuwdorp',
    });
  });

  test('is not read twice, nor from a sentence or a button', () => {
    expect(first(`<main><h1>Gemeente Nieuwdorp</h1><p>Tekst van de bladzijde.</p></main>`)).toMatchObject({
      kind: 'heading',
    });
    expect(first(`<header><p>Gemeente en regio</p></header>${text}`)).toMatchObject({ text: 'Wonen' });
  });
});
