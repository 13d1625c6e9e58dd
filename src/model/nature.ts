/**
 * What a document is where it is not simply what a public body published, as the document says itself:
 * `retold`, its sentences are ours and its figures, headings, names and dates those of the original; `in-part`, something of the original is
 * left out; `invented`, there is no original, and no such body.
 */
export const natures = ['retold', 'in-part', 'invented'] as const;
export type Nature = (typeof natures)[number];

/** All natures that are named, each once and in a fixed order. */
export function joinNatures(...named: readonly (readonly Nature[])[]): readonly Nature[] {
  const all = new Set(named.flat());
  return natures.filter((nature) => all.has(nature));
}

/**
 * Whether it may be said of texts that something is absent from them: none of them is in part, for what is not found in a part may be in the
 * rest. The only place that tells; rules, links and pages ask it of all that they looked through.
 */
export function mayMiss(searched: readonly (readonly Nature[])[]): boolean {
  return !searched.some((nature) => nature.includes('in-part'));
}

/** Whether it may be said of a text that certain words are absent from it: not of one that is retold either, for there the words are ours. */
export function mayMissWords(searched: readonly Nature[]): boolean {
  return mayMiss([searched]) && !searched.includes('retold');
}

/** Some texts: what each is, or each sort of them, and where the originals stand of those that are retold or in part. */
export type Texts = {
  readonly natures: readonly (readonly Nature[])[];
  readonly originals: readonly (string | null)[];
};

/** Whether a text has an original elsewhere, that says what it does not: one that is retold or in part. */
export function hasOriginal(nature: readonly Nature[]): boolean {
  return nature.includes('retold') || nature.includes('in-part');
}

/** The texts of some chapters; the address of one counts where it is retold or in part, for elsewhere the text is the original. */
export function textsOf(
  chapters: readonly { readonly nature: readonly Nature[]; readonly address: string | null }[],
): Texts {
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
