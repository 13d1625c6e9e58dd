import { Journals } from '../../corrections/journals.ts';
import { readProfile } from '../../corrections/layout-profile.ts';

/**
 * The journals that a command takes over, with the layout profile that it was given.
 * @throws CorrectionsFault where the profile is not there or cannot be read
 */
export async function openJournals(profile: string | undefined): Promise<Journals> {
  return new Journals(profile === undefined ? null : await readProfile(profile));
}
