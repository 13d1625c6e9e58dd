import type { Language } from '../../words/numerals.ts';

const nl = {
  met: (corrections: string, file: string) => `Gelezen met ${corrections} uit ${file}.`,
  profile: (sites: string, files: string) => `Koppen gelezen met het opmaakprofiel voor ${sites}: ${files}.`,
  lost: (corrections: string, one: boolean, file: string) =>
    `${corrections} uit ${file} ${one ? 'past' : 'passen'} niet meer: waar ${one ? 'zij' : 'die'} over ${one ? 'gaat' : 'gaan'}, staat in geen document. Kijk na of dat klopt, en maak ongedaan wat niet meer nodig is (doelspoor corrections undo).`,
  more: (corrections: string) => `… en nog ${corrections}; doelspoor corrections list toont ze alle.`,
  foreign: (corrections: string, one: boolean, file: string, bodies: string) =>
    `${corrections} uit ${file} ${one ? 'gaat' : 'gaan'} over een andere organisatie dan de documenten (${bodies}) en ${one ? 'geldt' : 'gelden'} hier niet.`,
  sameId: (place: string, file: string) =>
    `Plaats ${place} in ${file} heeft het nummer van een eerdere correctie en geldt niet. Het blijft staan; geef het een eigen nummer, of haal het weg.`,
  noBody: (place: string, file: string) =>
    `Plaats ${place} in ${file} geldt niet voor een hele organisatie, en daarom niet als opmaakprofiel.`,
  notUnderstood: (place: string, file: string, at: string) =>
    `Plaats ${place} in ${file} is geen correctie die deze Doelspoor kent${at === '' ? '' : ` (bij ${at})`} en geldt niet. Het blijft staan; kijk na wat er staat, of gebruik een nieuwere versie.`,
  moreUnread: (entries: string) => `… en nog ${entries} die niet gelden.`,
  unusable: (file: string, why: string) => `${file} ${why} Geen correctie eruit is toegepast.`,
  notImported: 'Er is niets ingelezen: zonder die correcties zou een editie worden vastgelegd die anders is gelezen.',
};

/** What a command says of the corrections that documents were read with. */
export const takenOverWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    met: (corrections, file) => `Read with ${corrections} from ${file}.`,
    profile: (sites, files) => `Headings read with the layout profile for ${sites}: ${files}.`,
    lost: (corrections, one, file) =>
      `${corrections} from ${file} ${one ? 'does' : 'do'} not fit any more: what ${one ? 'it is' : 'they are'} about stands in no document. See whether that is right, and undo what is not needed any more (doelspoor corrections undo).`,
    more: (corrections) => `… and ${corrections} more; doelspoor corrections list shows all of them.`,
    foreign: (corrections, one, file, bodies) =>
      `${corrections} from ${file} ${one ? 'is' : 'are'} about another organisation than the documents (${bodies}) and ${one ? 'does' : 'do'} not hold here.`,
    sameId: (place, file) =>
      `Place ${place} in ${file} has the number of an earlier correction and does not hold. It stays; give it a number of its own, or take it away.`,
    noBody: (place, file) =>
      `Place ${place} in ${file} does not hold of a whole organisation, and so not as a layout profile.`,
    notUnderstood: (place, file, at) =>
      `Place ${place} in ${file} is no correction that this Doelspoor knows${at === '' ? '' : ` (at ${at})`} and does not hold. It stays; see what is there, or use a later version.`,
    moreUnread: (entries) => `… and ${entries} more that do not hold.`,
    unusable: (file, why) => `${file} ${why} No correction of it was applied.`,
    notImported:
      'Nothing was imported: without those corrections an edition would be recorded that was read otherwise.',
  },
};
