import type { JournalEntry } from '../../corrections/journal.ts';
import { reachesBody } from '../../corrections/layout-profile.ts';
import type { DecidedBeside } from '../../features/corrections/commands/keep-corrections.ts';
import type { ReadingGroup } from '../../recognition/gather/group-readings.ts';
import { nameOrganisation } from '../../recognition/gather/organisation-name.ts';

/**
 * What is kept with an organisation of what journals say: the decisions that files of its publication were read with, those that hold of all its
 * documents, and what was undone. Of another body nothing is.
 * @param entries of the profile and the journals that may hold of the files, of which some may have the same
 */
export function pickDecided({ organisation, readings }: ReadingGroup, entries: readonly JournalEntry[]): DecidedBeside {
  const met = new Set(readings.flatMap(({ corrected = [] }) => corrected));
  const isOwn = (entry: JournalEntry) =>
    met.has(entry.id) ||
    (reachesBody(entry) && nameOrganisation(entry.reach.organisation ?? '').slug === organisation.slug);
  const own = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  return {
    corrections: own.flatMap(({ undone, ...one }) => (undone === undefined && isOwn(one) ? [one] : [])),
    undone: new Map(own.flatMap(({ id, undone }) => (undone === undefined ? [] : [[id, undone]]))),
  };
}
