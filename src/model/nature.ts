/**
 * What a document is where it is not simply what a public body published, as the document says itself:
 * `retold`, its sentences are ours and its figures, headings, names and dates those of the original; `in-part`, something of the original is
 * left out; `invented`, there is no original, and no such body.
 */
const natures = ['retold', 'in-part', 'invented'] as const;
export type Nature = (typeof natures)[number];

/** All natures that are named, each once and in a fixed order. */
export function joinNatures(...named: readonly (readonly Nature[])[]): readonly Nature[] {
  const all = new Set(named.flat());
  return natures.filter((nature) => all.has(nature));
}
