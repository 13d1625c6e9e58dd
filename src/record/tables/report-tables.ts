import type { ReportKind } from '../../model/report.ts';
import type { Fixed } from './column.ts';

type ReportTable = {
  organisation_id: Fixed<string>;
  report_id: Fixed<string>;
  at: Fixed<Date>;
  address: Fixed<string>;
  kind: Fixed<ReportKind>;
  message: Fixed<string>;
};

type ReportContactTable = {
  organisation_id: Fixed<string>;
  report_id: Fixed<string>;
  email: Fixed<string>;
  until: Fixed<Date>;
};

type ReportClosedTable = {
  organisation_id: Fixed<string>;
  report_id: Fixed<string>;
  why: Fixed<string>;
  actor: Fixed<string>;
  at: Fixed<Date>;
};

/** What readers reported, which only the owner of the tables reads; explained in `migrations/0033-reports.ts`. */
export type ReportTables = {
  report: ReportTable;
  report_contact: ReportContactTable;
  report_closed: ReportClosedTable;
};
