import type { Day } from './day.ts';
import type { Moment } from './moment.ts';

export const itemKinds = [
  'mission',
  'conference',
  'delegation',
  'visit',
  'deadline',
  'anniversary',
  'meeting',
  'exhibition',
] as const;
export type ItemKind = (typeof itemKinds)[number];

export const itemDirections = ['incoming', 'outgoing', 'at-home'] as const;
export type ItemDirection = (typeof itemDirections)[number];

export type ItemPlace = {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** In degrees, north and east positive. */
  readonly latitude: number | null;
  readonly longitude: number | null;
};

/** Something in the joint calendar of an organisation. */
export type CalendarItem = {
  /** A UUID. */
  readonly id: string;
  readonly name: string;
  readonly starts: Moment;
  /** The last day, or the time at which it ends; null where nothing is known of that. */
  readonly ends: Moment | null;
  /** The zone of the clock by which it is, by its IANA name: `Europe/Amsterdam`. */
  readonly zone: string;
  /** An RRULE of RFC 5545 without DTSTART; null for what is once. */
  readonly repeats: string | null;
  /** Days that a repetition skips. */
  readonly leftOut: readonly Day[];
  readonly place: ItemPlace | null;
  readonly kind: ItemKind;
  readonly direction: ItemDirection | null;
  readonly text: string | null;
  /** An absolute address with more about it. */
  readonly address: string | null;
  readonly changedAt: Date;
};
