/** The question of how things are was called `standing`, a word that amounts have too. */
const earlier = '"question":"standing"';

function withWordsOfNow(key: string, value: unknown): unknown {
  return key === 'question' && value === 'standing' ? 'situation' : value;
}

/**
 * How `JSON.parse` gives what was stated with the words of now, where this program or an earlier one wrote it: the content of an edition, which
 * is never changed, or a reading that is kept. The only place that knows earlier words; undefined where the JSON has none.
 */
export function earlierWords(json: string): typeof withWordsOfNow | undefined {
  return json.includes(earlier) ? withWordsOfNow : undefined;
}
