import type { Organisation } from '../../features/organisations/queries/list-organisations.ts';
import { tellNature } from '../../features/publications/commands/tell-nature.ts';
import { findEdition } from '../../features/publications/queries/find-edition.ts';
import { findToldNature } from '../../features/publications/queries/find-told-nature.ts';
import { listChapters } from '../../features/publications/queries/list-chapters.ts';
import { joinNatures } from '../../model/nature.ts';
import { flatten } from '../../model/shown-text.ts';
import type { Record } from '../../record/connection/record.ts';
import { read } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import { sayNature } from '../../words/nature/say-nature.ts';
import { type Language, printDate } from '../../words/numerals.ts';
import { sayGround } from '../../words/say-ground.ts';
import { judgeEach } from '../import/judge-each.ts';
import { reportImport } from '../import/report-import.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import { say } from '../output.ts';
import type { GroundOptions, RecordOptions } from '../record-options.ts';
import { natureWords } from './words.data.ts';

/** What the newest edition of a publication is, and who told that. @throws Refused where there is none */
async function readNature(record: Record, { organisationId }: Organisation, publication: string) {
  return await read(record, organisationId, async (tx) => {
    const edition = await findEdition(tx, organisationId, { publication, edition: null });
    if (edition === null) throw new Refused({ say: 'no-publication', with: { publication } });
    const chapters = await listChapters(tx, organisationId, edition.editionId);
    return {
      natures: chapters.map(({ nature }) => nature),
      told: await findToldNature(tx, organisationId, edition.publicationId),
    };
  });
}

/** Tells what a publication is: what is said above its texts, and who told that. */
export async function showNature(
  publication: string,
  { organisation: slug, json }: RecordOptions,
  language: Language,
): Promise<void> {
  const words = natureWords[language];
  await onRecord(slug, language, async ({ record, organisation }) => {
    const { natures, told } = await readNature(record, organisation, publication);
    await print(json, { organisation: organisation.slug, publication, nature: joinNatures(...natures), told }, () => [
      sayNature(natures)?.[language] ?? words.published,
      told === null ? words.asRead : words.told(printDate(language, told.at), flatten(sayGround(told))),
    ]);
  });
}

/** Tells what it is from now on, and what came of that: as an import does. */
export async function tellOne(
  publication: string,
  nature: readonly string[],
  options: GroundOptions,
  language: Language,
): Promise<void> {
  const { organisation: slug, reason, decision = null, actor = nameActor(), json } = options;
  await onRecord(slug, language, async ({ record, organisation }) => {
    const by = { actor, at: new Date() };
    const given = { publication, nature, reason, decision };
    const outcome = await tellNature(record, organisation.organisationId, given, by);
    await judgeEach(record, [organisation], say, { actor, language });
    const { natures, told } = await readNature(record, organisation, publication);
    const { number: edition, outcome: what } = outcome;
    const said = { nature: joinNatures(...natures), told, edition, outcome: what };
    await print(json, { organisation: organisation.slug, publication, ...said }, () => reportImport(outcome, language));
  });
}
