import { type FoundCorrection, findKept } from '../../features/corrections/queries/find-kept.ts';
import { listKept } from '../../features/corrections/queries/list-kept.ts';
import { atTheMachine } from '../../features/people/working.ts';
import { redoKept } from '../../features/reading/redo-kept.ts';
import { undoKept } from '../../features/reading/undo-kept.ts';
import { flatten } from '../../model/shown-text.ts';
import { read } from '../../record/connection/transaction.ts';
import { sayDecision } from '../../words/corrections/say-correction.ts';
import { type Language, printMoment } from '../../words/numerals.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import type { ReasonOptions } from './correction-options.ts';
import { tellEntry, tellFuture } from './tell-entry.ts';
import { correctionWords } from './words.data.ts';

/** Prints all corrections that are kept with an organisation. */
export async function listAllKept(options: ReasonOptions, language: Language): Promise<void> {
  await onRecord(options.organisation, language, async ({ record, organisation: { organisationId, name } }) => {
    const entries = await read(record, organisationId, (tx) => listKept(tx, organisationId));
    const none = [correctionWords[language].noneKept(flatten(name))];
    await print(options.json, entries, () =>
      entries.length === 0 ? none : entries.flatMap((entry) => tellEntry(entry, language)),
    );
  });
}

function tellKeptEntry({ entry, kept, editions }: FoundCorrection, language: Language): readonly string[] {
  const words = correctionWords[language];
  return [
    ...tellEntry(entry, language),
    ...tellFuture(entry, language),
    `  ${words.kept(printMoment(language, kept.at), flatten(kept.by))}`,
    ...(editions.length === 0
      ? [`  ${words.metNowhere}`]
      : [
          `  ${words.met}`,
          ...editions.map(({ publication, title, edition }) => `    ${publication}@${edition}  ${flatten(title)}`),
        ]),
  ];
}

/** Prints one of them with the editions that were read with it. Throws Refused where there is none, or more than one. */
export async function showKept(correction: string, options: ReasonOptions, language: Language): Promise<void> {
  await onRecord(options.organisation, language, async ({ record, organisation: { organisationId } }) => {
    const found = await read(record, organisationId, (tx) => findKept(tx, organisationId, correction));
    await print(options.json, found, () => tellKeptEntry(found, language));
  });
}

/** Undoes one of them, or decides again what was undone. Throws Refused; then nothing was changed. */
export async function changeKept(
  change: 'undo' | 'redo',
  correction: string,
  options: ReasonOptions,
  language: Language,
): Promise<void> {
  await onRecord(options.organisation, language, async ({ record, organisation: { organisationId } }) => {
    const working = atTheMachine(organisationId, options.actor ?? nameActor());
    const given = { correction, reason: options.reason ?? null };
    const changed = await { undo: undoKept, redo: redoKept }[change](record, given, working, new Date());
    const words = correctionWords[language];
    const said = sayDecision(changed.decision, language);
    await print(options.json, changed, () => [
      change === 'undo' ? words.keptUndone(said) : words.keptRedone(said, changed.id),
    ]);
  });
}
