import type { GlossaryWords } from './terms.data.ts';

/** The words of planning and control explained, in Dutch: what a word is called, in which forms it is written (parts of a pattern), and what it means. */
export const nlGlossary: GlossaryWords = {
  begroting: {
    term: 'begroting',
    forms: ['begroting(?:en)?', 'programmabegroting'],
    means:
      'Het plan voor één jaar: wat de organisatie wil bereiken, wat zij daarvoor gaat doen en wat dat mag kosten. De raad stelt haar vast.',
  },
  jaarstukken: {
    term: 'jaarstukken',
    forms: ['jaarstukken', 'jaarverslag(?:en)?', 'programmaverantwoording'],
    means:
      'Het jaarverslag en de jaarrekening samen. Daarin vertelt de organisatie na afloop wat er van de begroting kwam.',
  },
  jaarrekening: {
    term: 'jaarrekening',
    forms: ['jaarrekening(?:en)?'],
    means:
      'Het deel van de jaarstukken met het geld: wat er echt is uitgegeven en ontvangen, en wat de organisatie bezit en schuldig is.',
  },
  kadernota: {
    term: 'kadernota',
    forms: ["kadernota['’]?s?", "perspectiefnota['’]?s?"],
    means: 'Een stuk in het voorjaar waarin de raad kiest binnen welke grenzen de volgende begroting wordt gemaakt.',
  },
  voorjaarsnota: {
    term: 'voorjaarsnota',
    forms: ["voorjaarsnota['’]?s?"],
    means:
      'Een stuk in het voorjaar dat vertelt hoe het lopende jaar gaat, en vaak ook wat er het volgende jaar moet veranderen.',
  },
  bestuursrapportage: {
    term: 'bestuursrapportage',
    forms: ['bestuursrapportages?', 'voortgangsrapportages?', 'tussenrapportages?'],
    means: 'Een bericht tijdens het jaar: loopt alles volgens de begroting, en waar niet?',
  },
  coalitieakkoord: {
    term: 'coalitieakkoord',
    forms: ['coalitieakkoord(?:en)?', "collegeprogramma['’]?s?", 'bestuursakkoord(?:en)?'],
    means: 'De afspraken van de partijen die samen besturen, meestal voor vier jaar. Begrotingen werken die uit.',
  },
  'pc-cyclus': {
    term: 'P&C-cyclus',
    forms: ['p&amp;c-cyclus', 'p&c-cyclus', 'planning[- ]en[- ]control(?:cyclus)?'],
    means:
      'De vaste kring van stukken in een jaar: vooruitkijken, begroten, tussendoor melden en verantwoorden. P&C staat voor planning en control.',
  },
  lasten: {
    term: 'lasten',
    forms: ['lasten'],
    means: 'Alle kosten die bij een jaar horen, ook als er in dat jaar nog niet voor is betaald.',
  },
  baten: {
    term: 'baten',
    forms: ['baten'],
    means: 'Alle opbrengsten die bij een jaar horen, ook als het geld later binnenkomt.',
  },
  saldo: {
    term: 'saldo',
    forms: ["saldo['’]?s?"],
    means: 'Het verschil tussen baten en lasten. Is het negatief, dan kost iets meer dan het opbrengt.',
  },
  'mutatie-reserves': {
    term: 'mutatie reserves',
    forms: ['mutaties? (?:in |van )?(?:de )?reserves?', 'onttrekking(?:en)?', 'storting(?:en)? in (?:de )?reserves?'],
    means: 'Geld dat in een spaarpot gaat of eruit komt. Het hoort niet bij de lasten en baten zelf.',
  },
  reserve: {
    term: 'reserve',
    forms: ['reserves?', 'algemene reserves?'],
    means: 'Een spaarpot van de organisatie. De raad beslist waarvoor die wordt gebruikt.',
  },
  bestemmingsreserve: {
    term: 'bestemmingsreserve',
    forms: ['bestemmingsreserves?'],
    means: 'Een spaarpot voor één doel. De raad kan dat doel nog veranderen.',
  },
  voorziening: {
    term: 'voorziening',
    forms: ['voorzieningen onderhoud', 'voorziening(?:en)? (?:voor|riolering|wethouders|groot)'],
    means:
      'Geld dat opzij staat voor iets wat zeker of bijna zeker betaald moet worden. Anders dan bij een reserve is het doel niet vrij.',
  },
  onvoorzien: {
    term: 'onvoorzien',
    forms: ['post onvoorzien', 'onvoorzien'],
    means: 'Een bedrag in de begroting voor wat niemand zag aankomen.',
  },
  overhead: {
    term: 'overhead',
    forms: ['overhead'],
    means:
      'Kosten van alles wat het eigen werk mogelijk maakt, zoals personeelszaken, ICT en huisvesting van ambtenaren.',
  },
  'algemene-dekkingsmiddelen': {
    term: 'algemene dekkingsmiddelen',
    forms: ['algemene dekkingsmiddelen'],
    means:
      'Inkomsten die voor alles mogen worden gebruikt, zoals de algemene uitkering van het Rijk en de onroerendezaakbelasting.',
  },
  'algemene-uitkering': {
    term: 'algemene uitkering',
    forms: ['algemene uitkering', 'gemeentefonds'],
    means: 'Geld van het Rijk uit het gemeentefonds. Gemeenten mogen zelf kiezen waaraan zij het uitgeven.',
  },
  programma: {
    term: 'programma',
    forms: ["programma['’]?s?"],
    means: 'Een groot onderwerp in de begroting, met doelen, plannen en geld die bij elkaar horen.',
  },
  beleidsveld: {
    term: 'beleidsveld',
    forms: ['beleidsveld(?:en)?', "deelprogramma['’]?s?"],
    means: 'Een deel van een programma over één onderwerp, zoals parkeren of jeugdhulp.',
  },
  paragraaf: {
    term: 'paragraaf',
    forms: ['verplichte paragra(?:af|fen)', 'paragrafen'],
    means:
      'Een vast hoofdstuk dat dwars door de programma’s gaat, zoals over risico’s, onderhoud of verbonden partijen.',
  },
  taakveld: {
    term: 'taakveld',
    forms: ['taakveld(?:en)?'],
    means:
      'Een onderwerp uit een landelijke lijst, die voor alle gemeenten gelijk is. Daardoor zijn hun kosten te vergelijken.',
  },
  bbv: {
    term: 'BBV',
    forms: ['bbv'],
    means:
      'Het Besluit begroting en verantwoording: de landelijke regels voor hoe begrotingen en jaarstukken eruitzien.',
  },
  iv3: {
    term: 'Iv3',
    forms: ['iv3'],
    means: 'Informatie voor derden: de cijfers die elke gemeente in een vaste vorm aan het CBS geeft.',
  },
  beleidsindicator: {
    term: 'beleidsindicator',
    forms: ['beleidsindicator(?:en)?', 'verplichte indicator(?:en)?'],
    means: 'Een meting die elke gemeente moet laten zien, met een naam en bron die landelijk vaststaan.',
  },
  indicator: {
    term: 'indicator',
    forms: ['indicator(?:en)?'],
    means: 'Een maat waaraan te zien is of een doel dichterbij komt, zoals het aantal woningen dat is gebouwd.',
  },
  effectindicator: {
    term: 'effectindicator',
    forms: ['effectindicator(?:en)?'],
    means: 'Een maat voor wat er in de stad of streek verandert, en niet voor wat de organisatie zelf doet.',
  },
  'prestatie-indicator': {
    term: 'prestatie-indicator',
    forms: ['prestatie-indicator(?:en)?'],
    means: 'Een maat voor wat de organisatie zelf doet, zoals het aantal bomen dat zij plant.',
  },
  nulmeting: {
    term: 'nulmeting',
    forms: ['nulmeting(?:en)?'],
    means: 'De stand aan het begin, waarmee latere metingen worden vergeleken.',
  },
  streefwaarde: {
    term: 'streefwaarde',
    forms: ['streefwaarden?', 'streefcijfers?'],
    means: 'Het getal dat de organisatie wil halen.',
  },
  realisatie: {
    term: 'realisatie',
    forms: ['realisaties?'],
    means: 'Wat er echt is gebeurd, uitgegeven of gehaald, naast wat was gepland.',
  },
  kengetal: {
    term: 'kengetal',
    forms: ['kengetal(?:len)?'],
    means:
      'Een getal dat in één keer iets zegt over de financiën, zoals hoeveel schuld er tegenover de inkomsten staat.',
  },
  'netto-schuldquote': {
    term: 'netto schuldquote',
    forms: ['(?:netto )?schuldquote'],
    means: 'De schuld als deel van de jaarlijkse inkomsten. Hoe hoger, hoe zwaarder rente en aflossing drukken.',
  },
  solvabiliteit: {
    term: 'solvabiliteit',
    forms: ['solvabiliteit(?:sratio)?'],
    means: 'Welk deel van het bezit met eigen geld is betaald. Hoe hoger, hoe minder er geleend is.',
  },
  weerstandsvermogen: {
    term: 'weerstandsvermogen',
    forms: ['weerstandsvermogen', 'weerstandscapaciteit'],
    means: 'Of er genoeg geld is om tegenvallers op te vangen zonder dat plannen moeten stoppen.',
  },
  'verbonden-partij': {
    term: 'verbonden partij',
    forms: ['verbonden partij(?:en)?'],
    means:
      'Een organisatie waarin de gemeente meebestuurt én geld heeft zitten, zoals een veiligheidsregio of een warmtebedrijf.',
  },
  'gemeenschappelijke-regeling': {
    term: 'gemeenschappelijke regeling',
    forms: ['gemeenschappelijke regeling(?:en)?'],
    means: 'Een vorm waarin gemeenten, provincies of waterschappen samen een taak uitvoeren.',
  },
  grondexploitatie: {
    term: 'grondexploitatie',
    forms: ['grondexploitaties?'],
    means: 'Grond kopen, klaarmaken om te bouwen en weer verkopen, met de kosten en opbrengsten over de jaren.',
  },
  'lokale-heffingen': {
    term: 'lokale heffingen',
    forms: ['lokale heffingen'],
    means: 'Belastingen en tarieven die de gemeente zelf bepaalt, zoals de onroerendezaakbelasting en de rioolheffing.',
  },
  investering: {
    term: 'investering',
    forms: ['investering(?:en)?'],
    means:
      'Een uitgave voor iets dat jaren meegaat, zoals een school of een brug. De kosten worden over die jaren verdeeld.',
  },
  krediet: {
    term: 'krediet',
    forms: ['(?:investerings)?kredieten', 'krediet'],
    means: 'Toestemming van de raad om tot een bepaald bedrag uit te geven aan één investering.',
  },
  kapitaallasten: {
    term: 'kapitaallasten',
    forms: ['kapitaallasten'],
    means: 'De jaarlijkse kosten van investeringen: rente en afschrijving samen.',
  },
  afschrijving: {
    term: 'afschrijving',
    forms: ['afschrijving(?:en)?', 'afschrijven'],
    means: 'De waarde die iets elk jaar verliest. Dat verlies telt als kosten.',
  },
  structureel: {
    term: 'structureel',
    forms: ['structure(?:el|le)'],
    means:
      'Elk jaar terugkerend. Kosten die elk jaar terugkomen, moeten met inkomsten worden betaald die ook elk jaar terugkomen.',
  },
  incidenteel: {
    term: 'incidenteel',
    forms: ['incidente(?:el|le)'],
    means: 'Eenmalig, of voor hoogstens een paar jaar.',
  },
  taakstelling: {
    term: 'taakstelling',
    forms: ['taakstelling(?:en)?'],
    means: 'Een bezuiniging die al in de begroting staat, terwijl nog niet is gekozen waar zij vandaan komt.',
  },
  meerjarenraming: {
    term: 'meerjarenraming',
    forms: ['meerjarenraming(?:en)?', 'meerjarenbegroting(?:en)?'],
    means: 'Wat de organisatie verwacht uit te geven en te ontvangen in de drie jaren na de begroting.',
  },
  'primitieve-begroting': {
    term: 'primitieve begroting',
    forms: ['primitieve begroting', 'primitief'],
    means: 'De begroting zoals de raad haar voor het begin van het jaar vaststelde, zonder latere wijzigingen.',
  },
  begrotingswijziging: {
    term: 'begrotingswijziging',
    forms: ['begrotingswijziging(?:en)?', 'na wijziging'],
    means: 'Een besluit van de raad dat de begroting tijdens het jaar verandert.',
  },
  raad: {
    term: 'raad',
    forms: ['gemeenteraad', 'raad(?:sleden)?'],
    means:
      'De gekozen vertegenwoordigers van de inwoners. De raad stelt doelen en geld vast en controleert het college.',
  },
  college: {
    term: 'college',
    forms: ['college(?: van burgemeester en wethouders)?', 'b en w'],
    means: 'Het dagelijks bestuur: de burgemeester en de wethouders. Het college voert uit wat de raad besluit.',
  },
  portefeuillehouder: {
    term: 'portefeuillehouder',
    forms: ['portefeuillehouders?'],
    means: 'De wethouder of burgemeester die voor een onderwerp verantwoordelijk is.',
  },
  griffie: {
    term: 'griffie',
    forms: ['griffie(?:r)?'],
    means:
      'De ambtenaren die de raad helpen met zijn vergaderingen en stukken. Zij werken voor de raad, niet voor het college.',
  },
  rekenkamer: {
    term: 'rekenkamer',
    forms: ['rekenkamer(?:s|commissies?)?'],
    means: 'Een onafhankelijke club die voor de raad onderzoekt of geld goed is besteed en of plannen hebben gewerkt.',
  },
  accountant: {
    term: 'accountant',
    forms: ['accountants?'],
    means: 'Controleert in opdracht van de raad of de jaarrekening klopt.',
  },
  motie: {
    term: 'motie',
    forms: ['moties?'],
    means: 'Een oproep van de raad aan het college. Het college hoeft die niet op te volgen, maar moet wel antwoorden.',
  },
  amendement: {
    term: 'amendement',
    forms: ['amendement(?:en)?'],
    means: 'Een wijziging die de raad in een voorstel aanbrengt. Wordt zij aangenomen, dan hoort zij bij het besluit.',
  },
  toezegging: {
    term: 'toezegging',
    forms: ['toezegging(?:en)?'],
    means:
      'Een belofte van een wethouder of de burgemeester in een vergadering. De griffie houdt bij of zij is nagekomen.',
  },
  raadsbesluit: { term: 'raadsbesluit', forms: ['raadsbesluit(?:en)?'], means: 'Wat de raad officieel heeft beslist.' },
  verordening: {
    term: 'verordening',
    forms: ['(?:financiële )?verordening(?:en)?'],
    means:
      'Een regel van de gemeente zelf. In de financiële verordening staat hoe de raad begroting en controle wil hebben.',
  },
  'provinciaal-toezicht': {
    term: 'financieel toezicht',
    forms: ['financieel toezicht', 'preventief toezicht', 'repressief toezicht'],
    means:
      'De provincie kijkt of de begroting van een gemeente in evenwicht is. Is dat niet zo, dan moet zij die eerst goedkeuren.',
  },
  rechtmatigheid: {
    term: 'rechtmatigheid',
    forms: ['rechtmatigheid(?:sverantwoording)?'],
    means: 'Of geld is ontvangen en uitgegeven volgens de regels en de begroting.',
  },
  doelmatigheid: {
    term: 'doelmatigheid',
    forms: ['doelmatigheid', 'doeltreffendheid'],
    means: 'Doelmatig: niet meer kosten dan nodig. Doeltreffend: het doel wordt ook echt gehaald.',
  },
  'specifieke-uitkering': {
    term: 'specifieke uitkering',
    forms: ['specifieke uitkering(?:en)?', 'sisa'],
    means: 'Geld van het Rijk voor één doel. Over de besteding legt de gemeente apart verantwoording af.',
  },
};
