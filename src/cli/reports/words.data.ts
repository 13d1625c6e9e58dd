import type { ReportKind } from '../../model/report.ts';
import type { Language } from '../../words/numerals.ts';

const nl = {
  description: 'Toon wat lezers meldden: wat mist, verkeerd is gelezen of verouderd is.',
  organisation: 'de organisatie, zoals in haar adres: groningen',
  action: 'close sluit een melding, purge wist e-mailadressen waarvan de tijd om is',
  id: 'de melding, zoals de lijst haar noemt',
  why: 'wat er met de melding is gedaan (bij close)',
  json: 'als gegevens',
  actor: 'wie dit doet',
  badAction: 'Kies close met een melding en --why, of purge, of geen van beide voor de lijst.',
  kinds: { missing: 'mist', misread: 'verkeerd gelezen', outdated: 'verouderd', other: 'iets anders' } as Record<
    ReportKind,
    string
  >,
  none: 'Er zijn geen meldingen.',
  open: 'open',
  closed: (why: string) => `gesloten: ${why}`,
  closedNow: 'De melding is gesloten. Een e-mailadres dat erbij stond, is gewist.',
  purged: (n: number) => (n === 1 ? 'Eén e-mailadres is gewist.' : `${n} e-mailadressen zijn gewist.`),
};

/** What `doelspoor reports` says, and help says of it. */
export const reportWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'Show what readers reported: what is missing, was read wrongly or is outdated.',
    organisation: 'the organisation, as in its address: groningen',
    action: 'close closes a report, purge removes e-mail addresses whose time is over',
    id: 'the report, as the list names it',
    why: 'what was done with the report (with close)',
    json: 'as data',
    actor: 'who does this',
    badAction: 'Choose close with a report and --why, or purge, or neither for the list.',
    kinds: { missing: 'missing', misread: 'read wrongly', outdated: 'outdated', other: 'something else' },
    none: 'There are no reports.',
    open: 'open',
    closed: (why) => `closed: ${why}`,
    closedNow: 'The report was closed. An e-mail address that was with it was removed.',
    purged: (n) => (n === 1 ? 'One e-mail address was removed.' : `${n} e-mail addresses were removed.`),
  },
};
