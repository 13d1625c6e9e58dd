import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../model/block.ts';
import { decode } from '../encoding/decode.ts';
import { readText } from './read-text.ts';

const seeds = resolve(import.meta.dirname, '../../../../shared/seeds');
const isThere = existsSync(seeds);

function readSeed(number: number): readonly Block[] {
  const name = readdirSync(seeds).find((file) => file.startsWith(`00${number}_`)) ?? '';
  return readText(decode(readFileSync(resolve(seeds, name)), name), name).blocks;
}

/** Texts of the paragraphs after the one that begins so. */
function paragraphsAfter(blocks: readonly Block[], start: string, count: number): string[] {
  const from = blocks.findIndex((block) => block.kind === 'paragraph' && block.text.startsWith(start));
  return blocks.slice(from, from + count).map((block) => (block.kind === 'paragraph' ? block.text : block.kind));
}

describe.runIf(isThere)('the seed documents', () => {
  test.each([
    [0, 11, [5]],
    [1, 31, [5]],
    [2, 11, [6]],
    [3, 12, [4, 5]],
    [4, 22, [3]],
  ])('seed %i has its blocks and its lists', (number, count, lists) => {
    const blocks = readSeed(number);
    expect(blocks).toHaveLength(count);
    expect(blocks.flatMap((block) => (block.kind === 'list' ? [block.items.length] : []))).toEqual(lists);
  });

  test('clutter around the content is gone', () => {
    const texts = [0, 1, 2, 3, 4].flatMap((number) =>
      readSeed(number).map((block) => (block.kind === 'paragraph' ? block.text : '')),
    );
    for (const clutter of ['ga terug', 'Slider', 'previous arrow', 'next arrow']) expect(texts).not.toContain(clutter);
  });

  test('the flattened tables stay cell by cell, with heads broken over lines', () => {
    expect(paragraphsAfter(readSeed(1), 'Prestatie indicator', 15).slice(1)).toEqual(
      'Behaald,2016,Beoogd,2017,Behaald,2017,Aantal samenwerkingsprojecten op gebied van kennis/innovatie,8,>2,8,Aantal profileringsprojecten Groningen kennisstad,-,>2,3'.split(
        ',',
      ),
    );
    expect(paragraphsAfter(readSeed(4), 'Prestatie-indicatoren', 11).slice(1)).toEqual([
      'Behaald\n2014',
      'Behaald\n2015',
      'Begroting',
      '2016',
      'Beoogd\n2017',
      'Aantal (handels)projecten met het buitenland',
      '-',
      '10',
      '15',
      '> 15',
    ]);
  });

  test('a heading with its text on the next line is one paragraph of two lines', () => {
    const headed = readSeed(1).filter((block) => block.kind === 'paragraph' && block.text.includes('\n'));
    expect(headed.map((block) => (block.kind === 'paragraph' ? block.text.split('\n')[0] : ''))).toEqual([
      'Kennis en innovatie samenwerkingsprojecten',
      'Bekendheid vergroten start-up scene en aansluiten bij start-up delta',
      'Profileringsstrategie',
      'Doorontwikkelen aanpak Internationalisering',
      'Smart City strategie en slimme binnenstad',
    ]);
  });
});
