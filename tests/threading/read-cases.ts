import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readCaseFile } from './read-case-file.ts';
import { readExample } from './read-example.ts';
import type { ThreadingCase } from './threading-case.ts';

/** All labelled cases, the example of Groningen among them, in the order of their names. */
export async function readCases(): Promise<readonly ThreadingCase[]> {
  const files = globSync('tests/threading/cases/*.case.txt').toSorted();
  const cases = files.map((file) => readCaseFile(basename(file, '.case.txt'), readFileSync(file, 'utf8')));
  return [...cases, await readExample()].toSorted((left, right) => (left.name < right.name ? -1 : 1));
}
