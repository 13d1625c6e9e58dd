import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { exampleFrame } from '../frame.examples.ts';
import { embedCode } from './embed-code.ts';
import { EmbedPage } from './embed-page.tsx';

const { assets } = exampleFrame('x', null);

test('a page to frame has its title, its picture and the way to where it is from, outside the frame', () => {
  const html = renderToString(
    <EmbedPage
      view={{
        language: 'nl',
        title: 'Aantal banen',
        assets,
        canonical: 'https://doelspoor.example/groningen/indicatoren/banen',
        link: { href: 'https://doelspoor.example/groningen/indicatoren/banen', text: 'Alle cijfers' },
      }}
    >
      <svg />
    </EmbedPage>,
  );
  expect(html).toContain('<h1 class="ds-hidden">Aantal banen</h1><svg></svg>');
  expect(html).toContain('href="https://doelspoor.example/groningen/indicatoren/banen" target="_blank" rel="noopener"');
  expect(html).not.toContain('<script');
});

test('the code to copy holds nothing that ends it', () => {
  expect(embedCode('https://x/a?b&c', '"<b>" & \'c\'', 480)).toBe(
    '<iframe src="https://x/a?b&amp;c" title="&quot;&lt;b>&quot; &amp; \'c\'" width="100%" height="480" style="border:0" loading="lazy"></iframe>',
  );
});
