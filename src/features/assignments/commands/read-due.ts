import { dutchDay } from '../../../frame/dutch-day.ts';
import { Refused } from '../../../record/errors/refused.ts';

/** Further ahead, or longer ago, nobody means it. */
const most = { ahead: 3 * 366, ago: 366 } as const;

/** A day by when something is due: "2026-12-31", or as somebody writes it where no calendar is shown: "31-12-2026". Null where none was given. @throws Refused `bad-due` */
export function readDue(text: string, now: Date): string | null {
  const written = text.trim();
  if (written === '') return null;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(written) ?? [];
  const iso = year === '' ? written : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso);
  const ahead = (at.getTime() - Date.parse(dutchDay(now))) / (24 * 3_600_000);
  if (!isDay || ahead < -most.ago || ahead > most.ahead) throw new Refused({ say: 'bad-due', with: {} });
  return iso;
}
