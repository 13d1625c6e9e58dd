/**
 * The policy indicators that municipalities must have in their budget and annual report, by the name and the unit of the regulation, in its order
 * (Regeling vaststelling beleidsindicatoren, under article 25, paragraph 2, of the Besluit begroting en verantwoording provincies en gemeenten). What
 * stands between brackets in a name is left out by many documents. Each was seen in the definitions of Iv3 of 2026 or in the books of at least one
 * municipality.
 */
export const mandatoryIndicators: readonly { readonly name: string; readonly unit: string }[] = [
  { name: 'Formatie', unit: 'fte per 1.000 inwoners' },
  { name: 'Bezetting', unit: 'fte per 1.000 inwoners' },
  { name: 'Apparaatskosten', unit: 'kosten per inwoner' },
  { name: 'Externe inhuur', unit: 'kosten als % van totale loonsom + totale kosten inhuur externen' },
  { name: 'Overhead', unit: '% van totale lasten' },
  { name: 'Verwijzingen Halt', unit: 'per 10.000 jongeren' },
  { name: 'Winkeldiefstallen', unit: 'per 1.000 inwoners' },
  { name: 'Geweldsmisdrijven', unit: 'per 1.000 inwoners' },
  { name: 'Diefstallen uit woning', unit: 'per 1.000 inwoners' },
  { name: 'Vernielingen en beschadigingen (in de openbare ruimte)', unit: 'per 1.000 inwoners' },
  { name: 'Functiemenging', unit: '%' },
  { name: 'Vestigingen (van bedrijven)', unit: 'per 1.000 inwoners 15 t/m 64 jaar' },
  { name: 'Absoluut verzuim', unit: 'per 1.000 leerlingen' },
  { name: 'Relatief verzuim', unit: 'per 1.000 leerlingen' },
  { name: 'Vroegtijdig schoolverlaters zonder startkwalificatie (vsv-ers)', unit: '% deelnemers VO en MBO' },
  { name: 'Niet-sporters', unit: '%' },
  { name: 'Banen', unit: 'per 1.000 inwoners 15-64 jaar' },
  { name: 'Jongeren met een delict voor de rechter', unit: '% 12 t/m 21-jarigen' },
  { name: 'Kinderen in uitkeringsgezin', unit: '% kinderen tot 18 jaar' },
  { name: 'Netto arbeidsparticipatie', unit: '% werkzame beroepsbevolking t.o.v. (beroeps)bevolking' },
  { name: 'Werkloze jongeren', unit: '% 16 t/m 22-jarigen' },
  { name: 'Personen met een bijstandsuitkering', unit: 'per 10.000 inwoners' },
  { name: 'Lopende re-integratievoorzieningen', unit: 'per 10.000 inwoners 15-64 jaar' },
  { name: 'Jongeren met jeugdhulp', unit: '% van alle jongeren tot 18 jaar' },
  { name: 'Jongeren met jeugdbescherming', unit: '% van alle jongeren tot 18 jaar' },
  { name: 'Jongeren met jeugdreclassering', unit: '% van alle jongeren 12 tot 23 jaar (leeftijd: eigen kennis)' },
  { name: 'Cliënten met een maatwerkarrangement Wmo', unit: 'per 10.000 inwoners' },
  { name: 'Omvang huishoudelijk restafval', unit: 'kg per inwoner' },
  { name: 'Hernieuwbare elektriciteit', unit: '%' },
  { name: 'Gemiddelde WOZ-waarde', unit: 'duizend euro' },
  { name: 'Nieuw gebouwde woningen', unit: 'aantal per 1.000 woningen' },
  { name: 'Demografische druk', unit: '%' },
  { name: 'Gemeentelijke woonlasten eenpersoonshuishouden', unit: 'euro' },
  { name: 'Gemeentelijke woonlasten meerpersoonshuishouden', unit: 'euro' },
];
