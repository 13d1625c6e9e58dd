import { v7 as newId } from 'uuid';
import { findDraft } from '../../features/drafts/queries/find-draft.ts';
import { atTheMachine, writerOf } from '../../features/people/working.ts';
import { takeInValues } from '../../features/value-import/commands/take-in-values.ts';
import { loadImport } from '../../features/value-import/load-import.ts';
import { readFile } from '../../features/value-import/read-file.ts';
import { listAsked } from '../../features/value-import/rows/list-asked.ts';
import { type PlannedValues, type PlanOf, planValues } from '../../features/value-import/rows/plan-values.ts';
import { roleNames } from '../../features/value-import/rows/role-names.data.ts';
import { printCsv } from '../../frame/data/csv.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import { importWords } from '../../words/assignments/import-words.data.ts';
import type { Language } from '../../words/numerals.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import { printText, say } from '../output.ts';
import type { RecordOptions } from '../record-options.ts';
import { fileToSend } from './file-to-send.ts';
import { draftWords } from './words.data.ts';

export type ValuesOptions = RecordOptions & {
  /** Whether it is shown alone, and nothing is taken in. */
  readonly show: boolean;
  /** Whether what fits is taken in where other values do not. */
  readonly partly: boolean;
  readonly actor?: string;
};

/**
 * Takes values of indicators from a sheet or a CSV file in a document that is written here: all of them or none. Without a file it prints the list of
 * what is asked, to fill in. Exit code 1 where the file can't be read, or where a value does not fit and the rest was not asked for.
 */
export async function takeInFile(
  name: string,
  path: string | undefined,
  options: ValuesOptions,
  language: Language,
): Promise<void> {
  const { organisation: slug, show, partly, actor = nameActor(), json } = options;
  const t = importWords[language];
  const read = path === undefined ? null : await readFile(await fileToSend(path));
  if (read !== null && 'fault' in read) return fail(t.faults[read.fault]);
  await onRecord(slug, language, async ({ record, organisation }) => {
    const { organisationId } = organisation;
    const working = atTheMachine(organisationId, actor);
    const { draft, plan } = await readAtWork(record, writerOf(working), async (tx) => {
      const found = await findDraft(tx, organisationId, name);
      if (found === null) throw new Refused({ say: 'no-draft', with: {} });
      return { draft: found, plan: await loadImport(tx, working, found) };
    });
    if (read === null) return await printText(printCsv(listAsked(plan, roleNames), ';'));
    const planned = planValues(read.rows, plan);
    const { changes, leftOut, same } = planned;
    const isLeft = show || changes.length === 0 || (leftOut.length > 0 && !partly);
    const given = { draftId: draft.draftId, changes: [...changes], isPlan: plan.isPlan, saveId: newId() };
    const taken = isLeft ? 0 : await takeInValues(record, given, working, new Date());
    await print(json, { organisation: organisation.slug, slug: name, taken, changes, same, leftOut }, () => [
      ...sayPlan(planned, plan, language),
      ...(isLeft ? [] : [t.taken(taken)]),
    ]);
    if (leftOut.length > 0 && !partly && !show) fail(draftWords[language].noneTaken);
  });
}

function fail(sentence: string): void {
  say(sentence);
  process.exitCode = 1;
}

/** What changes, and a line for each value that does not fit. */
function sayPlan({ changes, same, leftOut }: PlannedValues, { outline }: PlanOf, language: Language): string[] {
  const t = importWords[language];
  const names = new Map(
    outline.chapters.flatMap(({ id }) => outline.in(id, 'indicator').map((one) => [one.id, one.item.name] as const)),
  );
  return [
    changes.length === 0 ? t.nothing : t.changes(changes.length),
    ...changes.map(({ itemId, key, old, raw }) => `  ${names.get(itemId)} (${key}): ${old || t.waits} > ${raw}`),
    ...(same === 0 ? [] : [t.same(same)]),
    ...leftOut.map(({ row, why }) => {
      const where = [row.at.sheet, t.row(row.at.row)].filter((part) => part !== null).join(', ');
      const written = [row.name, row.raw].filter((part) => part !== '').join(' ');
      return `  ${where}: ${written}: ${t.reasons[why]}`;
    }),
  ];
}
