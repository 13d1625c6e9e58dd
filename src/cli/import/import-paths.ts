import { Journals } from '../../corrections/journals.ts';
import type { PlacedJournal } from '../../corrections/placed-journal.ts';
import { keptIn } from '../../features/corrections/queries/list-kept.ts';
import { listOrganisations, type Organisation } from '../../features/organisations/queries/list-organisations.ts';
import type { ImportOutcome } from '../../features/publications/commands/import-outcome.ts';
import { importPublication } from '../../features/publications/commands/import-publication.ts';
import { listUnplaced } from '../../recognition/gather/unplaced-pages.ts';
import type { Given } from '../../recognition/recognise.ts';
import type { Record } from '../../record/connection/record.ts';
import { readShared } from '../../record/connection/transaction.ts';
import type { Language } from '../../words/numerals.ts';
import { takenOverWords } from '../corrections/taken-over-words.data.ts';
import { tellKept } from '../corrections/tell-kept.ts';
import { tellProfiles } from '../corrections/tell-profiles.ts';
import { tellMet, tellNotTaken } from '../corrections/tell-taken-over.ts';
import { nameActor } from '../name-actor.ts';
import { sayUnread } from '../read/say-unread.ts';
import { refused as whyRefused } from '../read/unread-words.data.ts';
import { collectSources, type Progress } from './collect-sources.ts';
import { judgeEach } from './judge-each.ts';
import { readLoose, tellNewlyLapsed } from './tell-lapsed.ts';
import { tellLeftOut } from './tell-left-out.ts';
import { tellMadeHere, tellWithdrawn } from './tell-withdrawn.ts';
import { importWords } from './words.data.ts';

/** Who hears how an import goes. */
export type ImportHearers = {
  /** A file that was not imported, as a sentence that says what to do. */
  readonly say: (sentence: string) => void;
  readonly progress?: Progress;
  /** All files are read; what follows is writing. */
  readonly read?: () => void;
  /** @param unplaced the pages of a fetched site that have no place in the tree, by name */
  readonly report?: (outcome: ImportOutcome, unplaced: readonly string[]) => Promise<void>;
  /** One sentence for each ruling on a link that has no effect any more, because a statement that it is about is gone. */
  readonly lapsed?: (sentence: string) => void;
  /** One sentence for each publication of which no file was there any more, and which stays as it is. */
  readonly stays?: (sentence: string) => void;
  /** One sentence for each publication that was withdrawn and stays so, or that is written here. */
  readonly withdrawn?: (sentence: string) => void;
  /** One line for each organisation that was judged anew. */
  readonly judged?: (line: string) => void;
};

/** The organisations that an import was about, by their slugs. */
async function listTouched(record: Record, slugs: ReadonlySet<string>): Promise<Organisation[]> {
  return (await readShared(record, listOrganisations)).filter(({ slug }) => slugs.has(slug));
}

/**
 * Reads files, folders and archives with what persons decided of them, beside them and at earlier imports, and imports each publication that they
 * make, in a transaction of its own; then threads and judges the organisations that they are of.
 * @param given what a person says of the files; `again` that what was withdrawn may be there again
 * @param profile a layout profile
 * @returns whether every file was read and imported, or belongs to what was withdrawn as it is; where not, the others were, and none where what persons decided of them cannot be read: an
 * edition that was read without it would stand for ever
 */
export async function importPaths(
  record: Record,
  paths: readonly string[],
  given: Given & { readonly again?: boolean },
  hearers: ImportHearers,
  language: Language = 'nl',
  profile: PlacedJournal | null = null,
): Promise<boolean> {
  const { imports, refused, unread, taken, kept, isGone } = await collectSources(
    paths,
    given,
    hearers.progress ?? (() => undefined),
    new Journals(profile, keptIn(record)),
  );
  hearers.read?.();
  const profiles = imports.flatMap(({ group }) => group.readings.map((reading) => reading.profile));
  for (const sentence of [
    ...tellProfiles(profiles, language),
    ...tellMet(taken, language),
    ...tellNotTaken(taken, language),
    ...tellKept(kept, language),
  ])
    hearers.say(sentence);
  if (taken.some(({ fault }) => fault !== null)) {
    hearers.say(takenOverWords[language].notImported);
    return false;
  }
  const by = { actor: nameActor(), at: new Date() };
  const slugs = new Set(imports.map(({ group }) => group.organisation.slug));
  const idsOf = async () => (await listTouched(record, slugs)).map(({ organisationId }) => organisationId);
  const before = await readLoose(record, await idsOf());
  let isWhole = refused.length + unread.length === 0;
  // What is imported is let go of: the judge needs the room.
  for (let next = imports.shift(); next !== undefined; next = imports.shift()) {
    const outcome = await importPublication(record, { ...next, again: given.again === true }, by);
    if (outcome.outcome === 'made-here') hearers.withdrawn?.(tellMadeHere(outcome, language));
    else if (outcome.outcome === 'withdrawn') hearers.withdrawn?.(tellWithdrawn(outcome, language));
    else await hearers.report?.(outcome, listUnplaced(next.group.readings, outcome.publication));
    if (outcome.outcome === 'made-here') isWhole = false;
    if (outcome.outcome === 'withdrawn' && !outcome.filesUnchanged) isWhole = false;
  }
  await tellLeftOut(record, await listTouched(record, slugs), isGone, {
    tell: hearers.stays ?? (() => undefined),
    language,
  });
  for (const sentence of tellNewlyLapsed(before, await readLoose(record, await idsOf()), language))
    hearers.lapsed?.(sentence);
  await judgeEach(record, await listTouched(record, slugs), hearers.judged ?? (() => undefined), {
    actor: by.actor,
    language,
  });
  for (const { input, why } of refused)
    hearers.say(importWords[language].notImported(input, whyRefused[language][why]));
  for (const error of unread) hearers.say(sayUnread(error, language));
  return isWhole;
}
