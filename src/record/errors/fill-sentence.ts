/** A sentence with its places filled: `{folder}` becomes what `details` calls folder, and nothing where it does not. */
export function fillSentence(sentence: string, details: { readonly [name: string]: string }): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '');
}
