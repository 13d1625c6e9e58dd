import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../model/block.ts';
import { soundBody } from './sound-body.ts';

const body = (blocks: readonly Block[], title: string | null = null) => ({
  title,
  address: null,
  language: null,
  breadcrumb: [],
  blocks,
});

function blocksOf(text: string): Block[] {
  const at = { file: 'a.xlsx', sheet: text };
  const links = [{ start: 0, end: text.length, href: text }];
  return [
    { kind: 'heading', level: 1, text, at },
    { kind: 'paragraph', text, links, at },
    { kind: 'list', ordered: false, items: [{ text, depth: 0, links, at }], at },
    { kind: 'footnote', mark: text, text, at },
    { kind: 'table', caption: text, rows: [[{ text, header: false, marks: [text], at }]], at },
  ];
}

describe('a sound document', () => {
  it('has no half letter and no control character in any of its texts, whatever was read', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\0', '\ud800', '\udc00x', '\u001b', ''),
        (text, bad) => {
          const written = JSON.stringify(soundBody(body(blocksOf(text + bad), bad)));
          expect(written).not.toMatch(/\\u00(?:0[0-8e-f]|1|7f)|\\ud[89a-f]/);
          expect(written.isWellFormed()).toBe(true);
        },
      ),
    );
  });

  it('keeps the length of its texts, in which links count', () => {
    const [, paragraph] = soundBody(body(blocksOf('a\0b\ud800c'))).blocks;
    expect(paragraph).toMatchObject({ text: 'a\uFFFDb\uFFFDc', links: [{ start: 0, end: 5 }] });
  });

  it('is the same document where nothing was wrong', () => {
    const sound = body(blocksOf('Een zin,\tmet 😀 en\neen regel.'), 'Titel');
    expect(soundBody(sound)).toEqual(sound);
  });
});
