/**
 * Data: sentences in three parts, each with gaps: {title} of the chapter, {place}, {self} of the body, {year} of the book, {past} of the last
 * figures, {partner}. Any opening goes with any core and any closing.
 */
export type Prose = {
  readonly openings: readonly string[];
  readonly cores: readonly string[];
  readonly closings: readonly string[];
};

export const introductions: Prose = {
  openings: [
    'Bij {title}',
    'Rond {title} in {place}',
    'Voor {title}',
    'Waar het {title} betreft,',
    'Onder de noemer {title}',
  ],
  cores: [
    'gaat het om wat inwoners elke dag merken',
    'werkt {self} nauw samen met {partner}',
    'verschuift de aandacht van plannen maken naar uitvoeren',
    'speelt veel tegelijk en zijn keuzes nodig',
    'is de verdeling van taken met {partner} opnieuw vastgelegd',
    'groeit de vraag sneller dan het beschikbare geld',
    'bepaalt landelijk beleid een groot deel van de ruimte die {self} heeft',
    'ligt een kader dat meerdere jaren meegaat',
    'tellen vooral de uitkomsten voor wie er gebruik van maakt',
    'staan de komende jaren vervanging en onderhoud voorop',
    'vragen nieuwe regels om andere kennis en andere mensen',
    'zijn de verwachtingen van inwoners hoger dan vroeger',
  ],
  closings: [
    '',
    ', ook in de kleinere kernen',
    '; dat vraagt om een vaste koers',
    ' en daar is in {year} extra tijd voor',
    ', zoals in het beleidskader is afgesproken',
    '; {partner} denken daarin mee',
    ', met oog voor wie het minder makkelijk heeft',
  ],
};
export const situations: Prose = {
  openings: [
    'De cijfers van {past} laten zien dat',
    'Uit gesprekken met {partner} blijkt dat',
    'De laatste peiling wijst uit dat',
    'In de loop van {past} werd duidelijk dat',
    'Ons beeld van eind {past} is dat',
    'Vergeleken met een paar jaar terug valt op dat',
  ],
  cores: [
    '{title} in {place} ongeveer op het niveau van vergelijkbare gebieden ligt',
    'het aantal vragen over {title} langzaam toeneemt',
    'de kernen buiten het centrum achterblijven bij {title}',
    'het werk aan {title} door krapte op de arbeidsmarkt vertraging opliep',
    'inwoners {title} iets hoger waarderen dan voorheen',
    'de afspraken met {partner} over {title} aan vernieuwing toe zijn',
    'de kosten van {title} harder stijgen dan de inkomsten',
    'jongeren en ouderen heel verschillend denken over {title}',
    'er voor {title} genoeg plannen zijn maar te weinig handen',
    'de gegevens over {title} nu beter op orde zijn',
  ],
  closings: [
    '',
    ', al zijn de verschillen per wijk groot',
    '; dat volgen wij op de voet',
    ', mede door hogere prijzen',
    ' en dat was zo verwacht',
    ', wat ook {partner} opvalt',
  ],
};
export const explanations: Prose = {
  openings: [
    'Dat begint bij',
    'Daarvoor kijken wij vooral naar',
    'In {year} gaat de meeste aandacht naar',
    'De sleutel ligt bij',
    'Wij richten ons hierbij op',
  ],
  cores: [
    'mensen die nu nog niet bereikt worden',
    'goede afspraken met {partner}',
    'de kernen waar de achterstand het grootst is',
    'wat inwoners van {place} ons zelf vertelden',
    'een aanpak per gebied',
    'gegevens waar iedereen op kan bouwen',
    'kleine stappen die snel zichtbaar zijn',
    'het werk dat al loopt en goed bevalt',
    'vaste gezichten en korte lijnen',
  ],
  closings: [
    '',
    '; dat vraagt een lange adem',
    ', samen met {partner}',
    ' en minder naar nieuwe regels',
    ', jaar op jaar',
  ],
};
export const conclusions: Prose = {
  openings: ['Al met al', 'Over het geheel genomen', 'Terugkijkend op {year}', 'Samengevat'],
  cores: [
    'verliep {year} voor {title} grotendeels zoals verwacht',
    'zijn de belangrijkste plannen voor {title} uitgevoerd',
    'is de samenwerking rond {title} met {partner} steviger geworden',
    'lukte voor {title} niet alles, maar klopt de richting',
    'heeft {title} in {place} een goede basis voor de komende jaren',
  ],
  closings: ['', '; de rest volgt', ', met dank aan {partner}', ' en dat is een compliment waard'],
};
export const leads: Prose = {
  openings: ['Hieronder staat', 'In dit overzicht staat', 'De opsomming laat zien'],
  cores: [
    'wat er in {year} voor {title} op het programma staat',
    'welke stappen {self} in {year} zet',
    'wat er in {year} van ons te verwachten is',
  ],
  closings: ['', ', in volgorde van belang'],
};
export const partners: readonly string[] = [
  'de woningcorporaties',
  'de dorpsraden',
  'de scholen',
  'de zorgaanbieders',
  'de ondernemersverenigingen',
  'de buurgemeenten',
  'de sportclubs',
  'de vrijwilligersorganisaties',
  'de uitvoeringsdiensten',
];
/** Data: what a reading guide says; {book} is the name of the book. */
export const guides: readonly string[] = [
  'Voor u ligt de {book} van {place}. Het stuk is opgebouwd uit programma’s en een aantal verplichte onderdelen.',
  'Elk programma begint met een korte schets. Daarna leest u waar wij naartoe willen en wat daarbij hoort.',
  'Bedragen zijn afgerond. Daardoor kan een optelling een klein verschil laten zien.',
  'De cijfers in de tabellen komen uit eigen registraties en uit openbare bronnen.',
];
/** Data: when something in running text will be done. */
export const terms: readonly string[] = [
  'in de zomer van {year}',
  'vóór het einde van {year}',
  'in het vierde kwartaal van {year}',
  'in het voorjaar van {year}',
  'medio {year}',
];
