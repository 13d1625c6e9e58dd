import { expect, it } from 'vitest';
import type { LabelledReading } from './labelled-page.ts';
import { pairChapters } from './pair-chapters.ts';

type Chapter = LabelledReading['chapters'][number];

const chapter = (title: string, rest: Partial<Chapter> = {}): Chapter => ({
  code: null,
  title,
  level: 'programme',
  questions: [],
  commitments: [],
  accounts: [],
  indicators: [],
  amounts: [],
  references: [],
  ...rest,
});

it('pairs a chapter that is called otherwise with the one that states the same', () => {
  const amounts = [{ label: 'Lasten', year: 2018, number: 5000, standing: null }];
  const labels = [chapter('Wonen'), chapter('Zorg', { amounts })];
  const read = [chapter('Begroting', { amounts }), chapter('Wonen', { commitments: ['Wij bouwen'] })];
  const pairs = pairChapters(labels, read);
  expect(read.map((one) => pairs.get(one)?.title)).toEqual(['Zorg', 'Wonen']);
});

it('pairs by the code before the title, and each chapter once', () => {
  const labels = [chapter('Wonen en zorg', { code: '3' })];
  const read = [chapter('Wonen en zorg'), chapter('Wonen', { code: '3' })];
  const pairs = pairChapters(labels, read);
  expect(read.map((one) => pairs.get(one)?.title ?? null)).toEqual([null, 'Wonen en zorg']);
});

it('pairs nothing with a chapter that shares nothing with the label', () => {
  const read = [chapter('Inhoud')];
  expect([...pairChapters([chapter('Wonen')], read).values()]).toEqual([null]);
});
