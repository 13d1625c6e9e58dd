/** The way to the page that a letter opens. Its word stands in the letter alone. */
export function deliveryPath(word: string): string {
  return `/beheer/bijwerken/${word}`;
}
