import type { FetchFaultFacts } from '../../../fetching/fetch-fault.ts';
import type { Language } from '../../../words/numerals.ts';
import type { WordingOf } from '../../../words/say.ts';
import { leftWords } from './left-words.data.ts';

const nl: WordingOf<FetchFaultFacts> = {
  'not-answered': ({ address, why }) => `${address} kan niet worden opgehaald: ${leftWords.nl[why]}`,
  'bad-status': ({ address, status }) =>
    `${address} geeft geen pagina (status ${status}). Controleer het adres in uw browser.`,
  'leads-elsewhere': ({ address, to }) =>
    `${address} verwijst door naar ${to}, en dat is een andere plek. Geef dat adres als u die publicatie wilt.`,
  'robots-unreachable': ({ address }) =>
    `${address} antwoordt niet, en zonder die regels haalt Doelspoor niets op. Geef dezelfde opdracht later opnieuw.`,
  'robots-forbid': ({ address }) =>
    `De site vraagt in robots.txt om ${address} niet op te halen. Vraag de beheerder om toestemming of om een PDF.`,
  'needs-script': ({ address }) =>
    `Deze site toont niets zonder JavaScript: ${address} is niet bewaard. Zoek de PDF of de afdrukversie van de publicatie, of sla de pagina's op in uw browser.`,
  silent: () =>
    'De site antwoordt niet meer. Wat is opgehaald, blijft; geef dezelfde opdracht later opnieuw om verder te gaan.',
  'folder-in-use': ({ folder }) => `In ${folder} wordt al een site opgehaald. Wacht tot dat klaar is.`,
  'folder-not-empty': ({ folder }) => `In ${folder} staan andere bestanden. Geef een lege of een nieuwe map.`,
  'folder-of-other': ({ folder, address }) =>
    `In ${folder} staat ${address}. Geef voor een ander adres een andere map.`,
  'list-damaged': ({ file, line }) =>
    `${file} is beschadigd op regel ${line}. Zet een kopie terug, of haal de site op in een nieuwe map.`,
};

const en: WordingOf<FetchFaultFacts> = {
  'not-answered': ({ address, why }) => `${address} cannot be fetched: ${leftWords.en[why]}`,
  'bad-status': ({ address, status }) =>
    `${address} gives no page (status ${status}). Check the address in your browser.`,
  'leads-elsewhere': ({ address, to }) =>
    `${address} redirects to ${to}, which is another place. Give that address if you want that publication.`,
  'robots-unreachable': ({ address }) =>
    `${address} does not answer, and without those rules Doelspoor fetches nothing. Give the same command again later.`,
  'robots-forbid': ({ address }) =>
    `The site asks in robots.txt not to fetch ${address}. Ask who runs it for leave or for a PDF.`,
  'needs-script': ({ address }) =>
    `This site shows nothing without JavaScript: ${address} was not kept. Look for the PDF or the print view of the publication, or save its pages in your browser.`,
  silent: () =>
    'The site does not answer any more. What was fetched stays; give the same command again later to go on.',
  'folder-in-use': ({ folder }) => `A site is being fetched into ${folder} already. Wait until that is done.`,
  'folder-not-empty': ({ folder }) => `There are other files in ${folder}. Give an empty folder or a new one.`,
  'folder-of-other': ({ folder, address }) => `${folder} has ${address}. Give another folder for another address.`,
  'list-damaged': ({ file, line }) =>
    `${file} is damaged on line ${line}. Put a copy back, or fetch the site into a new folder.`,
};

/** Why a site can't be fetched, and what to do. */
export const fetchFaultWords: Readonly<Record<Language, WordingOf<FetchFaultFacts>>> = { nl, en };
