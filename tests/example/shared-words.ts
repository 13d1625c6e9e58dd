/** The words of a text without case and marks; what is in `facts` is taken out, so that a run of words ends there. */
export function splitWords(text: string, facts: readonly string[]): readonly string[] {
  let rest = fold(text);
  for (const fact of facts.map(fold).sort((one, other) => other.length - one.length)) {
    if (fact !== '') rest = rest.replaceAll(fact, ' | ');
  }
  return rest
    .split(' ')
    .map((word) => (word === '|' ? word : word.replaceAll(/[^\p{L}\p{N}]/gu, '')))
    .filter((word) => word !== '');
}

/** The runs of `length` words that stand in both texts. */
export function findSharedRuns(one: readonly string[], other: readonly string[], length: number): readonly string[] {
  const known = new Set(runsOf(other, length));
  return runsOf(one, length).filter((run) => known.has(run));
}

function runsOf(words: readonly string[], length: number): readonly string[] {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length))
    .filter((run) => !run.includes('|'))
    .map((run) => run.join(' '));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[\s\u00a0|]+/g, ' ');
}
