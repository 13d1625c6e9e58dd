/** How well one kind of statement was read; misses and extras tell what is wrong. */
export type Tally = { readonly right: number; readonly missed: readonly string[]; readonly extra: readonly string[] };

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    right: tallies.reduce((sum, { right }) => sum + right, 0),
    missed: tallies.flatMap(({ missed }) => missed),
    extra: tallies.flatMap(({ extra }) => extra),
  };
}

/** Precision, recall and F1; 1 where there was nothing to find and nothing was found. */
export function rateTally({ right, missed, extra }: Tally): { precision: number; recall: number; f1: number } {
  const said = right + extra.length;
  const asked = right + missed.length;
  const precision = said === 0 ? 1 : right / said;
  const recall = asked === 0 ? 1 : right / asked;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** A statement that is asked for, in each wording that is as good as the first. */
export type Asked = readonly string[];

/** Matches what was read with what is asked for, each once; what is allowed and not asked for counts neither way. */
export function tally(
  asked: readonly Asked[],
  read: readonly string[],
  allowed: ReadonlySet<string> = new Set(),
): Tally {
  const open = new Map<string, number[]>();
  for (const [at, wordings] of asked.entries()) {
    for (const wording of wordings) open.set(wording, [...(open.get(wording) ?? []), at]);
  }
  const found = new Set<number>();
  const extra: string[] = [];
  for (const statement of read) {
    const at = open.get(statement)?.find((place) => !found.has(place));
    if (at !== undefined) found.add(at);
    else if (!allowed.has(statement)) extra.push(statement);
  }
  const missed = asked.filter((_, at) => !found.has(at)).map(([first]) => first ?? '');
  return { right: found.size, missed, extra };
}

/** White space, capitals and a closing mark make no difference. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replaceAll('’', "'")
    .replace(/[\s.;,:*]+$/, '')
    .trim();
}
