import type { SiteProfile } from './site-profile.ts';

/** A site for each publication: `ergens.begroting-2021.nl`, `begroting2020.ergens.nl`; a report has its year before it, `ergens2019.2ebestuursrapportage.nl`. */
const hosts =
  /(?:begroting|jaarverslag|jaarstukken|rekening|rapportage|nota)-?(?:19|20)\d\d|(?:19|20)\d\d\d{0,2}\.[^.]*(?:rapportage|nota)\.nl$/;
/** The number of the page: `/p1516/wonen`. */
const pageNumber = /^p\d{1,6}$/;

/**
 * Sites with an address as `ergens.begroting-2021.nl/p1516/wonen`: one for each publication, with a number before the title of a page. What a
 * programme is for stands there as its mission, above the questions.
 */
export const jaarsites: SiteProfile = {
  name: 'jaarsites',
  isOf: ({ host, path: [page = '', ...rest] }) => rest.length === 1 && pageNumber.test(page) && hosts.test(host),
  headings: [
    {
      words: ['missie'],
      means: { is: 'question', question: 'achieve' },
      kinds: ['budget', 'annual-report'],
      seenAt: [
        'http://terneuzen.jaarverslag-2017.nl/p1516/volkshuisvesting-ruimtelijke-ordening-en-stedelijke-vernieuwing',
        'https://scherpenzeel.begroting-2021.nl/p169/leeswijzer-programmabegroting',
        'https://nederbetuwe.jaarverslag-2021.nl/p6167/leeswijzer-opbouw-en-indeling-jaarstukken',
      ],
    },
  ],
};
