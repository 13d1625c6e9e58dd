import { basename, join, relative, resolve } from 'node:path';
import { Journals } from '../../corrections/journals.ts';
import type { KeptMet } from '../../corrections/kept-beside.ts';
import { type ReadWith, readCorrected } from '../../corrections/read-corrected.ts';
import type { TakenOver } from '../../corrections/taken-over.ts';
import { listChecked } from '../../editions/stated/list-checked.ts';
import { cleanReading } from '../../features/publications/commands/clean-reading.ts';
import type { Source } from '../../features/publications/commands/merge-sources.ts';
import type { PublicationImport } from '../../features/publications/commands/publication-import.ts';
import { isFolder } from '../../files/is-folder.ts';
import type { SourceDocument } from '../../model/block.ts';
import type { Reading } from '../../model/reading.ts';
import { liesIn } from '../../reading/open-inside.ts';
import { readSources } from '../../reading/read-source.ts';
import type { ReadingError } from '../../reading/reading-error.ts';
import { groupReadings, type RefusedReading } from '../../recognition/gather/group-readings.ts';
import { settleSites } from '../../recognition/gather/settle-sites.ts';
import { type Given, recognise } from '../../recognition/recognise.ts';
import { pickDecided } from './pick-decided.ts';

/** All that was given, read and put together by publication. */
export type Collected = {
  readonly imports: PublicationImport[];
  readonly refused: readonly RefusedReading[];
  /** Files that could not be read. */
  readonly unread: readonly ReadingError[];
  /** What became of what persons decided of the files. */
  readonly taken: readonly TakenOver[];
  /** What became of what is kept with their organisations. */
  readonly kept: readonly KeptMet[];
  /** Whether a place lay in a folder or archive that was read whole, and has nothing now. */
  readonly isGone: (place: string) => boolean;
};

/** What hears of each file that was read, or could not be. */
export type Progress = (reading: Reading | null) => void;

/** What a file is called in the record: seen from the folder that was given; of an archive its own name stays in front. */
function nameOf(given: string, folder: boolean, file: string): string {
  const inside = relative(resolve(given), resolve(file));
  if (folder) return inside === '' ? basename(file) : inside;
  return join(basename(given), inside);
}

/** The reading with which of the decisions behind it changed nothing: for that it is read once more, without any. */
function withChecked(document: SourceDocument, given: Given, { reading, corrections }: ReadWith): Reading {
  if (reading.corrected === undefined) return reading;
  return { ...reading, checked: listChecked(recognise(document, given), reading, corrections) };
}

/**
 * Reads files, folders and archives, and puts together what belongs to one publication. Nothing is written.
 * @param given what a person says about all of them, which overrules the files
 * @param journals what persons decided of them
 */
export async function collectSources(
  paths: readonly string[],
  given: Given,
  progress: Progress,
  journals = new Journals(),
): Promise<Collected> {
  const read: { readonly source: Source; readonly file: string }[] = [];
  const unread: ReadingError[] = [];
  const unreadPlaces: string[] = [];
  for (const path of paths) {
    const folder = await isFolder(path);
    for await (const source of readSources([path])) {
      if ('error' in source) {
        unread.push(source.error);
        unreadPlaces.push(resolve(source.error.file));
        progress(null);
        continue;
      }
      const { file } = source.document;
      const name = nameOf(path, folder, file);
      const recognised = await readCorrected(source, given, journals);
      const reading = cleanReading(withChecked(source.document, given, recognised), name);
      read.push({ source: { place: resolve(file), path: name, reading }, file });
      progress(reading);
    }
  }
  const settled = settleSites(read.map(({ source }) => source.reading));
  const sources = read.map(({ source }, at): Source => ({ ...source, reading: settled[at] ?? source.reading }));
  const files = new Map(read.map(({ source, file }, at) => [settled[at] ?? source.reading, file]));
  const { groups, refused } = groupReadings(settled);
  const sourceOf = new Map(sources.map((source) => [source.reading, source]));
  const grouped = new Set(groups.flatMap(({ readings }) => readings));
  const left = sources.filter(({ reading }) => !grouped.has(reading)).map(({ place }) => place);
  const whole = paths.map((path) => resolve(path)).filter((path) => !unreadPlaces.includes(path));
  const isGoneBut = (there: ReadonlySet<string>) => (place: string) =>
    whole.some((root) => liesIn(place, root)) && !there.has(place) && !unreadPlaces.some((root) => liesIn(place, root));
  const imports = groups.map((group): PublicationImport => {
    const own = group.readings.flatMap((reading) => sourceOf.get(reading) ?? []);
    // A file that can't be read or placed this time is still there: what it said before isn't gone.
    const gone = isGoneBut(new Set([...own.map(({ place }) => place), ...left, ...unreadPlaces]));
    const others = groups.filter((other) => other !== group && other.organisation.slug === group.organisation.slug);
    const entries = journals.entriesOf(group.readings.map((reading) => files.get(reading) ?? ''));
    const decided = pickDecided(group, entries);
    return { group, sources: own, gone, others: others.flatMap(({ readings }) => readings), decided };
  });
  const [taken, kept] = [await journals.takenOver(), journals.keptMet()];
  return { imports, refused, unread, taken, kept, isGone: isGoneBut(new Set(sources.map(({ place }) => place))) };
}
