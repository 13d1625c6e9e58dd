import { expect, test } from 'vitest';
import { readHtml } from '../../../reading/html/read-html.ts';
import { recogniseLayout } from '../../../recognition/recognise.ts';
import { nl } from '../../../words/nl.data.ts';
import { openItems } from '../items/open-items.ts';
import type { Opened } from '../items/opened.ts';
import { sayReadAs } from './say-read-as.ts';

/** What the headings of a page are said to be read as, by their words. */
function saidOf(address: string): ReadonlyMap<string, string> {
  const html = `<link rel="canonical" href="${address}"><title>Begroting 2021 gemeente Kersbeek</title><h1>Begroting 2021</h1>
<h2>Programma 1 Wonen</h2><h3>Missie</h3><p>Iedereen woont goed.</p><h3>Wat gaan we doen?</h3><ul><li>Wij bouwen huizen.</li></ul>`;
  const document = { file: 'a.html', format: 'html' as const, ...readHtml(html, 'a.html'), sha256: '0' };
  const opened: Opened = { document, name: 'a.html', recognised: recogniseLayout(document) };
  return new Map(
    openItems([opened], () => []).flatMap(({ item }) =>
      item.about === 'heading' && item.words !== null ? [[item.words, sayReadAs(nl, opened, item)]] : [],
    ),
  );
}

test('what a layout profile of the program says of a heading is told with the sites that it is of', () => {
  const said = saidOf('https://kersbeek.begroting-2021.nl/p1516/wonen');
  expect(said.get('missie')).toBe(
    'Wat willen we bereiken? (zo staat het in het opmaakprofiel voor sites als gemeente.begroting-2024.nl)',
  );
  expect(said.get('wat gaan we doen')).toBe('Wat gaan we doen?');
  expect(saidOf('https://www.kersbeek.nl/p1516/wonen').get('missie')).not.toContain('opmaakprofiel');
});
