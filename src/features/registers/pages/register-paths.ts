import { type RegisterKind, registerAddresses } from '../../../registers/register-kind.ts';

/** The path of a register: `/groningen/partners`. */
export function registerPath(organisation: string, kind: RegisterKind): string {
  return `/${organisation}/${registerAddresses[kind]}`;
}

/** The path of something in a register: `/groningen/partners/ng4`. */
export function registrationPath(organisation: string, kind: RegisterKind, slug: string): string {
  return `${registerPath(organisation, kind)}/${encodeURIComponent(slug)}`;
}
