import { fronts, progress } from './fronts.data.ts';
import type { Municipality } from './municipality.ts';
import { paragraphs } from './paragraphs.data.ts';
import { webProgrammes, wordProgrammes } from './programmes.data.ts';

export const havermonde: Municipality = {
  notice:
    '[Verzonnen: de gemeente Havermonde bestaat niet. Plaatsen, cijfers, besluiten en gebeurtenissen in dit stuk zijn bedacht, als voorbeeld bij Doelspoor.]',
  programmes: { web: webProgrammes, word: wordProgrammes },
  paragraphs,
  fronts,
  progress,
};
