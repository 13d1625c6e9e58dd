import type { Block } from './block.ts';
import type { Paragraph } from './municipality.ts';

/** The risks of a budget: a table that holds no indicator. */
function risks(rows: readonly (readonly [string, string, string])[]): readonly Block[] {
  return [{ kind: 'table', caption: null, head: ['Risico', 'Kans', 'Gevolg in euro’s'], rows }];
}

/** Mandatory paragraphs, shorter than a real book has them. */
export const paragraphs: readonly Paragraph[] = [
  {
    title: 'Lokale heffingen',
    indicators: [],
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
    indicators: [],
    tables: {
      'begroting-2022': risks([
        ['Kosten van jeugdhulp', '50%', '3.200.000'],
        ['Grondexploitatie Oosterkade', '30%', '4.100.000'],
        ['Lagere algemene uitkering', '30%', '2.500.000'],
      ]),
      'begroting-2023': risks([
        ['Bouwkosten', '50%', '4.400.000'],
        ['Beroep tegen de Oosterkade', '30%', '2.100.000'],
        ['Kosten van jeugdhulp', '30%', '2.900.000'],
      ]),
      'begroting-2024': risks([
        ['Lagere algemene uitkering', '70%', '4.600.000'],
        ['Deelneming in het warmtebedrijf', '30%', '1.500.000'],
        ['Digitale aanval', '10%', '2.000.000'],
      ]),
      'begroting-2025': risks([
        ['Lagere algemene uitkering', '90%', '4.600.000'],
        ['Aanleg van het warmtenet', '30%', '2.200.000'],
        ['Digitale aanval', '30%', '2.000.000'],
      ]),
    },
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
    indicators: [
      {
        name: 'Ziekteverzuim van medewerkers',
        kind: 'prestatie',
        unit: '%',
        source: 'Personeelsadministratie',
        actual: { 2020: '5,5%', 2021: '5,8%', 2022: '6,3%', 2023: '6,0%', 2024: '5,6%', 2025: '5,4%' },
        aim: { 2021: '≤ 6,0%', 2022: '≤ 5,8%', 2023: '≤ 6,0%', 2024: '≤ 5,8%', 2025: '≤ 5,5%', 2027: '≤ 5,0%' },
      },
      {
        name: 'Formatie per 1.000 inwoners',
        kind: 'verplicht',
        unit: 'fte',
        source: 'Personeelsadministratie',
        actual: { 2020: '7,1', 2021: '7,2', 2022: '7,2', 2023: '7,3', 2024: '7,3', 2025: '7,4' },
        aim: { 2021: '7,2', 2022: '7,2', 2023: '7,3', 2024: '7,4', 2025: '7,4', 2027: '7,4' },
      },
      {
        name: 'Externe inhuur als deel van de loonsom',
        kind: 'verplicht',
        unit: '%',
        source: 'Financiële administratie',
        actual: { 2020: '18%', 2021: '18%', 2022: '19%', 2023: '16%', 2024: '15%', 2025: '14%' },
        aim: { 2021: '≤ 18%', 2022: '≤ 19%', 2023: '≤ 17%', 2024: '≤ 16%', 2025: '≤ 15%', 2027: '≤ 13%' },
      },
    ],
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
  {
    title: 'Onderhoud kapitaalgoederen',
    indicators: [],
    texts: {
      'begroting-2022': [
        'De gemeente beheert 418 kilometer weg, 94 bruggen, 312 kilometer riool en 61 gebouwen. Voor alle soorten geldt het beheerplan 2020-2024, met een sobere en veilige kwaliteit.',
      ],
      'jaarverslag-2022': [
        'Aan onderhoud is € 14,2 miljoen besteed. De schouw van de bruggen liet zien dat de Kraanbrug eerder aan de beurt is dan gedacht.',
      ],
      'begroting-2023': [
        'Door de prijsstijging kan met hetzelfde geld minder worden gedaan. Veiligheid gaat voor uiterlijk: trottoirs bij scholen en verzorgingshuizen komen het eerst.',
      ],
      'jaarverslag-2023': [
        'Van de wegen lag 11 procent onder het afgesproken niveau. De voorziening voor gebouwen is aangevuld met € 0,6 miljoen.',
      ],
      'begroting-2024': [
        'Het college heeft voor wegen twee jaar lang € 1,1 miljoen extra uitgetrokken. Voor gebouwen verschijnt een nieuw beheerplan, waarin verduurzaming is meegenomen.',
      ],
      'jaarverslag-2024': [
        'Nog 6 procent van de wegen ligt onder het afgesproken niveau. Het beheerplan voor gebouwen is op 21 november vastgesteld.',
      ],
      'begroting-2025': [
        'De zeekade is van 1963 en nadert het einde van zijn levensduur. In 2025 volgt een onderzoek naar de fundering.',
      ],
      'jaarverslag-2025': [
        'De zeekade kan volgens het onderzoek tot 2034 mee, mits de damwand twee keer per jaar wordt gemeten.',
      ],
    },
  },
  {
    title: 'Financiering',
    indicators: [],
    texts: {
      'begroting-2022': [
        'De gemeente heeft € 96 miljoen aan leningen, tegen gemiddeld 1,8 procent rente. Nieuwe leningen zijn in 2022 niet nodig.',
      ],
      'jaarverslag-2022': [
        'De leningen namen af tot € 91 miljoen. Overtollig geld stond verplicht bij het Rijk, vanaf augustus weer tegen een positieve rente.',
      ],
      'begroting-2023': [
        'Voor de Zuidkade en de tunnel leent de gemeente € 12 miljoen, naar verwachting tegen 3 procent rente.',
      ],
      'jaarverslag-2023': ['Er is € 12 miljoen geleend tegen 3,1 procent, met een looptijd van twintig jaar.'],
      'begroting-2024': [
        'Het warmtebedrijf krijgt een lening van € 9 miljoen, met de gemeente als bank. De kasgeldlimiet blijft ruim in acht genomen.',
      ],
      'jaarverslag-2024': [
        'Van de lening aan het warmtebedrijf is € 3 miljoen opgenomen. De totale schuld per inwoner was € 1.430.',
      ],
      'begroting-2025': ['In 2025 lopen leningen van € 14 miljoen af. De helft wordt vervangen.'],
      'jaarverslag-2025': [
        'De schuld per inwoner daalde tot € 1.390. De gemeente bleef elk kwartaal onder de kasgeldlimiet.',
      ],
    },
  },
  {
    title: 'Verbonden partijen',
    indicators: [],
    texts: {
      'begroting-2022': [
        'Havermonde neemt deel in de veiligheidsregio, de jeugdregio, het afvalbedrijf en het Werkbedrijf. Samen kosten zij € 21,6 miljoen.',
      ],
      'jaarverslag-2022': [
        'Alle verbonden partijen sloten hun rekening met een positief resultaat, behalve de jeugdregio. Haar tekort van € 0,2 miljoen is verdeeld over de twaalf gemeenten.',
      ],
      'begroting-2023': [
        'De raad heeft gevraagd om eerder zicht op de plannen van gemeenschappelijke regelingen. Hun begrotingen komen voortaan in maart.',
      ],
      'jaarverslag-2023': [
        'De raad gaf vier zienswijzen op begrotingen van verbonden partijen. Twee zijn overgenomen.',
      ],
      'begroting-2024': [
        'Het warmtebedrijf wordt de vijfde verbonden partij. De gemeente heeft daarin 60 procent van de stemmen.',
      ],
      'jaarverslag-2024': [
        'Het warmtebedrijf schreef in zijn eerste halfjaar een verlies van € 0,1 miljoen, zoals begroot.',
      ],
      'begroting-2025': [
        'Het Werkbedrijf gaat op 1 juli op in een nieuwe gemeenschappelijke regeling van drie gemeenten.',
      ],
      'jaarverslag-2025': [
        'De nieuwe regeling van het Werkbedrijf is volgens planning gestart. De bijdrage van Havermonde is voor vier jaar vastgezet.',
      ],
    },
  },
  {
    title: 'Grondbeleid',
    indicators: [],
    texts: {
      'begroting-2022': [
        'Het grondbedrijf heeft zeven projecten, met een boekwaarde van € 31 miljoen. Weidezicht en Lage Weer leveren winst op, de Zwaaikom kost geld.',
      ],
      'jaarverslag-2022': [
        'Op Weidezicht is een tussentijdse winst van € 1,4 miljoen genomen. Voor de Oosterkade is de voorziening met € 0,5 miljoen verhoogd.',
      ],
      'begroting-2023': [
        'De grondprijs voor sociale huur blijft bevroren op € 24.000 per woning. Voor vrije kavels geldt de marktwaarde.',
      ],
      'jaarverslag-2023': [
        'Door de uitspraak van de Raad van State viel de voorziening voor de Oosterkade vrij. De verkoop in de Spoorzone schoof een jaar op.',
      ],
      'begroting-2024': [
        'De gemeente koopt actief grond bij het station, om regie te houden op wat daar wordt gebouwd.',
      ],
      'jaarverslag-2024': [
        'Aan het station zijn drie percelen gekocht voor € 5,2 miljoen. De boekwaarde van alle projecten samen is € 34 miljoen.',
      ],
      'begroting-2025': ['Voor een nieuwe locatie na 2027 is een voorkeursrecht gevestigd op 62 hectare.'],
      'jaarverslag-2025': [
        'Na de keuze voor Lage Weer-West is het voorkeursrecht op de twee andere locaties ingetrokken.',
      ],
    },
  },
];
