import { atTheMachine, writerOf } from '../../features/people/working.ts';
import { type ImportReport, importRegistrations } from '../../features/registers/commands/import-registrations.ts';
import { exportRegisters } from '../../features/registers/queries/export-registers.ts';
import { listRegistrations } from '../../features/registers/queries/list-registrations.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import type { RegisterKind } from '../../registers/register-kind.ts';
import type { Language } from '../../words/numerals.ts';
import { sayExchangeFault } from '../../words/registers/exchange-fault-words.data.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import { printJson } from '../output.ts';
import { readExchangeFile } from './exchange-file.ts';
import { registersCommandWords } from './words.data.ts';

export type ImportOptions = {
  readonly trial: boolean;
  readonly inside: boolean;
  readonly actor?: string;
  readonly json: boolean;
};
export type ListOptions = { readonly json: boolean };

/** Takes a file of registers in, or only tells what that would do. */
export async function takeIn(path: string, options: ImportOptions, language: Language): Promise<void> {
  const file = await readExchangeFile(path);
  if (file.faults !== null) {
    await tell({ added: 0, changed: 0, same: 0, faults: file.faults }, options, language);
    return;
  }
  const { trial: isTrial, inside, actor = nameActor() } = options;
  await onRecord(file.organisation, language, async ({ record, organisation }) => {
    const working = atTheMachine(organisation.organisationId, actor);
    const given = { text: file.text, isTrial, standing: inside ? 'inside' : 'shown' } as const;
    await tell(await importRegistrations(record, given, working, new Date()), options, language);
  });
}

async function tell(report: ImportReport, { trial, json }: ImportOptions, language: Language): Promise<void> {
  const words = registersCommandWords[language];
  const { added, changed, same, faults } = report;
  if (faults.length > 0) process.exitCode = 1;
  await print(json, report, () =>
    faults.length === 0
      ? [trial ? words.tried(added, changed, same) : words.taken(added, changed, same)]
      : [words.refused(faults.length), ...faults.map((fault) => sayExchangeFault(language, fault))],
  );
}

/** So many are asked of the record at once. */
const atOnce = 1_000;

/** Prints what is in a register, in the order of names, a line each. */
export async function listAll(
  slug: string,
  kind: RegisterKind,
  { json }: ListOptions,
  language: Language,
): Promise<void> {
  const words = registersCommandWords[language];
  await onRecord(slug, language, async ({ record, organisation: { organisationId } }) => {
    const rows = await readAtWork(record, writerOf(atTheMachine(organisationId, '')), async (tx) => {
      const asked = { kind, words: null, standing: null, limit: atOnce };
      const first = await listRegistrations(tx, organisationId, { ...asked, offset: 0 });
      const all = [...first.rows];
      while (all.length < first.total)
        all.push(...(await listRegistrations(tx, organisationId, { ...asked, offset: all.length })).rows);
      return all;
    });
    await print(json, rows, () => [
      ...rows.map((row) => `${row.slug}  ${row.name} (${words.standings[row.standing]}, ${row.number})`),
      words.listed(rows.length),
    ]);
  });
}

/** Prints the registers as an exchange file. */
export async function printAll(slug: string, language: Language): Promise<void> {
  await onRecord(slug, language, async ({ record, organisation }) => {
    const { organisationId } = organisation;
    const text = await readAtWork(record, writerOf(atTheMachine(organisationId, '')), (tx) =>
      exportRegisters(tx, organisationId, organisation.slug),
    );
    await printJson(text);
  });
}
