import type { WhyRefused } from '../../recognition/gather/group-readings.ts';

/** Why a file is in no publication, and what to do, as Dutch sentences. */
export const refusals: Readonly<Record<WhyRefused, string>> = {
  'no-organisation': 'De organisatie staat niet in het bestand. Geef haar met --organisation.',
  'no-year': 'Het jaar staat niet in het bestand. Geef het met --year.',
  'no-chapter': 'Er is geen onderdeel met een titel in gevonden. Kijk met doelspoor read wat er wel in staat.',
};
