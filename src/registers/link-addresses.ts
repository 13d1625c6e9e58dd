import type { ThreadKind } from '../threading/threading.ts';
import type { ThreadLink } from './fields/field.ts';
import { type RegisterKind, registerAddresses, registerKinds } from './register-kind.ts';

/** Something in a register by what stays of it. */
export type Address = { readonly kind: RegisterKind; readonly slug: string };

// As in the addresses of pages, which stay.
const threadParts = {
  'policy-field': 'sporen',
  indicator: 'indicatoren',
  commitment: 'voornemens',
} as const satisfies Readonly<Record<ThreadKind, string>>;
const kindsOfThreads = ['policy-field', 'indicator', 'commitment'] as const;

/** The address of something in a register below its organisation: `partners/ng4`. */
export function printAddress({ kind, slug }: Address): string {
  return `${registerAddresses[kind]}/${slug}`;
}

/** Reads it; null where it is none. */
export function readAddress(text: string): Address | null {
  const [part, slug = '', ...more] = text.split('/');
  const kind = registerKinds.find((one) => registerAddresses[one] === part);
  return kind === undefined || more.length > 0 || !isSlug(slug) ? null : { kind, slug };
}

/** The address of a thread below its organisation: `indicatoren/aantal-projecten`. */
export function printThreadAddress({ kind, slug }: ThreadLink): string {
  return `${threadParts[kind]}/${slug}`;
}

/** Reads it; null where it is none. */
export function readThreadAddress(text: string): ThreadLink | null {
  const [part, slug = '', ...more] = text.split('/');
  const kind = kindsOfThreads.find((one) => threadParts[one] === part);
  return kind === undefined || more.length > 0 || !isSlug(slug) ? null : { kind, slug };
}

/** Whether a text can be the last part of an address. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,200}$/.test(text);
}
