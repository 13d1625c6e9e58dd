import { Journals } from '../../corrections/journals.ts';
import type { PlannedDraft } from '../../drafting/outside/plan-draft.ts';
import { takeInDocument } from '../../features/outside/commands/take-in-document.ts';
import { type OutsideFault, readOutsideFile } from '../../features/outside/files/read-outside-file.ts';
import { OutsidePlanner, planHere } from '../../features/outside/plan-outside.ts';
import { listKeptHere } from '../../features/outside/queries/list-kept-here.ts';
import { toldOf } from '../../features/outside/session/told-of.ts';
import { atTheMachine } from '../../features/people/working.ts';
import type { PublicationKind } from '../../model/publication.ts';
import { recognise } from '../../recognition/recognise.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import type { Language } from '../../words/numerals.ts';
import { outsideWords } from '../../words/outside/outside-words.data.ts';
import { sayChance } from '../../words/say-chance.ts';
import { tellKept } from '../corrections/tell-kept.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import { say } from '../output.ts';
import type { RecordOptions } from '../record-options.ts';
import { fileToSend } from './file-to-send.ts';
import { draftWords } from './words.data.ts';

/** Which document a file is, and which publication it follows. */
export type TakeInOptions = RecordOptions & {
  readonly kind: PublicationKind;
  readonly year: number;
  readonly sequence?: number;
  readonly from?: string;
  /** What is chosen of links in doubt: the statement of before by the piece. */
  readonly link: ReadonlyMap<number, string>;
  /** Whether it is shown alone, and nothing is taken in. */
  readonly show: boolean;
  readonly actor?: string;
};

/**
 * Takes a document that was made elsewhere in as a draft, read with the corrections that lie beside it (`doelspoor review`) and those that are kept with the organisation. Links in doubt stay
 * doubts, but for those of which one is chosen. Exit code 1, with one sentence, where that can't be done; then nothing was taken in.
 */
export async function takeInOne(path: string, options: TakeInOptions, language: Language): Promise<void> {
  const {
    organisation: slug,
    kind,
    year,
    sequence = null,
    from = null,
    actor = nameActor(),
    json,
    link: chosen,
    show,
  } = options;
  const words = draftWords[language];
  const refuse = (fault: OutsideFault) => {
    say(outsideWords[language].faults[fault]);
    process.exitCode = 1;
  };
  const sent = await fileToSend(path);
  if (sent.size === 0) return refuse('unread');
  const document = await readOutsideFile({ name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) });
  if ('fault' in document) return refuse(document.fault);
  await onRecord(slug, language, async ({ record, organisation }) => {
    const { organisationId } = organisation;
    const read = <Found>(find: (tx: ReadDb) => Promise<Found>) =>
      readAtWork(record, { organisationId, worker: 'machine' }, find);
    const journals = new Journals(null, () => read((tx) => listKeptHere(tx, organisationId)));
    const corrections = await journals.withKept(path, await journals.of(path, path), organisation.name);
    const begun = { kind, year, sequence };
    const reading = recognise(document, { corrections: [toldOf(begun, organisation.name), ...corrections] });
    journals.meet(reading);
    for (const sentence of tellKept(journals.keptMet(), language)) say(sentence);
    const decisions = corrections.map(({ id }) => id);
    const given = { reading, begun, from, decisions, chosen };
    const planned = await new OutsidePlanner(planHere).plan(read, organisation, given);
    const { plan } = planned;
    if (plan.settled < chosen.size) {
      say(words.noSuchLink);
      process.exitCode = 1;
      return;
    }
    const unsure = reading.doubts.length + plan.doubts.length - plan.settled;
    const told = { slug: plan.slug, items: plan.items.length, sure: plan.sure, settled: plan.settled, unsure };
    if (show) {
      const doubts = plan.doubts.map(({ item: _, ...doubt }) => doubt);
      await print(json, { organisation: organisation.slug, ...told, doubts }, () => sayPlan(plan, unsure, language));
      return;
    }
    const { file, sha256 } = document;
    const taken = { ...planned, begun, source: { file, sha256 }, decisions, outsideId: null };
    const draft = await takeInDocument(record, taken, atTheMachine(organisationId, actor), new Date());
    await print(json, { organisation: organisation.slug, ...told, draft }, () => [
      words.takenIn(plan.slug, plan.items.length, plan.sure + plan.settled, unsure),
    ]);
  });
}

/** What it would become, and of each link in doubt what can be chosen. */
function sayPlan({ slug, items, sure, settled, doubts }: PlannedDraft, unsure: number, language: Language): string[] {
  const [words, outside] = [draftWords[language], outsideWords[language]];
  return [
    words.wouldBe(slug, items.length, sure + settled, unsure),
    ...doubts.flatMap(({ piece, kind, text, candidates }) => [
      outside.asks[kind === 'answers' ? 'answers' : 'goesOn'](text),
      ...candidates.map(
        (one) => `  --link ${piece}=${one.from}  ${outside.candidate(one.text, sayChance(one.score, language))}`,
      ),
    ]),
  ];
}
