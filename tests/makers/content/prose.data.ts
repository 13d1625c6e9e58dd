/** Data: sentences with gaps: {title} of the chapter, {place}, {self} of the body, {year}, {thing}, {partner}. */
export const introductions: readonly string[] = [
  'Bij {title} gaat het om wat inwoners van {place} elke dag merken.',
  'Dit onderdeel beschrijft hoe {self} werkt aan {title}.',
  'In {year} ligt de nadruk bij {title} op uitvoering en minder op nieuwe plannen.',
  'De afgelopen jaren is er rond {title} veel veranderd in {place}.',
  'Met {partner} is afgesproken wie welk deel van {title} voor zijn rekening neemt.',
  'Veel van het werk aan {title} doet {self} niet alleen maar met {partner}.',
  'De vraag naar {title} groeit sneller dan het budget; dat dwingt tot keuzes.',
  'Wat onder {title} valt, staat in het beleidskader dat voor {year} is vastgesteld.',
];
export const situations: readonly string[] = [
  'De cijfers van begin {year} laten zien dat {place} het ongeveer even goed doet als vergelijkbare gebieden.',
  'Vooral in de kernen buiten het centrum van {place} is nog winst te halen.',
  'Door krapte op de arbeidsmarkt bleven in {year} enkele werkzaamheden liggen.',
  'Uit de laatste peiling blijkt dat de waardering licht is gestegen, maar niet overal.',
  'Het aantal vragen aan {self} over {title} nam toe; de afhandeling bleef op peil.',
  'Met {partner} lopen afspraken die begin {year} opnieuw tegen het licht worden gehouden.',
];
export const explanations: readonly string[] = [
  'Dit vraagt een lange adem en goede afspraken met {partner}.',
  'In {year} meten wij opnieuw hoe het ermee staat.',
  'Daarmee sluiten wij aan bij wat inwoners van {place} ons vertelden.',
  'De opgave verschilt per kern; daarom werken we gebiedsgericht.',
  'Het gaat daarbij vooral om mensen die nu nog niet bereikt worden.',
];
export const conclusions: readonly string[] = [
  'Het jaar {year} verliep voor {title} grotendeels zoals verwacht.',
  'De belangrijkste plannen voor {title} zijn uitgevoerd en de samenwerking met {partner} is verstevigd.',
  'Niet alles lukte in {year}, maar de richting klopt.',
];
export const leads: readonly string[] = [
  'Hieronder staat wat er in {year} op het programma staat.',
  'Daarvoor zetten wij in {year} de volgende stappen.',
  'Het werk van {year} bestaat uit het volgende.',
];
export const partners: readonly string[] = [
  'de woningcorporaties',
  'de dorpsraden',
  'het onderwijs',
  'de zorgaanbieders',
  'de ondernemersvereniging',
  'de buurgemeenten',
  'het waterschap',
  'de vrijwilligersorganisaties',
  'de uitvoeringsdienst',
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
