import type { Reading } from '../../../model/reading.ts';

/** PostgreSQL keeps no zero character and no half of a surrogate pair. */
function cleanText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

/** A reading as it came out of the database or over a wall: text that `JSON.stringify` made of a `Reading`. */
function parseReading(json: string, path: string): Reading {
  return JSON.parse(json, (key, value: unknown) => {
    if (typeof value === 'string') return cleanText(value);
    return key === 'at' && typeof value === 'object' ? { ...value, file: path } : value;
  });
}

/**
 * Makes a reading fit to be kept: its positions name the file as readers will see it, without the folders of this machine, and its texts
 * hold nothing that the database refuses.
 * @param path what the file is called in the record
 */
export function cleanReading(reading: Reading, path: string): Reading {
  const name = cleanText(path);
  return { ...parseReading(JSON.stringify(reading), name), input: name };
}
