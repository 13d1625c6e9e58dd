/**
 * A function that remembers its answers: the same few lines, heads and cells are asked about by many steps of recognition. The answers are
 * those of the function itself, which must be pure and never answer undefined; when too many are kept, all are forgotten.
 *
 * @param keyOf what an answer hangs on, as a text; null where it is not worth keeping
 */
export function keepAnswers<Asked extends readonly unknown[], Answer>(
  find: (...asked: Asked) => Answer,
  keyOf: (...asked: Asked) => string | null,
  most: number,
): (...asked: Asked) => Answer {
  const kept = new Map<string, Answer>();
  return (...asked) => {
    const key = keyOf(...asked);
    if (key === null) return find(...asked);
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const answer = find(...asked);
    kept.set(key, answer);
    return answer;
  };
}
