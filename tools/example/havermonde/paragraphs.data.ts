import type { Paragraph } from './municipality.ts';

/** Mandatory paragraphs, shorter than a real book has them. */
export const paragraphs: readonly Paragraph[] = [
  {
    title: 'Lokale heffingen',
    texts: {
      'begroting-2022': [
        'De opbrengst van de onroerendezaakbelasting stijgt met de inflatie van 1,9 procent. Een gezin met een koopwoning van gemiddelde waarde betaalt in 2022 € 812 aan onroerendezaakbelasting, riool en afval samen. Dat is € 14 meer dan in 2021.',
      ],
      'jaarverslag-2022': [
        'De opbrengst van de onroerendezaakbelasting was € 15,9 miljoen, € 60.000 meer dan geraamd. Aan 2.140 huishoudens is kwijtschelding verleend, samen € 1,1 miljoen.',
      ],
      'begroting-2023': [
        'De tarieven stijgen met 4,5 procent, terwijl de inflatie hoger ligt. Het gemiddelde gezin betaalt € 846. De toeristenbelasting gaat van € 2,10 naar € 2,40 per nacht.',
      ],
      'jaarverslag-2023': [
        'De onroerendezaakbelasting bracht € 16,7 miljoen op. De toeristenbelasting viel € 45.000 mee door het aantal passanten in de binnenhaven.',
      ],
      'begroting-2024': [
        'Rioolheffing en afvalstoffenheffing dekken in 2024 alle kosten. De gemiddelde rekening van een gezin komt uit op € 879. Voor leegstaande winkels vervalt de korting op de onroerendezaakbelasting.',
      ],
      'jaarverslag-2024': [
        'De opbrengst van de onroerendezaakbelasting was € 17,4 miljoen, precies volgens de raming. Er zijn 1.310 bezwaren tegen de woningwaarde behandeld, een kwart minder dan in 2023.',
      ],
      'begroting-2025': [
        'De lasten voor een gezin stijgen naar € 902. Daarmee blijft Havermonde onder het gemiddelde van de provincie, dat € 931 is.',
      ],
      'jaarverslag-2025': [
        'Door het feestjaar bracht de toeristenbelasting € 210.000 meer op dan geraamd. Dat bedrag is toegevoegd aan de reserve binnenstad.',
      ],
    },
  },
  {
    title: 'Weerstandsvermogen en risicobeheersing',
    texts: {
      'begroting-2022': [
        'Tegenover risico’s van € 11,4 miljoen staat een weerstandscapaciteit van € 17,1 miljoen. De verhouding is 1,5; de raad houdt 1,2 aan als ondergrens.',
        'De grootste risico’s zijn de kosten van jeugdhulp, de grondexploitatie Oosterkade en een lagere algemene uitkering.',
      ],
      'jaarverslag-2022': [
        'De verhouding tussen weerstandscapaciteit en risico’s kwam uit op 1,4. Het beroep tegen de Oosterkade is als nieuw risico opgenomen, voor € 2,1 miljoen.',
      ],
      'begroting-2023': [
        'Stijgende bouwkosten zijn het grootste risico geworden. De weerstandscapaciteit van € 17,8 miljoen is voldoende voor risico’s van € 13,2 miljoen: een verhouding van 1,3.',
      ],
      'jaarverslag-2023': [
        'Door de uitspraak over de Oosterkade verviel een risico van € 2,1 miljoen. De verhouding steeg naar 1,6.',
      ],
      'begroting-2024': [
        'Met een capaciteit van € 18,6 miljoen en risico’s van € 12,0 miljoen is de verhouding 1,6. Nieuw is de deelneming in het warmtebedrijf, waarvoor een aparte reserve van € 1,5 miljoen bestaat.',
      ],
      'jaarverslag-2024': [
        'De verhouding bleef 1,6. Het risico op boetes na een digitale aanval is gestegen en staat nu op de vierde plaats.',
      ],
      'begroting-2025': [
        'Vanaf 2026 daalt de algemene uitkering. Voor Havermonde gaat het om € 4,6 miljoen per jaar. De weerstandscapaciteit is berekend op € 19,3 miljoen, de risico’s op € 12,9 miljoen; de verhouding is 1,5.',
      ],
      'jaarverslag-2025': [
        'Het Rijk heeft een deel van de korting op de algemene uitkering teruggedraaid. De verhouding is daardoor 1,7.',
      ],
    },
  },
  {
    title: 'Bedrijfsvoering',
    texts: {
      'begroting-2022': [
        'Bij de gemeente werken 548 mensen op 489 voltijdsplaatsen. Het ziekteverzuim is sinds 2019 gestegen, vooral bij de teams die met bewoners werken. Er komt een opleidingsplan voor leidinggevenden.',
      ],
      'jaarverslag-2022': [
        'Het ziekteverzuim was 6,3 procent, een half procentpunt hoger dan het jaar ervoor. Het opleidingsplan voor leidinggevenden is uitgevoerd: 41 van hen rondden het af.',
      ],
      'begroting-2023': [
        'Moeilijk vervulbare vacatures zijn er bij ict, bouwtoezicht en financiën. Het college trekt jonge mensen aan met een leerbaan van twee jaar.',
      ],
      'jaarverslag-2023': [
        'Twaalf jonge mensen zijn begonnen in een leerbaan. De inhuur van tijdelijk personeel daalde van 19 naar 16 procent van de loonsom.',
      ],
      'begroting-2024': [
        'De organisatie groeit met de stad mee tot 512 voltijdsplaatsen. Het stadskantoor is te klein; afdelingen delen hun bureaus.',
      ],
      'jaarverslag-2024': [
        'Het ziekteverzuim is gedaald tot 5,6 procent. Van de medewerkers geeft 78 procent de gemeente als werkgever een 7 of hoger.',
      ],
      'begroting-2025': [
        'De accountant vroeg om betere controle op inkoop. Alle opdrachten boven € 30.000 gaan vanaf 2025 langs een inkoopadviseur.',
      ],
      'jaarverslag-2025': [
        'De inkoopadviseurs bekeken 412 opdrachten. De onrechtmatigheid bij inkoop daalde van € 1,4 miljoen naar € 0,3 miljoen.',
      ],
    },
  },
];
