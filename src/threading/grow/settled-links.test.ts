import { describe, expect, it } from 'vitest';
import { generateMunicipality } from '../../../tests/municipality/generate-municipality.ts';
import { threadPublications } from '../thread-publications.ts';
import type { Threading } from '../threading.ts';

const { publications } = generateMunicipality({ seed: 3, firstYear: 2014, years: 5, fields: 32, faultsEach: 1 });
const before = publications.slice(0, -1);
const links = (threading: Threading) => threading.threads.flatMap((thread) => thread.links);
const membersOf = (threading: Threading) =>
  threading.threads
    .filter(({ kind }) => kind !== 'commitment')
    .map(({ kind, statements }) => `${kind} ${statements.map(({ key }) => key).join(' ')}`)
    .toSorted();
const earlierRun = () => ({
  links: links(threadPublications(before)),
  unchanged: new Set(before.map(({ slug }) => slug)),
});

describe('a run after an earlier one', () => {
  // Of commitments a likeness near the threshold may fall to the other side: the new document makes words more or less rare.
  it('gives the same fields and indicators as a run from the start, with the new document in them', () => {
    const extended = threadPublications(publications, { earlier: earlierRun() });
    expect(membersOf(extended)).toEqual(membersOf(threadPublications(publications)));
  });

  it('keeps the very links between the documents that stood', () => {
    const earlier = earlierRun();
    const extended = new Set(links(threadPublications(publications, { earlier })));
    const kept = earlier.links.filter(({ kind }) => kind === 'continues' || kind === 'renamed' || kind === 'answers');
    expect(kept.length).toBeGreaterThan(500);
    expect(kept.filter((link) => !extended.has(link))).toEqual([]);
  });

  it('weighs anew from the first document on that says something else', () => {
    const earlier = { ...earlierRun(), unchanged: new Set<string>() };
    const found = links(threadPublications(publications, { earlier }));
    expect(found).toEqual(links(threadPublications(publications)));
  });
});
