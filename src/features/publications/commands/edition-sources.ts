import type { Reading } from '../../../model/reading.ts';
import type { EditionSource } from '../../../record/tables/tables.ts';
import type { Source } from './merge-sources.ts';

/** The files of an edition, as it says them. */
export function editionSources(sources: readonly Source[]): readonly EditionSource[] {
  return sources.map(({ path, reading: { sha256, address, corrected = [], checked, profile } }) => ({
    file: path,
    sha256,
    address,
    ...(corrected.length > 0 && { corrected, ...(checked !== undefined && { checked }) }),
    ...(profile !== undefined && { profile }),
  }));
}

/** The ids of the corrections with which files were read, each once. */
export function correctionsIn(readings: readonly Reading[]): readonly string[] {
  return [...new Set(readings.flatMap(({ corrected = [] }) => corrected))];
}

/** With which corrections each file was read and what it was said to be, as one text: the same where they are, whatever their names and order. */
export function decidedOf(sources: readonly Source[]): string {
  return sources
    .map(({ reading }) => [reading.sha256, ...reading.nature, ...correctionsIn([reading]).toSorted()].join(' '))
    .sort()
    .join();
}

/** The hashes of files as one text: the same where they are byte for byte the same, whatever their names and order. */
export function hashesOf(sources: readonly Source[]): string {
  return sources
    .map(({ reading }) => reading.sha256)
    .sort()
    .join();
}
