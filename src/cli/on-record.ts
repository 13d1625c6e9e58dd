import { listOrganisations, type Organisation } from '../features/organisations/queries/list-organisations.ts';
import type { Record } from '../record/connection/record.ts';
import { readShared } from '../record/connection/transaction.ts';
import { whereRecorded } from '../record/connection/where-recorded.ts';
import { Refused } from '../record/errors/refused.ts';
import { openRecord, type RecordOptions } from '../record/opening/open-record.ts';
import type { Language } from '../words/numerals.ts';
import { tellNotice } from './faults/tell-notice.ts';
import { printJson, printText, say } from './output.ts';

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
  const known = all.map((one) => one.slug);
  if (slug === undefined && all.length > 1) throw new Refused({ say: 'which-organisation', with: { known } });
  throw new Refused({ say: 'no-organisation', with: { slug: slug ?? '', known } });
}

/** Runs a command on the record of this machine. Throws RecordError, Refused and what the body throws. */
export async function onRecord(
  slug: string | undefined,
  language: Language,
  body: (desk: Desk) => Promise<void>,
): Promise<void> {
  await withRecord(language, async (record) => body({ record, organisation: await chooseOrganisation(record, slug) }));
}

/** The same for all organisations, or only for the one with a slug. @param how as the owner also those that published nothing */
export async function onAll(
  slug: string | undefined,
  language: Language,
  body: (desks: readonly Desk[]) => Promise<void>,
  how: Pick<RecordOptions, 'asOwner'> = {},
): Promise<void> {
  await withRecord(
    language,
    async (record) => {
      const organisations =
        slug === undefined ? await readShared(record, listOrganisations) : [await chooseOrganisation(record, slug)];
      await body(organisations.map((organisation) => ({ record, organisation })));
    },
    how,
  );
}

async function withRecord(
  language: Language,
  body: (record: Record) => Promise<void>,
  how: Pick<RecordOptions, 'asOwner'> = {},
): Promise<void> {
  const record = await openRecord({
    ...whereRecorded(process.env),
    ...how,
    share: true,
    notice: tellNotice(language, say),
  });
  try {
    await body(record);
  } finally {
    await record.close();
  }
}

/** Prints on stdout: as JSON for a program, else as lines for a reader. */
export async function print(isJson: boolean, value: unknown, lines: () => readonly string[]): Promise<void> {
  if (isJson) await printJson(`${JSON.stringify(value, null, 2)}\n`);
  else await printText(`${lines().join('\n')}\n`);
}
