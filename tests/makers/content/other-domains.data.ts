import type { Domain } from './domain.ts';

/** Data: what provinces and regions work at, in the form of the municipal domains. */
export const provincialDomains: readonly Domain[] = [
  {
    titles: ['Landelijk gebied', 'Natuur en landbouw', 'Vitaal platteland'],
    fields: [
      {
        title: 'Natuur',
        goals: ['Het natuurnetwerk is in 2030 af', 'Weidevogels nemen weer toe'],
        things: [
          'p: het natuurbeheerplan',
          'w: de ecologische verbinding langs de beek',
          'r: de regeling voor agrarisch natuurbeheer',
          'a: de aanpak van invasieve soorten',
          'p+: de gebiedsanalyses',
        ],
        measures: [
          'Verworven natuurgrond | ha | 118 | 14 | 0 | Voortgangsrapportage Natuur | performance',
          'Ingerichte natuur | ha | 164 | 20 | 0 | Voortgangsrapportage Natuur | performance',
          'Broedparen van de grutto | paren | 940 | 25 | 0 | Vogelwacht | effect',
        ],
      },
      {
        title: 'Toekomst van de landbouw',
        goals: ['Boeren verdienen een goede boterham met minder uitstoot', 'Jonge boeren kunnen een bedrijf overnemen'],
        things: [
          'r: de omschakelsubsidie',
          'a+: de demobedrijven',
          'p: het gebiedsprogramma',
          'a+: keukentafelgesprekken met boeren',
          'a: het grondinstrument',
        ],
        measures: [
          'Bedrijven met een omschakelplan | bedrijven | 85 | 22 | 0 | Provincie | performance',
          'Stikstofuitstoot uit stallen | kton | 9.4 | -0.4 | 1 | Emissieregistratie | effect',
        ],
      },
    ],
  },
  {
    titles: ['Bereikbaarheid', 'Verkeer, vaarwegen en vervoer', 'Onderweg'],
    fields: [
      {
        title: 'Provinciale wegen',
        goals: ['Het aantal verkeersdoden daalt naar nul', 'Wegen zijn altijd goed begaanbaar'],
        things: [
          'w: de N-weg bij Oosterhaar',
          'p: het uitvoeringsprogramma verkeersveiligheid',
          'w+: drie rotondes',
          'a: het gladheidsteam',
          'r+: de snelheden op erftoegangswegen',
        ],
        measures: [
          'Verkeersdoden op provinciale wegen | personen | 11 | -1 | 0 | Ongevallenregistratie | effect',
          'Wegdek dat aan de norm voldoet | % | 91.4 | 0.6 | 1 | Wegbeheer | performance',
          'Voertuigverliesuren in de spits | uren | 4820 | -130 | 0 | Verkeersmodel | effect',
        ],
      },
      {
        title: 'Openbaar vervoer en hubs',
        goals: ['Reizigers komen met één overstap in de stad', 'Bussen rijden zonder uitstoot'],
        things: [
          'a: de busconcessie',
          'w+: vijf vervoershubs',
          'p: het perspectief spoor',
          'a: publiek vervoer in dunbevolkte streken',
        ],
        measures: [
          'Klantwaardering openbaar vervoer | cijfer | 7.6 | 0.1 | 1 | Klantenbarometer | effect',
          'Bussen zonder uitstoot | % | 38 | 9 | 0 | Concessiebeheer | performance',
        ],
      },
    ],
  },
  {
    titles: ['Regionale economie', 'Kennis en werk', 'Economie en energie'],
    fields: [
      {
        title: 'Innovatie',
        goals: ['Het midden- en kleinbedrijf vernieuwt sneller', 'Kennis vindt de weg naar de werkvloer'],
        things: [
          'r: de innovatieregeling',
          'a+: de fieldlabs',
          'p: de slimme specialisatie',
          'a: het investeringsfonds',
          'a+: handelsmissies naar buurlanden',
        ],
        measures: [
          'Ondersteunde bedrijven | bedrijven | 260 | 18 | 0 | Ontwikkelingsmaatschappij | performance',
          'Uitgaven aan onderzoek per inwoner | euro | 742 | 21 | 0 | CBS | effect',
        ],
      },
      {
        title: 'Energietransitie',
        goals: ['De industrie stapt over op groene waterstof', 'Het stroomnet kan de groei aan'],
        things: [
          'p: de energievisie',
          'w: de waterstofleiding',
          'a: het uitvoeringsteam netcongestie',
          'r+: de ruimtelijke kaders voor wind',
          'a+: lokale energiecoöperaties',
        ],
        measures: [
          'Hernieuwbare energie op land | PJ | 22.9 | 1.8 | 1 | Klimaatmonitor | effect',
          'Uitstoot van broeikasgassen | Mton | 14.2 | -0.5 | 1 | Emissieregistratie | effect',
        ],
      },
    ],
  },
  {
    titles: ['Cultuur en leefbaarheid', 'Samenleving', 'Leefbare kernen'],
    fields: [
      {
        title: 'Leefbare dorpen',
        goals: ['Dorpen houden hun voorzieningen', 'Inwoners nemen zelf het initiatief'],
        things: [
          'r: het leefbaarheidsfonds',
          'w+: tien dorpshuizen',
          'a: het steunpunt voor vrijwilligers',
          'p: de visie op voorzieningen',
        ],
        measures: [
          'Dorpen met een ontmoetingsplek | % | 82 | 2 | 0 | Sociaal planbureau | effect',
          'Toegekende aanvragen leefbaarheid | aanvragen | 96 | 9 | 0 | Subsidieloket | performance',
        ],
      },
      {
        title: 'Cultuur en erfgoed',
        goals: ['Festivals trekken een breed publiek', 'Het verhaal van de streek blijft leven'],
        things: [
          'p: het cultuurprogramma',
          'a: de streektaalcoördinator',
          'r: de restauratieregeling',
          'w: het archiefdepot',
        ],
        measures: [
          'Rijksmonumenten in goede staat | % | 86.5 | 0.7 | 1 | Erfgoedmonitor | effect',
          'Bezoekers van gesubsidieerde musea | bezoekers | 418000 | 9200 | 0 | Museumfederatie | performance',
        ],
      },
    ],
  },
];

/** Data: what water boards work at. */
export const waterDomains: readonly Domain[] = [
  {
    titles: ['Waterveiligheid', 'Veilig achter de dijk', 'Dijken en duinen'],
    fields: [
      {
        title: 'Primaire keringen',
        goals: ['Alle dijken voldoen in 2050 aan de norm', 'Omwonenden praten mee over de dijk van straks'],
        things: [
          'w: de dijk tussen Wilgenoord en Sasveer',
          'p: het beoordelingsprogramma',
          'a+: de dijkinspecties',
          'p: het projectplan voor de sluis',
          'a: het dijkleger',
        ],
        measures: [
          'Dijk die aan de norm voldoet | km | 142 | 6 | 0 | Keringenbeheer | effect',
          'Uitgevoerde inspecties | % | 94 | 1 | 0 | Keringenbeheer | performance',
        ],
      },
      {
        title: 'Calamiteiten',
        goals: ['Wij staan binnen een uur klaar', 'Partners weten wat zij aan ons hebben'],
        things: ['a+: de crisisoefeningen', 'p+: de calamiteitenplannen', 'a: het piket', 'w+: de noodpompen'],
        measures: [
          'Geoefende medewerkers | % | 77 | 2 | 0 | Crisisteam | performance',
          'Opkomsttijd bij alarm | minuten | 52 | -1 | 0 | Crisisteam | performance',
        ],
      },
    ],
  },
  {
    titles: ['Voldoende water', 'Watersysteem', 'Niet te nat en niet te droog'],
    fields: [
      {
        title: 'Peilbeheer',
        goals: ['Het peil past bij het gebruik van het land', 'In droge zomers houden we water langer vast'],
        things: [
          'p+: de peilbesluiten',
          'w: het gemaal aan de Oostvaart',
          'w+: zestien stuwen',
          'r+: de beregeningsregels',
          'a+: de bufferafspraken met boeren',
        ],
        measures: [
          'Gebied met een actueel peilbesluit | % | 88.2 | 1.3 | 1 | Peilregistratie | performance',
          'Extra waterberging | ha | 36 | 7 | 0 | Projectadministratie | performance',
        ],
      },
      {
        title: 'Onderhoud van watergangen',
        goals: ['Sloten en vaarten zijn op diepte', 'Onderhoud spaart planten en vissen'],
        things: [
          'a: het ecologisch maaien',
          'p: het baggerprogramma',
          'a: de schouw',
          'w+: de natuurvriendelijke oevers',
        ],
        measures: [
          'Gebaggerde watergangen | km | 96 | 5 | 0 | Beheersysteem | performance',
          'Natuurvriendelijke oever | km | 58 | 4 | 0 | Beheersysteem | performance',
        ],
      },
    ],
  },
  {
    titles: ['Schoon water', 'Waterkwaliteit', 'Zuiveren en hergebruiken'],
    fields: [
      {
        title: 'Zuiveren',
        goals: ['Afvalwater wordt een bron van energie en grondstoffen', 'Medicijnresten komen niet meer in de sloot'],
        things: [
          'w: de zuivering in Harkeveld',
          'a: de proef met ozon',
          'p: het masterplan waterketen',
          'w: de slibvergisting',
          'r+: de lozingseisen voor bedrijven',
        ],
        measures: [
          'Zuiveringen die aan alle eisen voldoen | % | 93.5 | 0.8 | 1 | Laboratorium | performance',
          'Zelf opgewekte energie | % | 44 | 5 | 0 | Energiemonitor | performance',
        ],
      },
      {
        title: 'Ecologie en zwemwater',
        goals: ['Zwemplassen blijven de hele zomer open', 'Vissen kunnen overal langs'],
        things: [
          'w+: acht vispassages',
          'a+: de metingen op zwemplekken',
          'p+: de maatregelen voor de kaderrichtlijn',
          'a: de aanpak van kreeften',
        ],
        measures: [
          'Waterlichamen met goede toestand | % | 37 | 3 | 0 | Meetnet | effect',
          'Dagen met een zwemverbod | dagen | 48 | -4 | 0 | Zwemwaterregister | effect',
        ],
      },
    ],
  },
];

/** Data: what joint bodies work at: safety, health and environment of a region. */
export const regionalDomains: readonly Domain[] = [
  {
    titles: ['Gezonde regio', 'Publieke gezondheid', 'Gezond opgroeien'],
    fields: [
      {
        title: 'Jeugdgezondheid',
        goals: ['Alle kinderen zijn in beeld', 'Meer kinderen zijn ingeënt'],
        things: [
          'a+: de huisbezoeken bij jonge ouders',
          'p: het uitvoeringsplan kansrijke start',
          'a+: de prikavonden',
          'a: de schoolscreening',
        ],
        measures: [
          'Vaccinatiegraad zuigelingen | % | 88.9 | 0.6 | 1 | RIVM | effect',
          'Bereik van het consultatiebureau | % | 94.8 | 0.4 | 1 | Dossiersysteem | performance',
        ],
      },
      {
        title: 'Infectieziekten en milieu',
        goals: ['Uitbraken worden snel gestopt', 'Gemeenten krijgen bruikbaar gezondheidsadvies'],
        things: [
          'a: het bron- en contactonderzoek',
          'p: het pandemieplan',
          'a: de advisering bij bouwplannen',
          'r: het meldprotocol',
        ],
        measures: [
          'Meldingen opgepakt binnen een dag | % | 89 | 2 | 0 | Meldregister | performance',
          'Adviezen over leefomgeving | adviezen | 72 | 8 | 0 | Adviesteam | performance',
        ],
      },
    ],
  },
  {
    titles: ['Vergunning en toezicht', 'Milieutoezicht', 'Schone leefomgeving'],
    fields: [
      {
        title: 'Vergunningverlening',
        goals: ['Vergunningen zijn op tijd en goed leesbaar', 'Oude vergunningen zijn bijgewerkt'],
        things: [
          'p: het vergunningenprogramma',
          'r: de werkwijze bij vooroverleg',
          'a: het actualisatieteam',
          'a: het omgevingsloket',
        ],
        measures: [
          'Besluiten binnen de termijn | % | 91 | 1 | 0 | Zaaksysteem | performance',
          'Geactualiseerde vergunningen | vergunningen | 64 | 7 | 0 | Zaaksysteem | performance',
        ],
      },
      {
        title: 'Toezicht',
        goals: ['Bedrijven leven de regels na', 'Zware overtreders worden vaker bezocht'],
        things: [
          'a+: de ketencontroles',
          'p: het nalevingsbeeld',
          'a: de inzet van drones',
          'r: de landelijke handhavingsstrategie',
        ],
        measures: [
          'Naleving bij eerste controle | % | 72.5 | 1.2 | 1 | Inspectieregister | effect',
          'Uitgevoerde controles | controles | 1460 | 55 | 0 | Inspectieregister | performance',
        ],
      },
    ],
  },
  {
    titles: ['Samenwerking en organisatie', 'Regionale samenwerking', 'De organisatie'],
    fields: [
      {
        title: 'Samen sterker',
        goals: ['Deelnemers ervaren de meerwaarde van samenwerken', 'Kosten blijven beheersbaar'],
        things: [
          'p: het samenwerkingsprogramma',
          'a: het kennisnetwerk',
          'r: de bijdrageverordening',
          'a+: de regiodagen',
        ],
        measures: [
          'Tevredenheid van deelnemers | cijfer | 7.2 | 0.1 | 1 | Deelnemersonderzoek | effect',
          'Deelnemers aan kennisbijeenkomsten | deelnemers | 380 | 24 | 0 | Bureau | performance',
        ],
      },
    ],
  },
];
