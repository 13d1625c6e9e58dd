import { closeReport } from '../../features/reports/commands/close-report.ts';
import { purgeContacts } from '../../features/reports/commands/purge-contacts.ts';
import { type ListedReport, listReports } from '../../features/reports/queries/list-reports.ts';
import { errorCode } from '../../files/error-code.ts';
import { showLine } from '../../model/shown-text.ts';
import { read } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import { type Language, printMoment } from '../../words/numerals.ts';
import { nameActor } from '../name-actor.ts';
import { type Desk, onAll, print } from '../on-record.ts';
import { reportWords } from './words.data.ts';

type By = { readonly actor?: string };

/** Runs a command that reads or settles reports, as the owner of the tables. @throws Refused where this machine signs in as the site alone */
async function asOwner(slug: string, language: Language, body: (desk: Desk) => Promise<void>): Promise<void> {
  const each = async (desks: readonly Desk[]) => {
    for (const desk of desks) await body(desk);
  };
  try {
    await onAll(slug, language, each, { asOwner: true });
  } catch (error) {
    if (errorCode(error) === '42501') throw new Refused({ say: 'reports-for-owner', with: {} });
    throw error;
  }
}

function linesOf(report: ListedReport, language: Language): readonly string[] {
  const t = reportWords[language];
  return [
    `${report.report}  ${printMoment(language, report.at)}  ${t.kinds[report.kind]}  ${report.why === null ? t.open : t.closed(showLine(report.why))}`,
    `    ${showLine(report.address)}${report.email === null ? '' : `  <${showLine(report.email)}>`}`,
    ...report.message.split('\n').map((line) => `    ${showLine(line)}`),
  ];
}

export async function showReports(slug: string, isJson: boolean, language: Language): Promise<void> {
  await asOwner(slug, language, async ({ record, organisation }) => {
    const reports = await read(record, organisation.organisationId, (tx) =>
      listReports(tx, organisation.organisationId),
    );
    await print(isJson, { organisation: organisation.slug, reports }, () =>
      reports.length === 0 ? [reportWords[language].none] : reports.flatMap((report) => linesOf(report, language)),
    );
  });
}

export async function closeOne(
  slug: string,
  report: string,
  { why = '', actor = nameActor(), json }: By & { readonly why?: string; readonly json: boolean },
  language: Language,
): Promise<void> {
  await asOwner(slug, language, async ({ record, organisation }) => {
    await closeReport(record, organisation.organisationId, { report, why }, { actor, at: new Date() });
    await print(json, { organisation: organisation.slug, closed: report }, () => [reportWords[language].closedNow]);
  });
}

export async function purgeAll(
  slug: string,
  { actor = nameActor(), json }: By & { readonly json: boolean },
  language: Language,
): Promise<void> {
  await asOwner(slug, language, async ({ record, organisation }) => {
    const purged = await purgeContacts(record, organisation.organisationId, { actor, at: new Date() });
    await print(json, { organisation: organisation.slug, purged }, () => [reportWords[language].purged(purged)]);
  });
}
