import type { Reading } from '../../../model/reading.ts';
import { cleanText } from '../../../record/connection/clean-text.ts';

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
