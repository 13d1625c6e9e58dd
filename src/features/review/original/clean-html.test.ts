import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Original } from '../../../ui/original/original.tsx';
import type { OriginalElement } from '../../../ui/original/original-view.ts';
import { cleanHtml } from './clean-html.ts';

const words = { original: 'Origineel', here: 'Hier:' };

function show(pieces: readonly OriginalElement[]): string {
  const view = { title: 'a.html', pieces, above: null, below: null, drawing: null, absent: null };
  return renderToString(Original({ view, words }));
}

function clean(html: string): string {
  return /lang="nl">(.*?)<\/div>/s.exec(show(cleanHtml(html, 'a.html')))?.[1] ?? '';
}

test('headings, paragraphs, lists and tables stand as they stand', () => {
  expect(clean('<h2>Zorg</h2><div>Los <b>vet</b> en<br>verder<ul><li>een<ul><li>twee</ul></ul></div>')).toBe(
    '<p class="ds-original__heading">Zorg</p><p>Los <strong>vet</strong> en\nverder</p>' +
      '<ul><li><p>een</p><ul><li>twee</li></ul></li></ul>',
  );
  expect(clean('<table><caption>T</caption><tr><th colspan=2>Kop<tr><td>1<td>2</table>')).toBe(
    '<table class="ds-original__table"><caption class="ds-original__caption">T</caption><tbody>' +
      '<tr><td class="ds-original__th" colspan="2">Kop</td></tr>' +
      '<tr><td>1</td><td>2</td></tr></tbody></table>',
  );
});

test('an image is what it says in words', () => {
  expect(clean('<p>Zie <img src="https://evil.example/a.png" alt="de kaart" onerror="alert(1)"></p>')).toBe(
    '<p>Zie de kaart</p>',
  );
});

test.each([
  '<script>alert(1)</script>',
  '<p onclick="alert(1)" style="background:url(https://evil.example)" id="plek" class="nl-button">tekst</p>',
  '<a href="javascript:alert(1)">tekst</a>',
  '<iframe src="https://evil.example">tekst</iframe>',
  '<form action="https://evil.example"><input name="a"><button>tekst</button></form>',
  '<svg><script>alert(1)</script><a href="https://evil.example"><text>tekst</text></a></svg>',
  '<math><mtext><script>alert(1)</script></mtext></math>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example"><link rel="stylesheet" href="https://evil.example">',
  '<template><img src=x onerror=alert(1)></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<table><tr><td colspan="1000000" rowspan="-5">tekst</table>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<object data="https://evil.example"><embed src="https://evil.example"></object><video src="https://evil.example">',
])('of %s nothing is left that does something or is asked elsewhere', (html) => {
  const shown = clean(`<body><p>begin</p>${html}</body>`);
  expect(shown).toContain('begin');
  expect(shown).not.toMatch(/<(?:script|iframe|form|input|button|svg|math|meta|base|link|object|embed|img|video|a)\b/i);
  expect(shown.replace(/&lt;.*?>/g, '')).not.toMatch(/<[^>]*\s(?:on\w+|style|href|src|id)=/i);
  expect(shown).not.toContain('evil.example');
});

test('a page of elements in elements is shown, and so is one with a row outside of a table', () => {
  expect(clean(`${'<div><b>'.repeat(400)}diep${'</b></div>'.repeat(400)}`)).toContain('diep');
  expect(clean('<tr><td>los</tr><li>punt</li>')).toContain('los');
});

test('a million tags take no more than a few seconds', () => {
  const begun = process.cpuUsage();
  cleanHtml('<p>a</p><ul><li>b</ul>'.repeat(150_000), 'a.html');
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(10);
});
