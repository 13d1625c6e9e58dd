import { expect, test } from 'vitest';
import { makeMaker } from '../makers/make-maker.ts';
import { menuKinds } from './maker-site.ts';
import { measureSite } from './measure-site.ts';

test.each(menuKinds)('a book served with a menu that is %s has its tree from that', async (kind) => {
  const scores = await measureSite(makeMaker(4), kind);
  expect(scores?.withMenu).toEqual({ chapters: 10, found: 10, parents: 10, codes: 10, levels: 10, ordered: 10 });
  expect(scores?.without.parents).toBeLessThan(4);
});
