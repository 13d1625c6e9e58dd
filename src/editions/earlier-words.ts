/** Whether what was stated was written before publications had an end year, or before amounts alone had a standing. */
function isOfBefore(json: string): boolean {
  return !json.includes('"endYear":') || json.includes('"question":"standing"');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A reviver of `JSON.parse`: the words of before become those of now. */
function toWordsOfNow(key: string, value: unknown): unknown {
  if (key === 'question' && value === 'standing') return 'situation';
  if (key === 'publication' && isObject(value)) return { endYear: null, ...value };
  return value;
}

/**
 * How `JSON.parse` gives what was stated with the words of now, where this program or an earlier one wrote it: the content of an edition, which
 * is never changed, or a reading that is kept. The only place that knows earlier words; undefined where the JSON has none.
 */
export function earlierWords(json: string): typeof toWordsOfNow | undefined {
  return isOfBefore(json) ? toWordsOfNow : undefined;
}
