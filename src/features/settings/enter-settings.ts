import { theOrganisation } from '../../model/rights/ability.ts';
import { isAllowed } from '../people/working.ts';
import type { AtWork, WorkDesk } from '../work-desk/work-desk.tsx';
import { seeSettings } from './policy.ts';

/** Who sent a request and sees the settings of an organisation; else what is answered. */
export async function enterSettings(desk: WorkDesk, request: Request, slug: string): Promise<AtWork | Response> {
  const at = await desk.enterAt(request, slug);
  if (at instanceof Response || isAllowed(at.working, seeSettings, theOrganisation)) return at;
  return desk.respondMissing(request, at.who);
}
