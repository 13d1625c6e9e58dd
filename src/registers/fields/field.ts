import type { ThreadKind } from '../../threading/threading.ts';
import type { RegisterKind } from '../register-kind.ts';

type Told = {
  readonly name: string;
  /** Nothing is recorded without it. */
  readonly isRequired?: true;
  /** Never shown outside the organisation. */
  readonly isInternal?: true;
  /** Whoever reads expects it: where it is not known, a page says so. */
  readonly isExpected?: true;
  /** A list can be narrowed by it. */
  readonly isFacet?: true;
};

type Sorts =
  | { readonly sort: 'line' }
  | { readonly sort: 'text' }
  /** A number, whole where that is said, and below zero only where that is. */
  | { readonly sort: 'number'; readonly isWhole?: true; readonly isSigned?: true; readonly most?: number }
  /** In euros, cents behind the point. */
  | { readonly sort: 'money'; readonly isSigned?: true }
  /** A year, month or day, as far as it is known; with a time on the clock where that is said. */
  | { readonly sort: 'when'; readonly hasTime?: true }
  | { readonly sort: 'yes-no' }
  | { readonly sort: 'choice'; readonly of: readonly string[] }
  /** A page elsewhere: http or https. */
  | { readonly sort: 'address' }
  | { readonly sort: 'email' }
  /** A number or address by which others know a body: of the Chamber of Commerce, of the government (OIN), of TOOI. */
  | { readonly sort: 'identifier'; readonly of: Identifier }
  /** A country by its code of ISO 3166-1 (alpha-2). */
  | { readonly sort: 'country' }
  /** Something in a register of the same organisation, or the name of what is in none. */
  | { readonly sort: 'registration'; readonly of: readonly RegisterKind[] }
  /** A thread of the same organisation, by its address: what is done for it. */
  | { readonly sort: 'thread'; readonly of: readonly ThreadKind[] };

export type Identifier = 'kvk' | 'oin' | 'tooi';

/** A field that holds one thing, or several of a sort. */
export type PlainField = Told & Sorts & { readonly isMany?: true };

/** A table of a form: rows of fields that hold one thing each. */
export type RowsField = Told & {
  readonly sort: 'rows';
  readonly fields: readonly (Told & Sorts)[];
  /** What follows one after the other: the last row tells how it stands. */
  readonly isCourse?: true;
};

export type Field = PlainField | RowsField;

/** Something in a register, or what is in none by its name. */
export type RegistrationLink = { readonly id: string } | { readonly name: string };

/** The address of a thread below its organisation, which answers for ever. */
export type ThreadLink = { readonly kind: ThreadKind; readonly slug: string };

type One<F> = F extends { readonly sort: 'number' | 'money' }
  ? number
  : F extends { readonly sort: 'yes-no' }
    ? boolean
    : F extends { readonly sort: 'choice'; readonly of: readonly (infer Choice)[] }
      ? Choice
      : F extends { readonly sort: 'registration' }
        ? RegistrationLink
        : F extends { readonly sort: 'thread' }
          ? ThreadLink
          : string;

type ValueOf<F> = F extends { readonly sort: 'rows'; readonly fields: infer Fields extends readonly Field[] }
  ? readonly ContentOf<Fields>[]
  : F extends { readonly isMany: true }
    ? readonly One<F>[]
    : One<F>;

/** What is kept of a form: what is not known is not there. Nothing is empty: no text without a letter, no list without an element. */
export type ContentOf<Fields extends readonly Field[]> = {
  readonly [F in Fields[number] as F extends { readonly isRequired: true } ? F['name'] : never]: ValueOf<F>;
} & {
  readonly [F in Fields[number] as F extends { readonly isRequired: true } ? never : F['name']]?: ValueOf<F>;
};

/** One thing of a form, whichever form. */
export type PlainValue = string | number | boolean | RegistrationLink | ThreadLink;

export type Row = { readonly [name: string]: PlainValue };

export type FieldValue = PlainValue | readonly PlainValue[] | readonly Row[];

/** What is kept of a form, whichever form. */
export type Content = { readonly [name: string]: FieldValue };
