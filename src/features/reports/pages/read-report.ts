import { longestAddress, longestEmail, longestMessage, type ReportKind, reportKinds } from '../../../model/report.ts';
import { cleanSaid } from '../../../record/errors/said-text.ts';
import type { GivenReport } from '../commands/keep-report.ts';
import type { ReportFault } from '../report-words.data.ts';

/** What stands in the form, as it was written. */
export type ReportFields = {
  readonly address: string;
  readonly kind: ReportKind | null;
  readonly message: string;
  readonly email: string;
};

/** What was sent: the fields, what is wrong with them, and whether a program filled in what people cannot see. */
export type SentReport = {
  readonly fields: ReportFields;
  readonly faults: readonly ReportFault[];
  readonly isTrapped: boolean;
  /** What may be kept; null where something is wrong. */
  readonly given: GivenReport | null;
};

const isEmail = (text: string) =>
  /^[^\s@<>"(),;:\\[\]]{1,64}@[^\s@<>"(),;:\\[\]]{1,250}\.[^\s@<>"(),;:\\[\].]{2,63}$/u.test(text);

/** The path of a page of an organisation that a reader named, with its host or without; null where it is none. */
function readPath(text: string, organisation: string): string | null {
  const plain = text.trim();
  if (plain.length > 2 * longestAddress || !URL.canParse(plain, 'http://localhost')) return null;
  const path = new URL(plain, 'http://localhost').pathname;
  const isOwn = path === `/${organisation}` || path.startsWith(`/${organisation}/`);
  return isOwn && path.length <= longestAddress ? path : null;
}

/** Reads a form that was sent. @param organisation the slug of the one that it is about */
export function readReport(body: string, organisation: string): SentReport {
  const sent = new URLSearchParams(body.toWellFormed());
  const kind = reportKinds.find((one) => one === sent.get('soort')) ?? null;
  const message = cleanSaid((sent.get('tekst') ?? '').replaceAll(/\r\n?/g, '\n'));
  const email = cleanSaid(sent.get('email') ?? '');
  const fields = { address: cleanSaid(sent.get('over') ?? '').slice(0, 2 * longestAddress), kind, message, email };
  const path = readPath(fields.address, organisation);
  const hasMessage = message !== '' && [...message].length <= longestMessage;
  const hasEmail = email === '' || (email.length <= longestEmail && isEmail(email));
  const faults: ReportFault[] = [
    ...(path === null ? (['address'] as const) : []),
    ...(kind === null ? (['kind'] as const) : []),
    ...(hasMessage ? [] : (['message'] as const)),
    ...(hasEmail ? [] : (['email'] as const)),
  ];
  const isRight = path !== null && kind !== null && hasMessage && hasEmail;
  return {
    fields: { ...fields, message: message.slice(0, 2 * longestMessage), email: email.slice(0, longestEmail) },
    faults,
    isTrapped: (sent.get('website') ?? '') !== '',
    given: isRight ? { address: path, kind, message, email: email === '' ? null : email } : null,
  };
}
