import type { PagesNoticeFacts, WhyNoPages } from '../../../delivery/server/kept/pages-notice.ts';
import type { ServerNoticeFacts } from '../../../record/embedded/server-notice.ts';
import type { Language } from '../../../words/numerals.ts';
import type { WordingOf } from '../../../words/say.ts';

type Notices = WordingOf<ServerNoticeFacts & PagesNoticeFacts>;
type Reasons = Readonly<Record<WhyNoPages['is'], string>>;

const nlReasons: Reasons = {
  'not-empty': 'er staan andere bestanden in; kies een lege map',
  'disk-full': 'de schijf is vol',
  'quota-full': 'de schijfruimte voor deze gebruiker is op',
  'not-allowed': 'er mag niet in worden geschreven',
  'is-file': 'op dat pad staat een bestand',
  code: 'onbekende fout',
};

const enReasons: Reasons = {
  'not-empty': 'there are other files in it; choose an empty folder',
  'disk-full': 'the disk is full',
  'quota-full': 'the disk space of this user is used up',
  'not-allowed': 'it may not be written in',
  'is-file': 'there is a file at that path',
  code: 'an unknown fault',
};

function reasonIn(reasons: Reasons, why: WhyNoPages): string {
  return why.is === 'code' ? (why.code ?? reasons.code) : reasons[why.is];
}

const nl: Notices = {
  'started-anew': () => 'De database was gestopt en is opnieuw gestart.',
  elsewhere: ({ account, dataFolder, folder }) =>
    `Het account ${account} kan niet in ${dataFolder}; de database staat daarom in ${folder}.`,
  'pages-unused': ({ folder, why }) =>
    `DOELSPOOR_PAGES: de map ${folder} kan niet worden gebruikt: ${reasonIn(nlReasons, why)}. De site werkt zonder; wat er nog in staat is mogelijk verouderd.`,
  'pages-not-written': ({ folder, why }) =>
    `DOELSPOOR_PAGES: in de map ${folder} kan niet worden geschreven: ${reasonIn(nlReasons, why)}. De site werkt zonder.`,
  'pages-not-removed': ({ folder, why }) =>
    `DOELSPOOR_PAGES: verouderde pagina's kunnen niet uit de map ${folder} weg: ${reasonIn(nlReasons, why)}. De webserver toont ze nog; maak de map schrijfbaar, of leeg hem.`,
};

const en: Notices = {
  'started-anew': () => 'The database had stopped and was started anew.',
  elsewhere: ({ account, dataFolder, folder }) =>
    `The account ${account} cannot enter ${dataFolder}; so the database is in ${folder}.`,
  'pages-unused': ({ folder, why }) =>
    `DOELSPOOR_PAGES: the folder ${folder} cannot be used: ${reasonIn(enReasons, why)}. The site works without it; what is still in it may be out of date.`,
  'pages-not-written': ({ folder, why }) =>
    `DOELSPOOR_PAGES: the folder ${folder} cannot be written in: ${reasonIn(enReasons, why)}. The site works without it.`,
  'pages-not-removed': ({ folder, why }) =>
    `DOELSPOOR_PAGES: pages that are out of date cannot be taken out of the folder ${folder}: ${reasonIn(enReasons, why)}. The web server still shows them; make the folder writable, or empty it.`,
};

/** What a person should know while the program goes on. */
export const noticeWords: Readonly<Record<Language, Notices>> = { nl, en };
