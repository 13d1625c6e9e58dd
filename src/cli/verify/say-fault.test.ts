import { expect, test } from 'vitest';
import type { Fault } from '../../features/verification/fault.ts';
import { sayFault } from './say-fault.ts';

test.each<[Fault, nl: string, en: string]>([
  [
    {
      where: { say: 'edition', with: { publication: 'begroting-2018', edition: 1 } },
      why: { say: 'shown-otherwise', with: { chapter: '2.1.4', kind: 'figure' } },
    },
    'begroting-2018/1: Wat de site toont is niet wat er is vastgelegd, bij 2.1.4: de cijfers.',
    'begroting-2018/1: What the site shows is not what was recorded, in 2.1.4: the figures.',
  ],
  [
    {
      where: { say: 'log-entry', with: { sequence: 7 } },
      why: { say: 'said-no-more', with: { what: { say: 'ruling', with: { from: 'a', to: 'b' } } } },
    },
    'logboek, regel 7: Hier is vastgelegd: het besluit over a en b. Dat is er niet meer, of het is veranderd.',
    'log, entry 7: This was recorded here: the ruling on a and b. It is not there any more, or it was changed.',
  ],
])('%j is said in both languages', (fault, nl, en) => {
  const [dutch, english] = [sayFault(fault, 'nl'), sayFault(fault, 'en')];
  expect([`${dutch.where}: ${dutch.why}`, `${english.where}: ${english.why}`]).toEqual([nl, en]);
});
