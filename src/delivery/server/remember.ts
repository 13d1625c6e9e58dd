/** The same function with its answers kept, at most `limit` of them: for headers that nearly all readers send alike. */
export function remember<Answer>(
  ask: (text: string | undefined) => Answer,
  limit: number,
): (text: string | undefined) => Answer {
  const answers = new Map<string | undefined, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (answers.size >= limit) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
