import { randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import { hashContent } from '../../../../editions/freeze-edition.ts';
import type { Inside } from '../../../../record/tables/register-tables.ts';
import { splitInside } from '../../../../registers/derive/split-inside.ts';
import type { Content } from '../../../../registers/fields/field.ts';
import type { RegisterKind } from '../../../../registers/register-kind.ts';
import type { Standing } from '../../../../registers/standing.ts';

/** A version that is to be written. */
export type NewVersion = {
  readonly id: string;
  readonly kind: RegisterKind;
  readonly slug: string;
  /** 1 where the thing is new. */
  readonly number: number;
  readonly standing: Standing;
  /** All that may be open. */
  readonly open: Content;
  readonly sha256: string;
  /** Null where it has nothing that never is open. */
  readonly inside: Inside | null;
  readonly insideSha256: string | null;
  readonly reason: string | null;
  readonly importId: string | null;
};

/** Who writes it, and when. */
export type WrittenBy = { readonly organisationId: string; readonly actor: string; readonly at: Date };

/** SHA-256 over a value in canonical JSON (RFC 8785). */
function digestOf(value: unknown): string {
  return hashContent(canonicalize(value) ?? '');
}

/** Takes a form apart in what may be open and what never is, each under a digest of its own. */
export function makeVersion(
  given: Pick<NewVersion, 'id' | 'kind' | 'slug' | 'number' | 'standing' | 'reason' | 'importId'>,
  content: Content,
): NewVersion {
  const { open, inside: own } = splitInside(given.kind, content);
  // Without it a digest would tell whose address it was, to who tries them all.
  const inside = Object.keys(own).length === 0 ? null : { salt: randomBytes(16).toString('hex'), content: own };
  return { ...given, open, sha256: digestOf(open), inside, insideSha256: inside === null ? null : digestOf(inside) };
}
