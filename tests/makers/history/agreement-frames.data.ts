/** Data: how an agreement says in one sentence what takes several plans. */
export const togetherFrames: readonly string[] = [
  '{things} krijgen deze periode voorrang',
  'Wij maken geld vrij voor {things}',
  'In vier jaar tijd pakken wij {things} aan',
  'Wij staan voor {things}',
  'Aan het eind van deze periode zijn er zichtbare resultaten met {things}',
  'Met partners werken wij aan {things}',
];

/** Data: how an agreement speaks of one thing. */
export const singleFrames: readonly string[] = [
  'Wij zetten ons in voor {things}',
  'Deze coalitie maakt werk van {things}',
  'Er komt deze periode aandacht voor {things}',
  '{things}: daar beginnen wij zo snel mogelijk mee',
];

/** Data: what an agreement says of the coalition itself, which no plan carries out. */
export const intentions: readonly string[] = [
  'Wij luisteren eerst en besluiten daarna',
  'De lasten voor huishoudens stijgen niet sneller dan de prijzen',
  'Een sluitende begroting is voor ons de basis',
  'Wij zoeken de samenwerking met de gemeenten om ons heen',
  'Afspraken met de raad komen wij na',
  'Bij tegenvallers kijken wij eerst naar de eigen organisatie',
  'Iedereen die hier woont, hoort erbij',
  'Wij leggen elk jaar uit wat van dit akkoord terecht is gekomen',
];

/** Data: what a part of an agreement is called that goes by no chapter of the budget. */
export const themeTitles: readonly string[] = [
  'Samen vooruit',
  'Dichtbij en betrokken',
  'Ruimte om te groeien',
  'Goed voor elkaar',
  'Een sterke basis',
  'Klaar voor morgen',
];
