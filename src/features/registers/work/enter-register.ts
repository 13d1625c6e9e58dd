import { theOrganisation } from '../../../model/rights/ability.ts';
import { type RegisterKind, registerAddresses, registerKinds } from '../../../registers/register-kind.ts';
import { isAllowed } from '../../people/working.ts';
import type { AtWork, WorkDesk } from '../../work-desk/work-desk.tsx';
import { seeRegisters } from '../policy.ts';

/** Somebody at work at a register. */
export type AtRegister = { readonly at: AtWork; readonly kind: RegisterKind };

/** Who works with a register; else what is answered. */
export async function enterRegister(
  desk: WorkDesk,
  request: Request,
  slug: string,
  address: string,
): Promise<AtRegister | Response> {
  const at = await desk.enterAt(request, slug);
  if (at instanceof Response) return at;
  const kind = registerKinds.find((one) => registerAddresses[one] === address);
  if (kind === undefined || !isAllowed(at.working, seeRegisters, theOrganisation))
    return desk.respondMissing(request, at.who);
  return { at, kind };
}
