import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { LogoFault } from './logo-fault.ts';
import { mostLogoBytes, readLogo } from './read-logo.ts';

const space = 'xmlns="http://www.w3.org/2000/svg"';
const svg = (inside: string, more = '') => Buffer.from(`<svg ${space} viewBox="0 0 40 20" ${more}>${inside}</svg>`);
const box = '<rect width="40" height="20" fill="#00665e"/>';
const drawnOf = (bytes: Uint8Array) => Buffer.from(readLogo(bytes).data, 'base64').toString('utf8');
function faultOf(bytes: Uint8Array): string {
  try {
    readLogo(bytes);
    return 'none';
  } catch (error) {
    if (error instanceof LogoFault) return error.why;
    throw error;
  }
}
const png = new Resvg(svg(box).toString()).render().asPng();

test('a drawing is drawn anew: shapes and colours stay, what programs write beside them goes', () => {
  const given = `\uFEFF<?xml version="1.0"?><!DOCTYPE svg><!-- gemaakt met iets --><svg ${space} xmlns:inkscape="x" width="40px" height="20" inkscape:version="1">
    <title>Wapen</title><metadata><x:y>Jan Jansen</x:y></metadata>
    <defs><linearGradient id="a"><stop offset="0" style="stop-color:#fff; stop-opacity:1; -inkscape-x: 1"/></linearGradient></defs>
    <g data-maker="Jan"><path d="M0 0h40v20z" fill="url(#a)" class="x"/></g></svg>`;
  const drawn = drawnOf(Buffer.from(given));
  expect(drawn).toBe(
    `<svg ${space} viewBox="0 0 40 20"><defs><linearGradient id="a"><stop offset="0" stop-color="#fff" stop-opacity="1"></stop></linearGradient></defs><g><path d="M0 0h40v20z" fill="url(#a)"></path></g></svg>`,
  );
  expect(drawnOf(Buffer.from(drawn))).toBe(drawn);
  expect(new Resvg(drawn).render().width).toBe(40);
});

test.each([
  ['<script>alert(1)</script>', 'runs'],
  ['<SCRIPT>alert(1)</SCRIPT>', 'runs'],
  [`<g onload="alert(1)">${box}</g>`, 'runs'],
  ['<a href="https://elders.example"><path d="M0 0"/></a>', 'runs'],
  ['<foreignObject><p>x</p></foreignObject>', 'runs'],
  ['<animate attributeName="href" to="javascript:alert(1)"/>', 'runs'],
  ['<image href="https://elders.example/x.png"/>', 'asks'],
  ['<use href="#a"/>', 'asks'],
  ['<rect fill="url(https://elders.example/x)"/>', 'asks'],
  ['<rect style="fill:url(//elders.example/x)"/>', 'asks'],
  ['<rect fill="u\\72l(x)"/>', 'asks'],
  ['<style>@import "https://elders.example"</style>', 'styled'],
  ['<text>Havermonde</text>', 'element'],
  ['zomaar tekst', 'element'],
  ['<g>'.repeat(2_001), 'too-much'],
])('%s is refused', (inside, why) => {
  expect(faultOf(svg(inside))).toBe(why);
});

test('what is no picture, has no size or is too large is refused', () => {
  expect(faultOf(Buffer.from('<p>tekst</p>'))).toBe('unknown');
  expect(faultOf(Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'))).toBe('unknown');
  expect(faultOf(Buffer.from([0xff, 0xd8, 0xff]))).toBe('unknown');
  expect(faultOf(Buffer.from(`<svg ${space} width="100%">${box}</svg>`))).toBe('no-size');
  expect(faultOf(Buffer.alloc(mostLogoBytes + 1, ' '))).toBe('too-large');
});

test('of a PNG the picture stays, and the words in it go; one that is damaged or packed too tight is none', () => {
  const word = Buffer.from('tEXtAuthor\0Jan', 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(word.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crcOf(word));
  const withWords = Buffer.concat([png.subarray(0, 33), length, word, sum, png.subarray(33)]);
  const cleaned = Buffer.from(readLogo(withWords).data, 'base64');
  expect(withWords.includes('Jan')).toBe(true);
  expect([cleaned.includes('Jan'), cleaned.equals(Buffer.from(readLogo(png).data, 'base64'))]).toEqual([false, true]);
  expect(faultOf(Buffer.concat([png.subarray(0, 60), Buffer.from([1]), png.subarray(61)]))).toBe('damaged');
  expect(faultOf(png.subarray(0, -20))).toBe('damaged');
  expect(
    faultOf(
      new Resvg(svg('', 'width="1300" height="20"').toString(), { fitTo: { mode: 'width', value: 1_300 } })
        .render()
        .asPng(),
    ),
  ).toBe('too-wide');
});

function crcOf(bytes: Buffer): number {
  return process.getBuiltinModule('node:zlib').crc32(bytes);
}
