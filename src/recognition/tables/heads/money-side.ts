import type { AmountSide } from '../../../model/statement.ts';
import { plainHead } from '../forms/head-text.ts';

const balance =
  /\bsaldo\b|\bsaldi\b|\bresultaat\b|\blasten (en|-\/-|minus) baten\b|\bbaten (en|-\/-|minus|-) lasten\b|^(programma|exploitatie)resultaat/;
const expenses =
  /\blasten\b|\buitgaven\b|\bkosten\b|\bstorting(en)?\b|\bdotaties?\b|\btoevoeging(en)?\b|\btotale? lasten\b/;
const onlySide =
  /^(?:lasten|baten|saldo|uitgaven|inkomsten|saldo van lasten en baten|saldo van baten en lasten|lasten,? (?:en )?baten,?(?: en saldo)?)$/iu;
/** What is counted by the head ("Uitgaven aan onderzoek per inwoner") is measured, and no amount of the accounts. */
export const perHead = /\bper (?:inwoner|huishouden|leerling|\d)/;
const income = /\bbaten\b|\binkomsten\b|\bopbrengst(en)?\b|\bonttrekking(en)?\b|\bontvangsten\b/;

/**
 * The side of the accounts that a label or head names: lasten and uitgaven are expenses, baten and inkomsten income, saldo
 * and resultaat the balance, also where both sides are named ("Saldo van baten en lasten"). Null where it names none, as "Uitgaven per inwoner".
 */
export function sideOf(text: string): AmountSide | null {
  const head = plainHead(text);
  if (head.length > 80 || perHead.test(head)) return null;
  if (balance.test(head)) return 'balance';
  const spends = expenses.test(head);
  const earns = income.test(head);
  if (spends && earns) return null;
  if (spends) return 'expenses';
  return earns ? 'income' : null;
}

/** Whether a text names a side of the accounts and nothing else: "Lasten", "Saldo van baten en lasten". */
export function isSideLabel(text: string): boolean {
  return onlySide.test(text);
}
