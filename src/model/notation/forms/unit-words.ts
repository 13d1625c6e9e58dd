/** Data: units that stand after a number in these documents; after any of them even a number like a year is a number. */
export const units: ReadonlySet<string> = new Set(
  (
    'fte fte’s kg kilo ton kilogram g m m2 m² m3 m³ km ha hectare are liter kwh mwh gwh kw mw tj gj co2 dba db euro eur uur uren dag dagen week weken ' +
    'maand maanden jaar kwartaal minuten minuut keer maal x stuks st personen inwoners huishoudens leerlingen studenten ' +
    'woningen banen bedrijven vestigingen projecten bezoekers deelnemers klanten punten procentpunt promille ‰ ' +
    'people projects times jobs companies visitors'
  ).split(' '),
);

/** Data: a text that goes on with one of these after its first number is no number with a unit: "3 maart", "2 of 3". */
export const notUnits: ReadonlySet<string> = new Set(
  (
    'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec ' +
    'january february march may june july august october ' +
    'en of tot à a t/m op in voor na niet geen ja nee uit bij om met te ten tov is zijn was wordt worden werd naar sinds vanaf dan ' +
    'hoger lager meer minder groter kleiner groei daling stijging toename afname boven onder e de het een ' +
    'and or to of on in for not no than more less higher lower'
  ).split(' '),
);
