import type { Standing } from '../../../model/statement.ts';
import { plainHead } from '../forms/head-text.ts';

const actual =
  /\brekening\b|\brek\.?(?![a-z])|\bwerkelijk|\brealisatie|\bgerealiseerd|\bbehaald|\bjaarrekening|\bjaarstukken|\bjaarverslag|^r ?(20)?\d\d$|^20\d\d r$/;
const amended =
  /\bna (?:de )?(?:\d+[es]t?e? |eerste |tweede |derde )?(begrotings?)?wijz|\bgewijzigd|\bbegr\. ?wijz|\bbijgesteld|\bincl(\.|usief)? wijzig|\bactuele? begroting|\bbegroting actueel|\bnw\b|\bhuidige begroting|\blopende begroting|\bbegrotingswijziging(en)?\b/;
const original = /\bprimitie[fv]|\bprim\.|\boorspronkelijk|\bvoor wijzig|\bvóór wijzig|\bvastgesteld|\bongewijzigd/;
const planned = /\bbegroting|\bbegroot|\bbegrote\b|\braming|\bgeraamd|\bbegr(ot)?\.?(?![a-z])/;

/** The standing that a head or title names: rekening, na wijziging, primitief. Plain "Begroting" names none. */
export function standingOf(text: string): Standing | null {
  const head = plainHead(text);
  if (amended.test(head)) return 'amended';
  if (original.test(head)) return 'original';
  return actual.test(head) ? 'actual' : null;
}

/** Whether a head is of the budget as it was changed. */
export function namesAmended(text: string): boolean {
  return amended.test(plainHead(text));
}

/** Whether a head is of what was planned, of whatever standing. */
export function namesPlan(text: string): boolean {
  return planned.test(plainHead(text));
}
