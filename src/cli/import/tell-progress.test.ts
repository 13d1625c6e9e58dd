import { afterEach, expect, test, vi } from 'vitest';
import { makeChapter, makePassage, makeReading } from '../../../tests/make-reading.ts';
import { makeProgress } from './tell-progress.ts';

afterEach(() => vi.restoreAllMocks());

function hear(files: number): string[] {
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0);
  const progress = makeProgress('nl');
  const reading = makeReading({ chapters: [makeChapter({ passages: [makePassage('Een brug.')] })] });
  for (let file = 0; file < files; file += 1) progress.hear(reading);
  progress.end();
  return said;
}

test('one file is told once, as one file', () => {
  expect(hear(1)).toEqual(['1 bestand gelezen, 1 uitspraak, 0 niet geplaatst, geen twijfels\n']);
});

test('of more the first is told, and in the end all', () => {
  expect(hear(3)).toEqual([
    '1 bestand gelezen, 1 uitspraak, 0 niet geplaatst, geen twijfels\n',
    '3 bestanden gelezen, 3 uitspraken, 0 niet geplaatst, geen twijfels\n',
  ]);
});
