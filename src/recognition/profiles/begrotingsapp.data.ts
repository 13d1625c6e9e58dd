import { findPublicationName } from '../identity/publication-name.ts';
import type { SiteProfile } from './site-profile.ts';

const hosts = /(?:^|\.)(?:begrotingsapp|begrotingonline)\.nl$/;
/** Bodies have such a site at a name of their own too: `begroting.brabant.nl`. */
const ownHosts = /^(?:begroting|financien)\./;
const pages: ReadonlySet<string> = new Set(['programma', 'project']);

/** The page of one activity. On the page of a programme the same fields are of its indicators. */
const on = 'project';

/**
 * Sites with an address as `ergens.begrotingsapp.nl/jaarstukken-2021/programma/wonen`: the publication, a programme or an activity, its title. What
 * an activity is, and how it went, stands below the names of the fields that it was entered in, which ask no question.
 */
export const begrotingsapp: SiteProfile = {
  name: 'begrotingsapp',
  isOf: ({ host, path: [publication = '', page = '', ...rest] }) =>
    rest.length === 1 &&
    pages.has(page) &&
    (hosts.test(host) || (ownHosts.test(host) && findPublicationName(publication) !== null)),
  headings: [
    {
      words: ['omschrijving (toelichting)'],
      means: { is: 'question', question: 'do' },
      on,
      seenAt: [
        'https://begroting.gooisemeren.nl/begroting-2021/project/projectmatig-werken',
        'https://eijsden-margraten.begrotingsapp.nl/1e-bestuursrapportage-2022/project/monitoren-woningvoorraad',
      ],
    },
    {
      // The publication that the text above it is of.
      words: ['omschrijving (label)'],
      means: { is: 'part' },
      on,
      seenAt: [
        'https://begroting.gooisemeren.nl/begroting-2022/project/duurzaam-meerjarenonderhoudsplan',
        'https://limburg.begrotingsapp.nl/jaarstukken-2024/projecten',
      ],
    },
    {
      words: ['kwaliteit', 'kwaliteit (toelichting)'],
      means: { is: 'question', question: 'done' },
      on,
      kinds: ['annual-report', 'progress-report'],
      seenAt: [
        'https://begroting.gooisemeren.nl/jaarstukken-2021/project/opstellen-en-aangaan-samenwerkingsovereenkomst',
        'https://veere.begrotingonline.nl/jaarstukken-2017/project/5001-opstellen-en-uitvoeren-uitvoeringsprogramma-sport-2017',
        'https://eijsden-margraten.begrotingsapp.nl/1e-bestuursrapportage-2022/project/monitoren-woningvoorraad',
      ],
    },
  ],
};
