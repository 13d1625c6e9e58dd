import { openRecord } from '../record/open-record.ts';
import { listOrganisations, type Organisation } from '../record/queries/list-organisations.ts';
import type { Record } from '../record/record.ts';
import { RecordError } from '../record/record-error.ts';
import { Refused } from '../record/refused.ts';
import { readShared } from '../record/transaction.ts';
import { whereRecorded } from '../record/where-recorded.ts';
import { CheckFault } from './check/check-fault.ts';
import { write } from './write.ts';

/** An open record, and the organisation that a command is about. */
export type Desk = { readonly record: Record; readonly organisation: Organisation };

/**
 * The organisation with a slug; without one the only organisation there is.
 * @throws Refused where there is none, or where one has to be chosen
 */
async function chooseOrganisation(record: Record, slug: string | undefined): Promise<Organisation> {
  const all = await readShared(record, listOrganisations);
  const found = slug === undefined && all.length === 1 ? all[0] : all.find((one) => one.slug === slug);
  if (found !== undefined) return found;
  const known = all.map((one) => one.slug).join(', ');
  if (slug === undefined && all.length > 1) throw new Refused('which-organisation', { known });
  throw new Refused('no-organisation', {
    slug: slug ?? '',
    known: known === '' ? ' Lees eerst documenten in met doelspoor import.' : ` Wel: ${known}.`,
  });
}

export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Runs a command on the record of this machine; what is refused becomes one sentence and exit code 1. */
export async function onRecord(slug: string | undefined, body: (desk: Desk) => Promise<void>): Promise<void> {
  await withRecord(async (record) => body({ record, organisation: await chooseOrganisation(record, slug) }));
}

/** The same for all organisations, or only for the one with a slug. */
export async function onAll(slug: string | undefined, body: (desks: readonly Desk[]) => Promise<void>): Promise<void> {
  await withRecord(async (record) => {
    const organisations =
      slug === undefined ? await readShared(record, listOrganisations) : [await chooseOrganisation(record, slug)];
    await body(organisations.map((organisation) => ({ record, organisation })));
  });
}

async function withRecord(body: (record: Record) => Promise<void>): Promise<void> {
  try {
    const record = await openRecord({
      ...whereRecorded(process.env),
      share: true,
      say,
    });
    try {
      await body(record);
    } finally {
      await record.close();
    }
  } catch (error) {
    const isTold = [RecordError, Refused, CheckFault].some((told) => error instanceof told);
    if (!isTold || !(error instanceof Error)) throw error;
    process.exitCode = 1;
    say(error.message);
  }
}

/** Prints on stdout: as JSON for a program, else as lines for a reader. */
export async function print(isJson: boolean, value: unknown, lines: () => readonly string[]): Promise<void> {
  await write(process.stdout, isJson ? `${JSON.stringify(value, null, 2)}\n` : `${lines().join('\n')}\n`);
}
