import type { ComponentChild } from 'preact';
import type { Context } from '../../../frame/context.ts';
import type { Ability } from '../../../model/rights/ability.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import type { PartWords } from '../../../words/settings/part-words.data.ts';
import type { Working } from '../../people/working.ts';
import type { Sent } from '../read-sent.ts';

/** The fields of a form with what stands in them. */
export type Filled = Readonly<{ [name: string]: string }>;

/** Something that was laid down once. */
export type Earlier = {
  /** Names it when it is put back. */
  readonly key: string;
  readonly at: Date;
  readonly actor: string;
  readonly reason: string;
};

/** A part of the settings as it stands. */
type Standing = {
  /** The number or name of what holds; a form says which it saw. */
  readonly base: string;
  readonly filled: Filled;
  /** All that was laid down, what holds first. */
  readonly earlier: readonly Earlier[];
};

/** Who lays something down, where and why. */
export type Keeping = {
  readonly record: Record;
  readonly working: Working;
  readonly at: Date;
  readonly reason: string;
  /** What the form saw. */
  readonly base: string;
};

/** What a form shows of itself. */
export type FormAsked = { readonly filled: Filled; readonly context: Context; readonly organisation: string };

/** A part of the settings of an organisation: a form of its own, with what held before. */
export type Part = {
  /** Its address below the settings. */
  readonly path: string;
  readonly ability: Ability;
  readonly title: (t: PartWords) => string;
  readonly lead: (t: PartWords) => string;
  readonly saved?: (t: PartWords) => string;
  readonly hasFile?: true;
  readonly load: (tx: ReadDb, organisationId: string) => Promise<Standing>;
  /** Lays down what was filled in. Throws Refused where it can't be. */
  readonly keep: (keeping: Keeping, sent: Sent, standing: Standing) => Promise<void>;
  /** Lays down again what held once. Throws Refused where there is no such. */
  readonly putBack: (keeping: Keeping, key: string) => Promise<void>;
  readonly form: (asked: FormAsked) => ComponentChild;
  /** What is shown before it is kept; null where nothing can be. */
  readonly preview?: (sent: Sent, asked: FormAsked) => ComponentChild;
};
