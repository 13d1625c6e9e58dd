import type { Retained } from '../../model/laid-down/retention.ts';
import { count, type Language, printNumber } from '../numerals.ts';

const retained: Readonly<Record<Retained, readonly [label: string, why: string]>> = {
  letters: [
    'Uitnodigingen die zijn gebruikt of verlopen (dagen)',
    'Wij raden 90 aan: lang genoeg om iemand te helpen die de mail kwijt is. In het logboek blijft staan wanneer iemand binnenkwam.',
  ],
  asides: [
    'Teksten waarover al is gekozen (dagen)',
    'Wij raden 183 aan: langer dan het schrijven van een document duurt. De tekst die gekozen is, blijft altijd.',
  ],
  outsides: [
    'Bestanden van buiten die niemand overneemt (dagen)',
    'Wij raden 90 aan, geteld vanaf de dag waarop iemand er het laatst iets mee deed. Wie het bestand later nog wil, kiest het opnieuw.',
  ],
};

const nl = {
  title: 'Instellingen',
  door: 'Wat is er ingesteld, en wie deed wat?',
  lead: (organisation: string) => `Wat er voor ${organisation} is ingesteld.`,
  groups: {
    people: 'Mensen en inloggen',
    site: 'De openbare site',
    documents: 'Documenten en bevindingen',
    kept: 'Logboek en bewaren',
  },
  people: 'Mensen en rollen',
  peopleNow: (number: number) =>
    `Hier ${number === 1 ? 'werkt één persoon' : `werken ${printNumber('nl', number)} mensen`}.`,
  signIn: 'Inloggen met het account van de organisatie',
  log: 'Logboek',
  briefs: {
    signIn: 'Waar mensen inloggen die al een account van de organisatie hebben.',
    passwords: 'Of mensen hier nog met een wachtwoord inloggen.',
    name: 'Hoe de organisatie op alle pagina’s heet.',
    theme: 'Hoe de openbare pagina’s eruitzien.',
    licence: 'Wat anderen met uw gegevens mogen doen.',
    overdue: 'Of het publiek ziet welke cijfers er hadden moeten zijn.',
    documents: 'Waarmee elk volgend document begint.',
    rules: 'Welke regels gelden, en vanaf wanneer zij iets zeggen.',
    reading: 'Welke kop als welke vraag wordt gelezen.',
    log: 'Wie wat deed, en wanneer.',
    retention: 'Na hoeveel dagen iets ’s nachts weggaat.',
  },
  retention: 'Hoe lang blijft iets bewaard?',
  retentionLead:
    'Elke nacht gaat weg wat lang genoeg is bewaard. Waar een besluit, een versie of een editie op rust, blijft altijd. In het logboek staat hoeveel er is opgeruimd.',
  retained,
  now: (days: number) => count('nl', days, 'dag', 'dagen'),
  reason: 'Waarom?',
  save: 'Bewaar',
  saved: 'Bewaard. Dit geldt vanaf de komende nacht.',
  notSaved: 'Nog niet bewaard',
  fixed:
    'Wat u niet kunt wijzigen: een sessie die voorbij is gaat ’s nachts weg, een mislukte poging om in te loggen na een week, het e-mailadres van een lezer op de dag die aan die lezer is gezegd.',
};

/** What the page of settings says. */
export const settingsWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    title: 'Settings',
    door: 'What is set, and who did what?',
    lead: (organisation) => `What is set for ${organisation}.`,
    groups: {
      people: 'People and signing in',
      site: 'The public site',
      documents: 'Documents and findings',
      kept: 'Log and keeping',
    },
    people: 'People and roles',
    peopleNow: (number) => `${number === 1 ? 'One person works' : `${printNumber('en', number)} people work`} here.`,
    signIn: 'Signing in with the account of the organisation',
    log: 'Log',
    briefs: {
      signIn: 'Where people sign in who have an account of the organisation already.',
      passwords: 'Whether people still sign in here with a password.',
      name: 'What the organisation is called on all pages.',
      theme: 'What the public pages look like.',
      licence: 'What others may do with your data.',
      overdue: 'Whether the public sees which figures should have been there.',
      documents: 'What each next document begins with.',
      rules: 'Which rules hold, and from when they say something.',
      reading: 'Which heading is read as which question.',
      log: 'Who did what, and when.',
      retention: 'After how many days something goes at night.',
    },
    retention: 'How long are things kept?',
    retentionLead:
      'Each night goes what was kept long enough. What a decision, a version or an edition rests on stays for ever. The log says how much was cleaned up.',
    retained: {
      letters: [
        'Invitations that were used or lapsed (days)',
        'We advise 90: long enough to help who lost the mail. When somebody came in stays in the log.',
      ],
      asides: [
        'Texts about which somebody chose (days)',
        'We advise 183: longer than the writing of a document takes. The text that was chosen always stays.',
      ],
      outsides: [
        'Files from outside that nobody takes in (days)',
        'We advise 90, from the day on which somebody last did something with it. Who wants the file later chooses it anew.',
      ],
    },
    now: (days) => count('en', days, 'day', 'days'),
    reason: 'Why?',
    save: 'Save',
    saved: 'Saved. This holds from the coming night on.',
    notSaved: 'Not saved yet',
    fixed:
      'What you cannot change: a session that ended goes at night, a failed try to sign in after a week, the address of a reader on the day that reader was told.',
  },
};
