import type { Language } from '../numerals.ts';
import { isLogged, type LoggedCommand } from './command-kinds.data.ts';

/** What an entry of the log is about, as it can be said: each is a text, empty where the entry does not say it. */
export type EntryFacts = {
  /** The document or publication by its title; empty where the entry says that it is about none. */
  readonly document: string;
  /** The member whom it is about, by name. */
  readonly person: string;
  readonly roles: string;
  readonly edition: string;
  readonly version: string;
  /** The states of a draft. */
  readonly from: string;
  readonly to: string;
  readonly count: string;
};

type Wording = (facts: EntryFacts) => string;

const nl: Readonly<Record<LoggedCommand, Wording>> = {
  'add-organisation': () => 'Voegde de organisatie toe',
  'set-licence': () => 'Bepaalde de licentie van de gegevens',
  'set-finding-options': () => 'Bepaalde welke regels gelden',
  'set-retention': () => 'Bepaalde hoe lang iets bewaard blijft',
  'set-organisation': () => 'Veranderde een instelling van de organisatie',
  'tell-overdue': () => 'Maakte de openbare lijst van wat te laat is',
  'clean-up': ({ count }) => `Ruimde op wat niet meer nodig was (${count})`,
  'import-publication': ({ document, edition }) => `Las ${document} in, als editie ${edition}`,
  'replace-sources': ({ document }) => `Las andere bestanden van ${document} in, met dezelfde inhoud`,
  'keep-corrections': ({ document, count }) =>
    document === ''
      ? `Bepaalde hoe documenten worden gelezen (${count})`
      : `Nam correcties op ${document} over (${count})`,
  'undo-correction': () => 'Maakte een correctie ongedaan',
  'withdraw-publication': ({ document }) => `Trok ${document} in`,
  'close-editions': ({ document }) => `Sloot eerdere edities van ${document}`,
  'tell-nature': ({ document }) => `Zei wat voor tekst ${document} is`,
  'begin-draft': ({ document }) => `Begon ${document}`,
  'keep-outside': ({ document }) => `Bracht een bestand van buiten voor ${document}`,
  'decide-outside': ({ document }) => `Besliste hoe het bestand voor ${document} is te lezen`,
  'undo-outside': ({ document }) => `Maakte een beslissing over het bestand voor ${document} ongedaan`,
  'put-aside-outside': ({ document }) => `Legde het bestand van buiten voor ${document} weg`,
  'take-in-document': ({ document }) => `Nam ${document} van buiten in als concept`,
  'correct-edition': ({ document }) => `Begon een correctie van ${document}`,
  'save-item': ({ document, version }) => `Bewaarde een stuk van ${document} (versie ${version})`,
  'settle-aside': ({ document }) => `Koos tussen twee teksten in ${document}`,
  'arrange-draft': ({ document }) => `Deelde ${document} anders in`,
  'set-draft': ({ document }) => `Sprak iets af voor ${document}`,
  'assign-pieces': ({ document }) => `Zei wie een deel van ${document} schrijft`,
  'revoke-links': ({ document }) => `Liet links uit een mail over ${document} vervallen`,
  'move-draft': ({ document, from, to }) => `Bracht ${document} van ${from} naar ${to}`,
  'freeze-edition': ({ document, edition }) => `Legde editie ${edition} van ${document} vast`,
  'publish-edition': ({ document, edition }) => `Maakte editie ${edition} van ${document} openbaar`,
  'stand-edition': ({ document, edition }) => `Legde vast hoe editie ${edition} van ${document} ervoor staat`,
  'save-registration': () => 'Schreef iets in een register',
  'withdraw-registration': () => 'Trok iets uit een register in',
  'import-registrations': () => 'Las registers uit een bestand in',
  'clean-registration': () => 'Ruimde mensen in een register op',
  'lay-down-links': ({ document, count }) => `Legde vast waar ${document} op voortbouwt (schakels: ${count})`,
  'judge-organisation': () => 'Beoordeelde alles opnieuw: sporen en bevindingen',
  'rule-on-link': () => 'Besliste of twee uitspraken bij elkaar horen',
  'settle-wording': () => 'Besliste of twee teksten dezelfde uitspraak zijn',
  'explain-finding': () => 'Gaf een toelichting bij een bevinding',
  'withdraw-explanation': () => 'Trok een toelichting bij een bevinding in',
  'offer-participation': ({ document }) => `Bood een andere organisatie deelname aan ${document} aan`,
  'accept-participation': () => 'Nam een aanbod tot deelname aan',
  'end-participation': () => 'Beëindigde een deelname',
  'invite-member': ({ person, roles }) => `Nodigde ${person} uit${roles === '' ? '' : `, als ${roles}`}`,
  'invite-again': ({ person }) => `Nodigde ${person} opnieuw uit`,
  'accept-invitation': ({ person }) => `Nam de uitnodiging van ${person} aan`,
  'give-role': ({ person, roles }) => `Gaf ${person} de rol ${roles}`,
  'take-role': ({ person, roles }) => `Nam ${person} de rol ${roles} af`,
  'end-member': ({ person }) => `Beëindigde de toegang van ${person}`,
  'remove-contact': () => 'Haalde naam en e-mailadres weg van iemand van buiten',
  'remove-name': ({ person }) => `Haalde naam en e-mailadres weg van ${person}`,
  'enter-by-provider': ({ person }) => `Liet ${person} voortaan inloggen met het account van de organisatie`,
  'set-sign-in': () => 'Bepaalde dat mensen inloggen met het account van de organisatie',
  'end-sign-in': () => 'Stopte met inloggen met het account van de organisatie',
  'keep-report': () => 'Meldde iets over een pagina',
  'close-report': () => 'Sloot een melding van een lezer',
  'purge-report-contacts': ({ count }) => `Wiste e-mailadressen bij meldingen (${count})`,
};

const en: Readonly<Record<LoggedCommand, Wording>> = {
  'add-organisation': () => 'Added the organisation',
  'set-licence': () => 'Laid down the licence of the data',
  'set-finding-options': () => 'Laid down which rules hold',
  'set-retention': () => 'Laid down how long things are kept',
  'set-organisation': () => 'Changed a setting of the organisation',
  'tell-overdue': () => 'Made the public list of what is late',
  'clean-up': ({ count }) => `Cleaned up what was needed no more (${count})`,
  'import-publication': ({ document, edition }) => `Imported ${document}, as edition ${edition}`,
  'replace-sources': ({ document }) => `Imported other files of ${document}, with the same content`,
  'keep-corrections': ({ document, count }) =>
    document === '' ? `Laid down how documents are read (${count})` : `Took in corrections of ${document} (${count})`,
  'undo-correction': () => 'Undid a correction',
  'withdraw-publication': ({ document }) => `Withdrew ${document}`,
  'close-editions': ({ document }) => `Closed earlier editions of ${document}`,
  'tell-nature': ({ document }) => `Said what kind of text ${document} is`,
  'begin-draft': ({ document }) => `Began ${document}`,
  'keep-outside': ({ document }) => `Brought a file from outside for ${document}`,
  'decide-outside': ({ document }) => `Decided how to read the file for ${document}`,
  'undo-outside': ({ document }) => `Undid a decision about the file for ${document}`,
  'put-aside-outside': ({ document }) => `Put aside the file from outside for ${document}`,
  'take-in-document': ({ document }) => `Took in ${document} from outside as a draft`,
  'correct-edition': ({ document }) => `Began a correction of ${document}`,
  'save-item': ({ document, version }) => `Saved a piece of ${document} (version ${version})`,
  'settle-aside': ({ document }) => `Chose between two texts in ${document}`,
  'arrange-draft': ({ document }) => `Arranged ${document} otherwise`,
  'set-draft': ({ document }) => `Agreed something for ${document}`,
  'assign-pieces': ({ document }) => `Said who writes a part of ${document}`,
  'revoke-links': ({ document }) => `Ended links in mails about ${document}`,
  'move-draft': ({ document, from, to }) => `Moved ${document} from ${from} to ${to}`,
  'freeze-edition': ({ document, edition }) => `Froze edition ${edition} of ${document}`,
  'publish-edition': ({ document, edition }) => `Made edition ${edition} of ${document} public`,
  'stand-edition': ({ document, edition }) => `Recorded how edition ${edition} of ${document} stands`,
  'save-registration': () => 'Wrote something in a register',
  'withdraw-registration': () => 'Withdrew something from a register',
  'import-registrations': () => 'Took registers in from a file',
  'clean-registration': () => 'Cleaned up people in a register',
  'lay-down-links': ({ document, count }) => `Laid down what ${document} goes on from (links: ${count})`,
  'judge-organisation': () => 'Judged everything anew: threads and findings',
  'rule-on-link': () => 'Ruled whether two statements belong together',
  'settle-wording': () => 'Decided whether two texts are one statement',
  'explain-finding': () => 'Explained a finding',
  'withdraw-explanation': () => 'Withdrew an explanation of a finding',
  'offer-participation': ({ document }) => `Offered another organisation a part in ${document}`,
  'accept-participation': () => 'Accepted an offer to take part',
  'end-participation': () => 'Ended taking part',
  'invite-member': ({ person, roles }) => `Invited ${person}${roles === '' ? '' : `, as ${roles}`}`,
  'invite-again': ({ person }) => `Invited ${person} again`,
  'accept-invitation': ({ person }) => `Accepted the invitation of ${person}`,
  'give-role': ({ person, roles }) => `Gave ${person} the role ${roles}`,
  'take-role': ({ person, roles }) => `Took the role ${roles} from ${person}`,
  'end-member': ({ person }) => `Ended the access of ${person}`,
  'remove-contact': () => 'Removed the name and address of somebody from outside',
  'remove-name': ({ person }) => `Removed the name and address of ${person}`,
  'enter-by-provider': ({ person }) => `Had ${person} sign in with the account of the organisation from now on`,
  'set-sign-in': () => 'Laid down that people sign in with the account of the organisation',
  'end-sign-in': () => 'Ended signing in with the account of the organisation',
  'keep-report': () => 'Reported something about a page',
  'close-report': () => 'Closed a report of a reader',
  'purge-report-contacts': ({ count }) => `Erased addresses with reports (${count})`,
};

const words = { nl, en } as const;

/** An entry of the log in words; null for a command of another program. */
export function sayCommand(language: Language, command: string, facts: EntryFacts): string | null {
  return isLogged(command) ? words[language][command](facts) : null;
}
