import type { SettingName } from '../../model/laid-down/organisation-settings.ts';
import type { Ground } from '../../model/theme/house-colours.data.ts';
import type { ColourRole, Mode } from '../../model/theme/theme.ts';
import type { WhyNoLogo } from '../../model/theme/why-no-logo.ts';
import type { RefusedFacts } from '../../record/errors/refused.ts';
import { type Language, printNumber } from '../numerals.ts';
import type { WordingOf } from '../say.ts';

/** Those refusals that have to do with what an organisation lays down of itself. */
export type RefusedSettingFacts = Pick<
  RefusedFacts,
  'bad-setting' | 'bad-wording' | 'bad-colour' | 'low-contrast' | 'bad-logo' | 'no-setting' | 'nobody-by-provider'
>;

type Named = {
  readonly settings: Readonly<Record<SettingName, string>>;
  readonly colours: Readonly<Record<ColourRole | Ground, string>>;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly logo: Readonly<Record<WhyNoLogo, (what: string) => string>>;
};

/** What things are called in these sentences, and in the forms that they are about. */
export const settingNouns: Readonly<Record<Language, Named>> = {
  nl: {
    settings: {
      name: 'naam',
      theme: 'kleuren en logo',
      documents: 'documenten',
      overdue: 'wat te laat is',
      passwords: 'wachtwoorden',
    },
    colours: {
      ...{
        accent: 'links en knoppen',
        strong: 'links en knoppen bij aanwijzen',
        band: 'het vlak achter labels en meldingen',
      },
      ...{ paper: 'de pagina', wash: 'het lichte vlak', ink: 'tekst', soft: 'zachte tekst', edge: 'lijnen' },
      ...{
        turn: 'tekst die opvalt',
        mark: 'gemarkeerde tekst',
        added: 'tekst die erbij kwam',
        removed: 'tekst die wegging',
      },
    },
    modes: { light: 'licht', dark: 'donker' },
    logo: {
      unknown: () => 'Dit is geen SVG of PNG. Sla het logo zo op en kies het opnieuw.',
      'too-large': () => 'Het logo is groter dan 60 kB. Maak het kleiner en kies het opnieuw.',
      damaged: () => 'Dit plaatje is beschadigd. Sla het opnieuw op als PNG of SVG.',
      moves: () => 'Dit plaatje beweegt. Kies een plaatje dat stilstaat.',
      'too-wide': () => 'Dit plaatje is breder of hoger dan 1200 punten. Maak het kleiner.',
      'no-size': () => 'In deze SVG staat niet hoe groot hij is (viewBox). Sla hem opnieuw op met een maat.',
      runs: (what) =>
        `In deze SVG staat iets dat uitgevoerd wordt of beweegt (${what}). Sla hem op als gewone tekening.`,
      asks: (what) => `Deze SVG haalt iets van buiten (${what}). Sla hem op als tekening waar alles in zit.`,
      styled: () =>
        'Deze SVG heeft een opmaakblad (style). Sla hem op met kleuren bij elke vorm (presentation attributes).',
      element: (what) =>
        `In deze SVG staat iets anders dan vormen en kleuren (${what}). Zet tekst om in vormen en sla hem opnieuw op.`,
      'too-much': () => 'Deze SVG heeft meer dan 2000 vormen. Maak de tekening eenvoudiger.',
    },
  },
  en: {
    settings: {
      name: 'name',
      theme: 'colours and logo',
      documents: 'documents',
      overdue: 'what is late',
      passwords: 'passwords',
    },
    colours: {
      ...{
        accent: 'links and buttons',
        strong: 'links and buttons pointed at',
        band: 'the ground of labels and notices',
      },
      ...{ paper: 'the page', wash: 'the light area', ink: 'text', soft: 'soft text', edge: 'lines' },
      ...{ turn: 'text that stands out', mark: 'marked text', added: 'text that was added', removed: 'text that went' },
    },
    modes: { light: 'light', dark: 'dark' },
    logo: {
      unknown: () => 'This is no SVG or PNG. Save the logo so and choose it again.',
      'too-large': () => 'The logo is larger than 60 kB. Make it smaller and choose it again.',
      damaged: () => 'This picture is damaged. Save it again as PNG or SVG.',
      moves: () => 'This picture moves. Choose one that stands still.',
      'too-wide': () => 'This picture is wider or higher than 1200 dots. Make it smaller.',
      'no-size': () => 'This SVG does not say how large it is (viewBox). Save it again with a size.',
      runs: (what) => `In this SVG something runs or moves (${what}). Save it as a plain drawing.`,
      asks: (what) => `This SVG takes something from outside (${what}). Save it as a drawing that has all in it.`,
      styled: () => 'This SVG has a style sheet. Save it with colours at each shape (presentation attributes).',
      element: (what) =>
        `In this SVG is something else than shapes and colours (${what}). Turn text into shapes and save it again.`,
      'too-much': () => 'This SVG has more than 2000 shapes. Make the drawing simpler.',
    },
  },
};

const [nlNouns, enNouns] = [settingNouns.nl, settingNouns.en];

/** Why nothing was laid down, and what to do: on pages and on the command line. */
export const refusedSettingWords: Readonly<Record<Language, WordingOf<RefusedSettingFacts>>> = {
  nl: {
    'bad-setting': ({ what, where }) =>
      `Zo kan het niet worden ingesteld (${nlNouns.settings[what]}${where === '' ? '' : `: ${where}`}). Kijk met doelspoor settings hoe het nu staat, en geef het zo terug.`,
    'bad-wording': ({ where, most }) =>
      `Schrijf ${where === 'name' ? 'de naam' : `de tekst bij ${where}`} op één regel, met 1 tot ${most} gewone tekens.`,
    'bad-colour': ({ mode, role, colour }) =>
      `“${colour}” is geen kleur (${nlNouns.colours[role]}, ${nlNouns.modes[mode]}). Schrijf een kleur als #1d4489.`,
    'low-contrast': ({ mode, front, back, ratio, least }) =>
      `Dit is niet goed te lezen (${nlNouns.modes[mode]}): ${nlNouns.colours[front]} op ${nlNouns.colours[back]} heeft een contrast van ${printNumber('nl', ratio)}, en dat moet minstens ${printNumber('nl', least)} zijn. Kies een kleur die meer verschilt.`,
    'bad-logo': ({ why, what }) => nlNouns.logo[why](what),
    'no-setting': ({ number }) => `Er is geen instelling met nummer ${number} om terug te zetten.`,
    'nobody-by-provider': () =>
      'Er is nog geen beheerder die inlogt met het account van de organisatie. Log eerst zelf zo in: dan is zeker dat er iemand binnenkomt.',
  },
  en: {
    'bad-setting': ({ what, where }) =>
      `It cannot be set so (${enNouns.settings[what]}${where === '' ? '' : `: ${where}`}). See with doelspoor settings how it stands, and give it back like that.`,
    'bad-wording': ({ where, most }) =>
      `Write ${where === 'name' ? 'the name' : `the text at ${where}`} on one line, of 1 to ${most} plain characters.`,
    'bad-colour': ({ mode, role, colour }) =>
      `“${colour}” is no colour (${enNouns.colours[role]}, ${enNouns.modes[mode]}). Write a colour as #1d4489.`,
    'low-contrast': ({ mode, front, back, ratio, least }) =>
      `This cannot be read well (${enNouns.modes[mode]}): ${enNouns.colours[front]} on ${enNouns.colours[back]} has a contrast of ${printNumber('en', ratio)}, where at least ${printNumber('en', least)} is needed. Choose a colour that differs more.`,
    'bad-logo': ({ why, what }) => enNouns.logo[why](what),
    'no-setting': ({ number }) => `There is no setting with the number ${number} to put back.`,
    'nobody-by-provider': () =>
      'No administrator signs in with the account of the organisation yet. Sign in so yourself first: then it is certain that somebody comes in.',
  },
};
