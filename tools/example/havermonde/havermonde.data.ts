import { woningbouw } from './fields/woningbouw.data.ts';
import type { Municipality } from './municipality.ts';

const empty = { guide: [], letter: [] };

export const havermonde: Municipality = {
  notice:
    'Verzonnen gemeente: Havermonde bestaat niet. Plaatsen, cijfers, besluiten en gebeurtenissen in dit stuk zijn bedacht, als voorbeeld bij Doelspoor.',
  programmes: {
    web: [{ title: 'Wonen en leefomgeving', intro: {}, fields: [woningbouw] }],
    word: [{ title: 'Groeiende stad', intro: {}, fields: [woningbouw] }],
  },
  paragraphs: [],
  fronts: {
    'begroting-2022': empty,
    'jaarverslag-2022': empty,
    'begroting-2023': empty,
    'jaarverslag-2023': empty,
    'begroting-2024': empty,
    'jaarverslag-2024': empty,
    'begroting-2025': empty,
    'jaarverslag-2025': empty,
  },
  progress: { 2022: [], 2023: [], 2024: [], 2025: [] },
};
