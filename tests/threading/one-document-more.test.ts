import { expect, it } from 'vitest';
import { judgeThreads } from '../../src/findings/judge-threads.ts';
import { threadPublications } from '../../src/threading/thread-publications.ts';
import { generateMunicipality } from '../municipality/generate-municipality.ts';

it('one document more is judged as it is with all others at once', () => {
  const { publications } = generateMunicipality({ seed: 11, firstYear: 2015, years: 4, fields: 30, faultsEach: 1 });
  const before = publications.slice(0, -1);
  const links = threadPublications(before).threads.flatMap((thread) => thread.links);
  const unchanged = new Set(before.map(({ slug }) => slug));
  const extended = judgeThreads(threadPublications(publications, { earlier: { links, unchanged } }));
  expect(extended.length).toBeGreaterThan(10);
  expect(extended).toEqual(judgeThreads(threadPublications(publications)));
});
