import type { RepeatsFault } from '../occurrences/check-repeats.ts';

/** What is wrong with an iCalendar file, by its code; what is said of it is words' to say. */
export type CalendarFault = {
  readonly code: CalendarFaultCode;
  /** The line of the file, from 1. */
  readonly line: number;
  /** What the file itself calls the event; null where it has no name. */
  readonly uid: string | null;
  /** Whether the event is left out for it. Otherwise it is taken without what is at fault. */
  readonly isLeftOut: boolean;
};

export type CalendarFaultCode =
  | 'no-calendar'
  | 'file-too-large'
  | 'line-unreadable'
  | 'event-unended'
  | 'start-missing'
  | 'start-unreadable'
  | 'end-unreadable'
  | 'end-before-start'
  | 'zone-unknown'
  | 'uid-twice'
  | 'dates-not-taken'
  | RepeatsFault;
