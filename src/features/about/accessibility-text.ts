import type { Prose } from './prose-page.tsx';

/**
 * The accessibility statement, in the order of the Dutch model statement (Besluit digitale toegankelijkheid overheid, article 4).
 * Whoever runs this site for a public body gives its own name, date and contact, and has the site tested by people.
 */
export const accessibilityText: { readonly nl: Prose; readonly en: Prose } = {
  nl: {
    title: 'Toegankelijkheidsverklaring',
    lead: 'Iedereen moet deze site kunnen lezen en gebruiken. Hier leest u hoe ver wij zijn, wat nog ontbreekt en waar u een probleem meldt.',
    sections: [
      {
        heading: 'Status: voldoet gedeeltelijk (B)',
        paragraphs: [
          'Wij volgen EN 301 549 en WCAG 2.2, niveau A en AA. Programma’s die een deel van de eisen nagaan vinden op deze site geen fouten. Een volledig onderzoek door mensen is nog niet gedaan. Daarom noemen wij de status B en niet A.',
        ],
      },
      {
        heading: 'Wat is nagegaan',
        paragraphs: [
          'Bij elke wijziging van de software gaan wij dit automatisch na, op een groot en een klein scherm, licht en donker:',
        ],
        points: [
          'de regels van axe-core voor WCAG 2.0 tot en met 2.2, A en AA;',
          'lezen en bedienen met alleen het toetsenbord;',
          'lezen op 320 pixels breed, wat gelijk is aan 400 % vergroten;',
          'gebruik zonder JavaScript: deze site heeft het niet nodig.',
        ],
      },
      {
        heading: 'Wat nog niet goed is, of niet zeker',
        paragraphs: [],
        points: [
          'Er is nog niet getest met schermlezers en met mensen met een beperking.',
          'De teksten van de publicaties tonen wij zoals ze in de ingelezen bestanden staan. Ze zijn vaak moeilijker dan taalniveau B1, en afkortingen zijn niet altijd uitgelegd.',
          'Bij tabellen die wij niet als indicatoren of bedragen herkennen, kan niet zeker zijn welke cellen koppen zijn.',
          'Bestanden op de site van de organisatie zelf, waar wij naar verwijzen, vallen buiten deze verklaring.',
        ],
      },
      {
        heading: 'Een probleem melden',
        paragraphs: [
          'Lukt iets niet op deze site? Meld het bij de organisatie die deze site beheert en noem het adres van de pagina. U hoort binnen twee weken wat er met uw melding gebeurt.',
          'Bent u niet tevreden met het antwoord? Dan kunt u een klacht indienen bij die organisatie, en daarna bij de Nationale ombudsman.',
        ],
      },
      {
        heading: 'Over deze verklaring',
        paragraphs: [
          'Deze verklaring hoort bij de software Doelspoor. Een organisatie die de site gebruikt, stelt haar eigen verklaring vast en zet die in het register op toegankelijkheidsverklaring.nl.',
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility statement',
    lead: 'Everyone must be able to read and use this site. Here you find how far we are, what is still lacking and where to report a problem.',
    sections: [
      {
        heading: 'Status: partially compliant (B)',
        paragraphs: [
          'We follow EN 301 549 and WCAG 2.2, levels A and AA. Programs that check part of the criteria find no errors on this site. A full examination by people has not been done yet. That is why we state B and not A.',
        ],
      },
      {
        heading: 'What was checked',
        paragraphs: [
          'With every change of the software we check automatically, on a large and a small screen, light and dark:',
        ],
        points: [
          'the rules of axe-core for WCAG 2.0 to 2.2, A and AA;',
          'reading and operating with the keyboard only;',
          'reading at a width of 320 pixels, which equals enlarging to 400%;',
          'use without JavaScript: this site does not need it.',
        ],
      },
      {
        heading: 'What is not right yet, or not certain',
        paragraphs: [],
        points: [
          'It has not been tested with screen readers and with people with a disability.',
          'We show the texts of the publications as they stand in the files that were imported. They are often harder than language level B1, and abbreviations are not always explained.',
          'In tables that we do not recognise as indicators or amounts it may be uncertain which cells are headers.',
          'Files on the site of the organisation itself, to which we link, are outside this statement.',
        ],
      },
      {
        heading: 'Report a problem',
        paragraphs: [
          'Does something not work? Report it to the organisation that runs this site and mention the address of the page. You will hear within two weeks what happens with your report.',
          'Not satisfied with the answer? You can file a complaint with that organisation, and after that with the National Ombudsman.',
        ],
      },
      {
        heading: 'About this statement',
        paragraphs: [
          'This statement belongs to the software Doelspoor. An organisation that uses the site adopts its own statement and enters it in the register at toegankelijkheidsverklaring.nl.',
        ],
      },
    ],
  },
};
