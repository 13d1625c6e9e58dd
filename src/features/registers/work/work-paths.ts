import { type RegisterKind, registerAddresses } from '../../../registers/register-kind.ts';

/** Where registers are filled: `/beheer/groningen/registers`. */
export function registersWorkPath(organisation: string): string {
  return `/beheer/${organisation}/registers`;
}

export function registerWorkPath(organisation: string, kind: RegisterKind): string {
  return `${registersWorkPath(organisation)}/${registerAddresses[kind]}`;
}

/** The form of something in a register; of something new where no slug is given. */
export function editPath(organisation: string, kind: RegisterKind, slug: string | null): string {
  const register = registerWorkPath(organisation, kind);
  return slug === null ? `${register}?nieuw=ja` : `${register}/${encodeURIComponent(slug)}`;
}

export function historyPath(organisation: string, kind: RegisterKind, slug: string): string {
  return `${registerWorkPath(organisation, kind)}/${encodeURIComponent(slug)}/versies`;
}
