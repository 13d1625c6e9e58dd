import type { RefusedFacts } from '../../../record/errors/refused.ts';
import { refusedAssignmentWords } from '../../../words/assignments/refused-assignment-words.data.ts';
import { refusedReadingWords } from '../../../words/corrections/refused-reading-words.data.ts';
import { refusedDraftWords } from '../../../words/drafts/refused-draft-words.data.ts';
import { count, type Language, oneOr } from '../../../words/numerals.ts';
import { refusedPeopleWords } from '../../../words/people/refused-people-words.data.ts';
import { refusedProviderWords } from '../../../words/people/refused-provider-words.data.ts';
import { refusedRegisterWords } from '../../../words/registers/refused-register-words.data.ts';
import { say, type WordingOf } from '../../../words/say.ts';
import { refusedSettingWords } from '../../../words/settings/refused-setting-words.data.ts';
import { ruleSettingWords } from '../../../words/settings/rule-setting-words.data.ts';

const nlKinds = {
  chapter: 'een onderdeel',
  indicator: 'een indicator',
  commitment: 'een voornemen',
  account: 'een verantwoording',
};

const nl: WordingOf<RefusedFacts> = {
  ...refusedPeopleWords.nl,
  ...refusedProviderWords.nl,
  ...refusedDraftWords.nl,
  ...refusedAssignmentWords.nl,
  ...refusedSettingWords.nl,
  ...refusedReadingWords.nl,
  ...refusedRegisterWords.nl,
  'no-organisation': ({ slug, known }) =>
    [
      slug === '' ? 'Er is nog geen organisatie.' : `Er is geen organisatie ${slug}.`,
      ...(known === null
        ? []
        : [known.length === 0 ? 'Lees eerst documenten in met doelspoor import.' : `Wel: ${known.join(', ')}.`]),
    ].join(' '),
  'which-organisation': ({ known }) =>
    `Er zijn meer organisaties; kies er een met --organisation: ${known.join(', ')}.`,
  'bad-thread': ({ thread }) =>
    `Een spoor heet soort/naam, zoals indicator/aantal-banen; ${thread} past daar niet bij. De soorten: policy-field, indicator, commitment.`,
  'no-statement': ({ key }) =>
    `Er is geen uitspraak ${key} in de documenten die hier staan. De sleutels staan bij doelspoor threads show.`,
  'no-thread': ({ thread }) => `Er is geen spoor ${thread}. Alle sporen staan bij doelspoor threads list.`,
  'not-unsure': ({ key }) =>
    `Bij ${key} is niet in twijfel welke uitspraak het is. Wat in twijfel is, staat bij doelspoor wordings list.`,
  'already-there': ({ key }) =>
    `De uitspraak van eerder staat al in de nieuwste editie, naast ${key}. Twee uitspraken van één editie kunnen niet dezelfde zijn.`,
  'gone-thread': ({ thread, heirs }) =>
    `Het spoor ${thread} is er niet meer. ${heirs.length === 0 ? 'Wat erin stond, staat niet meer in de nieuwste edities.' : `Wat erin stond, staat nu in ${heirs.join(', ')}.`}`,
  'no-finding': ({ key }) => `Er is geen bevinding ${key}. Alle bevindingen staan bij doelspoor findings list.`,
  'no-explanation': ({ key }) => `Bij bevinding ${key} staat geen toelichting om in te trekken.`,
  'answers-missing': ({ number }) =>
    `Er ${oneOr('nl', number, 'ontbreekt', 'ontbreken')} nog ${count('nl', number, 'antwoord', 'antwoorden')}. Geef --incomplete als u dit weet, of laat eerst verder schrijven.`,
  'no-reason': () => 'Geef een reden op (--reason); die staat straks openbaar bij wat u vastlegt.',
  'too-long': ({ what, length, most }) =>
    `De ${what === 'reason' ? 'reden' : 'omschrijving van het besluit'} is te lang: ${length} tekens, en er passen er ${most}.`,
  'same-statement': ({ key }) => `Een uitspraak kan niet aan zichzelf worden geschakeld: ${key} is twee keer genoemd.`,
  'other-kind': ({ one, other }) =>
    `Dit gaat niet samen: ${nlKinds[one]} en ${nlKinds[other]}. Een spoor heeft uitspraken van één soort, en alleen een verantwoording kan bij een voornemen horen.`,
  'no-ruling': ({ from, to }) => `Over ${from} en ${to} is niets vastgelegd om in te trekken.`,
  'one-thread': ({ thread }) => `Er valt niets samen te voegen: ${thread} is al één spoor.`,
  'agreed-apart': ({ thread }) =>
    `Wat voor een hele periode is afgesproken (${thread}), is nooit één spoor met wat in een jaar is gepland. Leg vast dat het ene het andere uitvoert: doelspoor threads confirm met de twee uitspraken.`,
  'not-in-thread': ({ key, thread }) => `De uitspraak ${key} hoort niet bij het spoor ${thread}.`,
  'first-of-thread': ({ key, thread }) =>
    `Voor ${key} staat niets in het spoor ${thread}; splits bij een latere uitspraak.`,
  'bad-day': ({ day }) => `De datum ${day} bestaat niet. Schrijf haar als 2018-11-14.`,
  'no-head': ({ from, reason }) =>
    `${from} kan niet worden gelezen (${reason}). Geef een bestand of een adres met een bewaard controlegetal.`,
  'bad-head': ({ from }) =>
    `${from} is geen bewaard controlegetal. Bewaar het JSON-bestand van de pagina Logboek van een organisatie, en geef dat op.`,
  'no-publication': ({ publication }) => `Er is geen publicatie ${publication} bij deze organisatie.`,
  'withdrawn-already': ({ publication }) => `De publicatie ${publication} is al ingetrokken; er staat niets meer van.`,
  'takes-part-in-own': () => 'Een organisatie neemt geen deel aan wat zij zelf bijhoudt.',
  'takes-part': ({ participant, publication }) =>
    `${participant} neemt al deel aan ${publication}, of moet daar nog op antwoorden. Beëindig eerst die deelname.`,
  'no-participation': ({ participation }) =>
    `Er is geen deelname ${participation} van deze organisatie, of aan wat zij bijhoudt.`,
  'participation-ended': ({ participation }) => `De deelname ${participation} is beëindigd. Bied een nieuwe aan.`,
  'participation-accepted': ({ participation }) => `De deelname ${participation} is al aanvaard.`,
  'no-report': ({ report }) => `Er is geen melding ${report}. Kijk in de lijst hoe zij heet.`,
  'report-closed': ({ report }) => `Melding ${report} is al gesloten. Er is niets veranderd.`,
  'reports-for-owner': () =>
    'Meldingen leest alleen de eigenaar van de tabellen. Zet DATABASE_OWNER_URL, zoals docs/database.md zegt.',
  'no-correction': ({ correction }) =>
    `Bij deze organisatie is geen correctie ${correction} bewaard. doelspoor corrections list toont alle correcties met hun nummer.`,
  'more-corrections': ({ correction }) =>
    `Meer dan één correctie begint met ${correction}. Geef meer tekens van het nummer.`,
  'correction-undone': ({ correction }) => `De correctie ${correction} was al ongedaan gemaakt. Er is niets veranderd.`,
  'correction-holds': ({ correction }) =>
    `De correctie ${correction} geldt nog: zij is niet ongedaan gemaakt. Er is niets veranderd.`,
  'correction-beside': ({ correction }) =>
    `De correctie ${correction} geldt alleen met het bestand waarin zij staat. Neem het besluit daar opnieuw: doelspoor corrections redo met de map.`,
  'not-asked': () => 'Alleen wie deelneemt kan een deelname aanvaarden, niet wie haar aanbiedt.',
  'bad-licence': ({ licence, names }) =>
    `${licence} is geen licentie. Geef ${names.join(' of ')}, het adres van een licentie (https://…), of none.`,
  'bad-nature': ({ nature, names }) =>
    `Een publicatie is niet ${nature}. Geef ${names.slice(0, -1).join(', ')} of ${names.at(-1)}; original en as-read gaan met geen ander samen.`,
  'bad-settings': ({ fault }) => `De instellingen kloppen niet. ${say(ruleSettingWords.nl, fault)}`,
};

const enKinds = { chapter: 'a chapter', indicator: 'an indicator', commitment: 'a commitment', account: 'an account' };

const en: WordingOf<RefusedFacts> = {
  ...refusedPeopleWords.en,
  ...refusedProviderWords.en,
  ...refusedDraftWords.en,
  ...refusedAssignmentWords.en,
  ...refusedSettingWords.en,
  ...refusedReadingWords.en,
  ...refusedRegisterWords.en,
  'no-organisation': ({ slug, known }) =>
    [
      slug === '' ? 'There is no organisation yet.' : `There is no organisation ${slug}.`,
      ...(known === null
        ? []
        : [known.length === 0 ? 'First read documents with doelspoor import.' : `There is: ${known.join(', ')}.`]),
    ].join(' '),
  'which-organisation': ({ known }) =>
    `There are several organisations; choose one with --organisation: ${known.join(', ')}.`,
  'bad-thread': ({ thread }) =>
    `A thread is called kind/name, such as indicator/aantal-banen; ${thread} is not. The kinds: policy-field, indicator, commitment.`,
  'no-statement': ({ key }) =>
    `There is no statement ${key} in the documents that are here. The keys are shown by doelspoor threads show.`,
  'no-thread': ({ thread }) => `There is no thread ${thread}. All threads are listed by doelspoor threads list.`,
  'not-unsure': ({ key }) =>
    `It is not in doubt which statement ${key} is. What is in doubt is listed by doelspoor wordings list.`,
  'already-there': ({ key }) =>
    `The earlier statement stands in the latest edition already, beside ${key}. Two statements of one edition can't be the same.`,
  'gone-thread': ({ thread, heirs }) =>
    `The thread ${thread} is gone. ${heirs.length === 0 ? 'What was in it does not stand in the latest editions any more.' : `What was in it is now in ${heirs.join(', ')}.`}`,
  'no-finding': ({ key }) => `There is no finding ${key}. All findings are listed by doelspoor findings list.`,
  'no-explanation': ({ key }) => `Finding ${key} has no explanation to withdraw.`,
  'answers-missing': ({ number }) =>
    `${count('en', number, 'answer is', 'answers are')} still missing. Give --incomplete if you know this, or have it written first.`,
  'no-reason': () => 'Give a reason (--reason); it will be public beside what you lay down.',
  'too-long': ({ what, length, most }) =>
    `The ${what === 'reason' ? 'reason' : 'description of the decision'} is too long: ${length} characters, where ${most} fit.`,
  'same-statement': ({ key }) => `A statement cannot be linked to itself: ${key} was named twice.`,
  'other-kind': ({ one, other }) =>
    `These do not go together: ${enKinds[one]} and ${enKinds[other]}. A thread has statements of one kind, and only an account can belong to a commitment.`,
  'no-ruling': ({ from, to }) => `Nothing was laid down about ${from} and ${to} that could be withdrawn.`,
  'one-thread': ({ thread }) => `There is nothing to merge: ${thread} is one thread already.`,
  'agreed-apart': ({ thread }) =>
    `What was agreed for a whole term (${thread}) is never one thread with what is planned for a year. Lay down that the one carries out the other: doelspoor threads confirm with the two statements.`,
  'not-in-thread': ({ key, thread }) => `The statement ${key} is not in the thread ${thread}.`,
  'first-of-thread': ({ key, thread }) => `Nothing comes before ${key} in the thread ${thread}; split at a later one.`,
  'bad-day': ({ day }) => `There is no day ${day}. Write it as 2018-11-14.`,
  'no-head': ({ from, reason }) =>
    `${from} cannot be read (${reason}). Give a file or an address with a hash that you kept.`,
  'bad-head': ({ from }) =>
    `${from} is no hash that was kept. Keep the JSON file of the page Log of an organisation, and give that.`,
  'no-publication': ({ publication }) => `This organisation has no publication ${publication}.`,
  'withdrawn-already': ({ publication }) =>
    `The publication ${publication} was withdrawn already; nothing of it is shown.`,
  'takes-part-in-own': () => 'An organisation takes no part in what it keeps itself.',
  'takes-part': ({ participant, publication }) =>
    `${participant} takes part in ${publication} already, or has yet to answer. End that participation first.`,
  'no-participation': ({ participation }) =>
    `There is no participation ${participation} of this organisation, or in what it keeps.`,
  'participation-ended': ({ participation }) => `The participation ${participation} has ended. Offer a new one.`,
  'participation-accepted': ({ participation }) => `The participation ${participation} was accepted already.`,
  'no-report': ({ report }) => `There is no report ${report}. Look in the list what it is called.`,
  'report-closed': ({ report }) => `Report ${report} was closed before. Nothing was changed.`,
  'reports-for-owner': () =>
    'Only the owner of the tables reads reports. Set DATABASE_OWNER_URL, as docs/database.md says.',
  'no-correction': ({ correction }) =>
    `No correction ${correction} is kept with this organisation. doelspoor corrections list shows all corrections with their number.`,
  'more-corrections': ({ correction }) =>
    `More than one correction begins with ${correction}. Give more characters of the number.`,
  'correction-undone': ({ correction }) => `The correction ${correction} was undone before. Nothing was changed.`,
  'correction-holds': ({ correction }) =>
    `The correction ${correction} holds still: it was not undone. Nothing was changed.`,
  'correction-beside': ({ correction }) =>
    `The correction ${correction} holds only with the file that it stands in. Decide it again there: doelspoor corrections redo with the folder.`,
  'not-asked': () => 'Only who takes part can accept a participation, not who offers it.',
  'bad-licence': ({ licence, names }) =>
    `${licence} is no licence. Give ${names.join(' or ')}, the address of a licence (https://…), or none.`,
  'bad-nature': ({ nature, names }) =>
    `A publication is not ${nature}. Give ${names.slice(0, -1).join(', ')} or ${names.at(-1)}; original and as-read go with no other.`,
  'bad-settings': ({ fault }) => `The settings are not right. ${say(ruleSettingWords.en, fault)}`,
};

/** Why a command was refused, and what to do. */
export const refusedWords: Readonly<Record<Language, WordingOf<RefusedFacts>>> = { nl, en };
