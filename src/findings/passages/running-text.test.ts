import { describe, expect, test } from 'vitest';
import type { Block } from '../../model/block.ts';
import { chapter } from '../scene/scene.fixture.ts';
import { runningText, splitSentences } from './running-text.ts';

describe('runningText', () => {
  test('gives paragraphs with the question that they stand under', () => {
    expect(runningText(chapter({ texts: [['situation', 'Zo staat het.', 'En zo.']] }))).toEqual([
      { question: 'situation', heading: null, text: 'Zo staat het.', at: undefined },
      { question: 'situation', heading: null, text: 'En zo.', at: undefined },
    ]);
  });

  test('gives the bullets of a list, each on its own line, and no heading', () => {
    const at = { file: 'a.html', line: 4 };
    const items = [
      { text: 'Dan dit', depth: 0, at },
      { text: 'Dan dat', depth: 0, at: { ...at, line: 5 } },
    ];
    const list: Block = { kind: 'list', ordered: false, items, at };
    const heading: Block = { kind: 'heading', level: 3, text: 'Kop', at };
    const passages = [{ question: 'do' as const, heading: null, blocks: [heading, list] }];
    expect(runningText({ ...chapter({}), passages }).map(({ text, at: own }) => [text, own?.line])).toEqual([
      ['Dan dit', 4],
      ['Dan dat', 5],
    ]);
  });
});

describe('splitSentences', () => {
  test('a dot inside a number or after a single letter ends no sentence', () => {
    expect(splitSentences('Er waren 1.054 gasten o.a. uit Assen. Meer dan verwacht!')).toEqual([
      'Er waren 1.054 gasten o.a. uit Assen.',
      'Meer dan verwacht!',
    ]);
  });

  test('an empty text has no sentences', () => {
    expect(splitSentences('  ')).toEqual([]);
  });
});
