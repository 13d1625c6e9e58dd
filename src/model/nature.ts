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

/** Some texts: what each is, or each sort of them, and where the originals stand of those that are retold or in part. */
export type Texts = {
  readonly natures: readonly (readonly Nature[])[];
  readonly originals: readonly (string | null)[];
};

/** The texts of some chapters; the address of one counts where it is retold or in part, for elsewhere the text is the original. */
export function textsOf(
  chapters: readonly { readonly nature: readonly Nature[]; readonly address: string | null }[],
): Texts {
  const hasOriginal = (nature: readonly Nature[]) => nature.includes('retold') || nature.includes('in-part');
  return {
    natures: chapters.map(({ nature }) => nature),
    originals: chapters.map(({ nature, address }) => (hasOriginal(nature) ? address : null)),
  };
}

/** The texts of several parts of one page. */
export function joinTexts(parts: readonly Texts[]): Texts {
  return {
    natures: parts.flatMap((part) => part.natures),
    originals: parts.flatMap((part) => part.originals),
  };
}
