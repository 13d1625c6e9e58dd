import { correctEdition } from '../../features/adoption/commands/correct-edition.ts';
import { moveDraft } from '../../features/adoption/commands/move-draft.ts';
import { findDraft, listDrafts } from '../../features/drafts/queries/find-draft.ts';
import type { Organisation } from '../../features/organisations/queries/list-organisations.ts';
import { atTheMachine } from '../../features/people/working.ts';
import type { Decision, DecisionKind } from '../../model/rights/decision.ts';
import type { DraftState } from '../../model/rights/draft-state.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import type { Record } from '../../record/connection/record.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import { stateWords } from '../../words/drafts/state-words.data.ts';
import type { Language } from '../../words/numerals.ts';
import { judgeEach } from '../import/judge-each.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import { say } from '../output.ts';
import type { GroundOptions, RecordOptions } from '../record-options.ts';
import { draftWords } from './words.data.ts';

/** What a step takes beside its reason; the number of the decision is `decision`. */
export type MoveOptions = GroundOptions & {
  readonly decisionKind?: DecisionKind;
  readonly decidedOn?: string;
  readonly document?: string;
  readonly publicFrom?: Date;
  readonly closeEarlier?: boolean;
  /** It is known that answers are missing. */
  readonly incomplete?: boolean;
};

function readDrafts<Found>(
  record: Record,
  { organisationId }: Organisation,
  find: (tx: ReadDb, organisationId: string) => Promise<Found>,
): Promise<Found> {
  return readAtWork(record, { organisationId, worker: 'machine' }, (tx) => find(tx, organisationId));
}

export async function listAll({ organisation: slug, json }: RecordOptions, language: Language): Promise<void> {
  const words = draftWords[language];
  await onRecord(slug, language, async ({ record, organisation }) => {
    const found = await readDrafts(record, organisation, listDrafts);
    const drafts = found.map(({ draftId, slug: document, title, state, isCorrection }) => {
      return { draftId, slug: document, title, state, isCorrection };
    });
    await print(json, { organisation: organisation.slug, drafts }, () =>
      drafts.length === 0
        ? [words.none]
        : drafts.map((draft) => words.line(draft.slug, stateWords[language][draft.state], draft.isCorrection)),
    );
  });
}

/** @throws Refused where only a part of a decision is given */
function decisionIn({ decision: number, decisionKind: kind, decidedOn: day, document }: MoveOptions): Decision | null {
  const given = [number, kind, day].filter((part) => part !== undefined).length;
  if (given === 0 && document === undefined) return null;
  if (number === undefined || kind === undefined || day === undefined)
    throw new Refused({ say: 'no-decision', with: {} });
  return { kind, number, day, document: document ?? null };
}

/** Takes a document a step further or back, and tells what came of it. */
export async function moveOne(name: string, to: DraftState, options: MoveOptions, language: Language): Promise<void> {
  const {
    organisation: slug,
    reason,
    actor = nameActor(),
    publicFrom = null,
    closeEarlier: closesEarlier = false,
    incomplete = false,
    json,
  } = options;
  const [words, states] = [draftWords[language], stateWords[language]];
  await onRecord(slug, language, async ({ record, organisation }) => {
    const draft = await readDrafts(record, organisation, (tx, id) => findDraft(tx, id, name));
    if (draft === null) throw new Refused({ say: 'no-draft', with: {} });
    const knownMissing = incomplete ? Number.POSITIVE_INFINITY : 0;
    const said = { decision: decisionIn(options), publicFrom, reason, closesEarlier, knownMissing };
    const given = { draftId: draft.draftId, to, ...said };
    const working = atTheMachine(organisation.organisationId, actor);
    const moved = await moveDraft(record, given, working, new Date());
    if (moved.isShown) await judgeEach(record, [organisation], say, { actor, language });
    await print(json, { organisation: organisation.slug, ...moved }, () => {
      const state = states[moved.state];
      if (moved.edition === null) return [words.moved(name, state)];
      if (moved.isShown || moved.state === 'adopted') return [words.shown(name, state, moved.edition)];
      return [words.frozen(name, state, moved.edition)];
    });
  });
}

export async function correctOne(name: string, options: GroundOptions, language: Language): Promise<void> {
  const { organisation: slug, actor = nameActor(), json } = options;
  await onRecord(slug, language, async ({ record, organisation }) => {
    const working = atTheMachine(organisation.organisationId, actor);
    const draft = await correctEdition(record, name, working, new Date());
    await print(json, { organisation: organisation.slug, slug: name, draft }, () => [draftWords[language].begun(name)]);
  });
}
