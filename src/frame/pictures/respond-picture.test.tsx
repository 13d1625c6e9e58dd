import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { respondPicture } from './respond-picture.ts';

const picture = (text: string) => (
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200" height="100" font-family="Noto Sans">
    <title>Voorbeeld</title>
    <text x="10" y="50" font-size="20">
      {text}
    </text>
  </svg>
);

test('a picture as lines is a file of its own that any site may show', async () => {
  const response = await respondPicture(picture('Doel & trefkans < 5'), 'svg');
  expect(response.headers.get('content-type')).toBe('image/svg+xml');
  expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(response.headers.get('cache-control')).toBe('public, no-cache');
  expect(await response.text()).toMatch(/^<svg xmlns=.*Doel &amp; trefkans &lt; 5<\/text><\/svg>$/);
});

test('a picture as dots has two of them for each unit, and its words are drawn', async () => {
  const response = await respondPicture(picture('Doel'), 'png');
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(response.headers.get('content-type')).toBe('image/png');
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  // width and height stand in the first chunk (PNG 3rd edition, 11.2.1)
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([400, 200]);
  const empty = await respondPicture(picture(''), 'png');
  expect(bytes.length).toBeGreaterThan((await empty.arrayBuffer()).byteLength + 200);
});

test('what a document writes cannot break the picture', async () => {
  const hostile = 'a\u{0}b\u{b}c\u{ffff}d\u{d800}e\u{202e}f</text><script>alert(1)</script>]]>&nbsp;';
  const svg = await (await respondPicture(picture(hostile), 'svg')).text();
  for (const part of ['<script', '\u{0}', '\u{b}', '\u{ffff}', '\u{202e}']) expect(svg).not.toContain(part);
  expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBe(200);
  expect((await respondPicture(picture(hostile), 'png')).status).toBe(200);
});
