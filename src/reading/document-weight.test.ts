import { describe, expect, it } from 'vitest';
import type { Block } from '../model/block.ts';
import { checkWeight } from './document-weight.ts';
import { limits } from './limits.ts';

const at = { file: 'x', line: 1 };
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, at });
const weigh = (blocks: readonly Block[]) =>
  checkWeight({ title: null, address: null, language: null, breadcrumb: [], blocks }, 'x');
const { document: most, table, line, piece } = limits.weight;
const tableOf = (cells: number): Block => ({
  kind: 'table',
  caption: null,
  rows: [Array.from({ length: cells }, () => ({ text: '', header: false, marks: [], at }))],
  at,
});

describe('the weight of a document', () => {
  it('is its characters and something for each line, up to a bound', () => {
    expect(() => weigh([paragraph('a'.repeat(most - line))])).not.toThrow();
    expect(() => weigh([paragraph('a'.repeat(most - line + 1))])).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });

  it.each([
    ['paragraphs', line, (count: number) => Array.from({ length: count }, () => paragraph(''))],
    [
      'items',
      line,
      (count: number): Block[] => [
        { kind: 'list', ordered: false, items: Array.from({ length: count }, () => ({ text: '', depth: 0, at })), at },
      ],
    ],
    ['tables', table + piece, (count: number) => Array.from({ length: count }, () => tableOf(1))],
  ] as const)('counts %s', (_, each, make) => {
    const fits = Math.floor(most / each);
    expect(() => weigh(make(fits))).not.toThrow();
    expect(() => weigh(make(fits + 1))).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  it('counts cells', () => {
    const fits = Math.floor((most - table) / piece);
    expect(() => weigh([tableOf(fits)])).not.toThrow();
    expect(() => weigh([tableOf(fits + 1)])).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  it('counts numbers, sentences and lines in a text, because each may become a statement', () => {
    const numbers = (count: number) => paragraph('1,5 '.repeat(count));
    const sentences = (count: number) => paragraph('Ja. '.repeat(count));
    const fits = Math.floor((most - line) / (piece + 4));
    for (const make of [numbers, sentences]) {
      expect(() => weigh([make(fits)])).not.toThrow();
      expect(() => weigh([make(fits + 1)])).toThrow(expect.objectContaining({ code: 'too-large' }));
    }
    const lines = (count: number) => paragraph('Jaa\n'.repeat(count));
    const fitting = Math.floor((most - line) / (2 * piece + 4));
    expect(() => weigh([lines(fitting)])).not.toThrow();
    expect(() => weigh([lines(fitting + 1)])).toThrow(expect.objectContaining({ code: 'too-large' }));
  });
});
