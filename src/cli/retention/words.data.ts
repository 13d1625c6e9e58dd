import type { Language } from '../../words/numerals.ts';

type Cleaned = 'letters' | 'asides' | 'contacts' | 'outsides' | 'registers';

const nl = {
  description: 'Toon of bepaal hoe lang bewaard blijft wat niet meer nodig is, of ruim het nu op.',
  organisation: 'de organisatie, zoals in haar adres: groningen',
  action: 'clean ruimt op wat lang genoeg is bewaard',
  letters: 'zo veel dagen blijven uitnodigingen die zijn gebruikt of verlopen',
  asides: 'zo veel dagen blijven teksten waarover al is gekozen',
  outsides: 'zo veel dagen wachten bestanden van buiten waarmee niemand iets doet',
  reason: 'waarom dit zo wordt',
  actor: 'wie dit doet (anders de gebruiker van deze machine)',
  json: 'als gegevens',
  badAction: 'Kies clean, of --letters, --asides of --outsides met --reason, of niets daarvan om te zien wat geldt.',
  kept: (letters: number, asides: number, outsides: number) => [
    `Uitnodigingen die zijn gebruikt of verlopen: ${letters} dagen.`,
    `Teksten waarover al is gekozen: ${asides} dagen.`,
    `Bestanden van buiten die niemand overneemt: ${outsides} dagen.`,
  ],
  cleaned: ({ letters, asides, contacts, outsides, registers }: Readonly<Record<Cleaned, number>>) =>
    `Opgeruimd: ${letters} uitnodigingen, ${asides} teksten, ${contacts} e-mailadressen van lezers, ${outsides} bestanden van buiten, mensen bij ${registers} dingen in registers.`,
};

/** What `doelspoor retention` says, and help says of it. */
export const retentionCommandWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'Show or lay down how long is kept what is needed no more, or clean it up now.',
    organisation: 'the organisation, as in its address: groningen',
    action: 'clean cleans up what was kept long enough',
    letters: 'so many days invitations are kept that were used or lapsed',
    asides: 'so many days texts are kept about which somebody chose',
    outsides: 'so many days files from outside wait with which nobody does anything',
    reason: 'why this is so',
    actor: 'who does this (else the user of this machine)',
    json: 'as data',
    badAction: 'Choose clean, or --letters, --asides or --outsides with --reason, or none of these to see what holds.',
    kept: (letters, asides, outsides) => [
      `Invitations that were used or lapsed: ${letters} days.`,
      `Texts about which somebody chose: ${asides} days.`,
      `Files from outside that nobody takes in: ${outsides} days.`,
    ],
    cleaned: ({ letters, asides, contacts, outsides, registers }) =>
      `Cleaned up: ${letters} invitations, ${asides} texts, ${contacts} addresses of readers, ${outsides} files from outside, people at ${registers} things in registers.`,
  },
};
