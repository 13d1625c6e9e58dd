/** Why a repetition is not followed. */
export type RepeatsFault = 'repeats-unreadable' | 'repeats-too-often' | 'repeats-too-many' | 'repeats-without-day';

const longest = 500;
/** More than every day of four years. The library counts from the first on: 999.999 of them took it 14 seconds. */
export const mostOfOne = 1_500;
const numbers = /^[+-]?\d{1,3}(,[+-]?\d{1,3})*$/;
/** The parts of a rule (RFC 5545, 3.3.10) that name days, and what each may hold. */
const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,3}$/,
  COUNT: /^[1-9]\d{0,8}$/,
  UNTIL: /^[1-9]\d{3}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])[0-5]\d[0-5]\dZ?)?$/,
  BYDAY: /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU))*$/,
  BYMONTH: /^\d{1,2}(,\d{1,2})*$/,
  BYMONTHDAY: numbers,
  BYYEARDAY: numbers,
  BYWEEKNO: numbers,
  BYSETPOS: numbers,
  WKST: /^(MO|TU|WE|TH|FR|SA|SU)$/,
};

/** The parts of a rule by their names; the fault of one that is none, or that repeats within a day. */
export function readRepeats(rule: string): ReadonlyMap<string, string> | RepeatsFault {
  if (rule.length > longest) return 'repeats-unreadable';
  const found = new Map<string, string>();
  for (const part of rule.toUpperCase().split(';')) {
    const [name = '', value = '', ...more] = part.split('=');
    if (/^BY(HOUR|MINUTE|SECOND)$/.test(name) || (name === 'FREQ' && /^(HOUR|MINUTE|SECOND)LY$/.test(value)))
      return 'repeats-too-often';
    if (more.length > 0 || found.has(name) || !(Object.hasOwn(parts, name) && parts[name]?.test(value)))
      return 'repeats-unreadable';
    found.set(name, value);
  }
  if (Number(found.get('COUNT') ?? 0) > mostOfOne) return 'repeats-too-many';
  // RFC 5545: one says how often, or until when.
  return found.has('FREQ') && !(found.has('COUNT') && found.has('UNTIL')) ? found : 'repeats-unreadable';
}
