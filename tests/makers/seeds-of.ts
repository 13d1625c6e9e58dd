/** The seeds that an option names: "1-3,7" is 1, 2, 3 and 7. */
export function seedsOf(text: string): readonly number[] {
  return text.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, on) => from + on);
  });
}
