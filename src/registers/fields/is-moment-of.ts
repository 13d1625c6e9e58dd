import { isMoment, timeOf } from '../../calendar/moment.ts';

/** Whether a text is a moment that there is. @param hasTime whether a time may follow a day */
export function isMomentOf(text: string, hasTime: boolean): boolean {
  return isMoment(text) && (hasTime || timeOf(text) === null);
}
