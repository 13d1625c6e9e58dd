import { cleanReading } from '../../src/features/publications/commands/clean-reading.ts';
import { importPublication } from '../../src/features/publications/commands/import-publication.ts';
import { groupReadings } from '../../src/recognition/gather/group-readings.ts';
import type { Record } from '../../src/record/connection/record.ts';
import { type InventedSize, inventPublication } from './invented-publication.ts';

/** Imports an invented publication by the way that files go. */
export async function importInvented(record: Record, size: InventedSize): Promise<void> {
  const readings = [...inventPublication(size)].map((reading) => cleanReading(reading, reading.input));
  for (const group of groupReadings(readings).groups) {
    const sources = group.readings.map((reading) => ({ place: reading.input, path: reading.input, reading }));
    const by = { actor: 'bench', at: new Date() };
    await importPublication(record, { group, sources, gone: () => false, others: [] }, by);
  }
}
