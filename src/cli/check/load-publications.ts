import { resolve } from 'node:path';
import { Journals } from '../../corrections/journals.ts';
import { readCorrected } from '../../corrections/read-corrected.ts';
import type { TakenOver } from '../../corrections/taken-over.ts';
import type { Said } from '../../findings/finding.ts';
import type { Reading } from '../../model/reading.ts';
import { showLine } from '../../model/shown-text.ts';
import { readSources } from '../../reading/read-source.ts';
import { gatherPublications } from '../../recognition/gather/gather-publications.ts';
import type { GatheredPublication } from '../../recognition/gather/gathered.ts';
import { settleSites } from '../../recognition/gather/settle-sites.ts';
import type { Given } from '../../recognition/recognise.ts';
import { weighTogether } from '../../recognition/together/weigh-together.ts';
import { sayUnread } from '../read/say-unread.ts';
import { refused as whyRefused } from '../read/unread-words.data.ts';

/** All that was given, read and put together. */
export type Loaded = {
  /** In the order of organisation and publication, whatever the order of the files. */
  readonly publications: readonly GatheredPublication[];
  /** How many files were read. */
  readonly read: number;
  /** Why files could not be read, one sentence each. */
  readonly unread: readonly Said[];
  /** Why files that were read are in no publication, one sentence each. */
  readonly unplaced: readonly Said[];
  /** What became of what persons decided of the files. */
  readonly taken: readonly TakenOver[];
  /** With which layout profile of the program each file was read, undefined for those read with none. */
  readonly profiles: readonly Reading['profile'][];
};

/**
 * Reads files, folders and archives, and makes publications of them. A file that cannot be read does not stop the others; one that is given
 * twice (by itself and in its folder) counts once. Nothing is written.
 * @param given what a person says about all of them, which overrules the files
 * @param journals what persons decided of them
 */
export async function loadPublications(
  paths: readonly string[],
  given: Given,
  journals = new Journals(),
): Promise<Loaded> {
  const readings: Reading[] = [];
  const unread: Said[] = [];
  const seen = new Set<string>();
  for await (const source of readSources(paths)) {
    const place = resolve('error' in source ? source.error.file : source.document.file);
    if (seen.has(place)) continue;
    seen.add(place);
    if ('error' in source) unread.push({ nl: sayUnread(source.error, 'nl'), en: sayUnread(source.error, 'en') });
    else readings.push((await readCorrected(source, given, journals)).reading);
  }
  const { publications, refused } = gatherPublications(weighTogether(settleSites(readings)));
  return {
    publications,
    read: readings.length,
    taken: await journals.takenOver(),
    profiles: readings.map(({ profile }) => profile),
    unread,
    unplaced: refused.map(({ input, why }) => ({
      nl: `${showLine(input)} hoort bij geen publicatie. ${whyRefused.nl[why]}`,
      en: `${showLine(input)} belongs to no publication. ${whyRefused.en[why]}`,
    })),
  };
}
