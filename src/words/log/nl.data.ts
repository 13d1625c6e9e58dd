/** The words of the pages of the log, in Dutch. */
export const nlLog = {
  log: {
    title: 'Logboek',
    lead: (name: string) =>
      `Alles wat wij van ${name} vastleggen, staat als regel in een logboek. Elke regel krijgt een controlegetal, waarin ook alle regels ervóór meetellen. Hier staat hoe het logboek eindigde, per dag.`,
    purpose: 'Waar is dit voor?',
    purposeText:
      'Verandert iemand achteraf een regel, of haalt hij er een weg, dan kloppen de controlegetallen daarna niet meer. Bewaart u een controlegetal, dan kunnen ook wij het logboek niet ongemerkt herschrijven.',
    check: 'Zo controleert u het',
    checkSteps: [
      'Bewaar het controlegetal van een dag, of het JSON-bestand. Dat kan ook in een webarchief.',
      'Kijk later weer op hetzelfde adres. Daar moet hetzelfde controlegetal staan. Staat er een ander, of niets meer, dan is het logboek veranderd.',
    ],
    recheck: 'Geef uw bestand aan wie de gegevens beheert. Die rekent het hele logboek na met:',
    recheckCommand: 'doelspoor verify --head bestand.json',
    days: 'Per dag',
    daysText: 'Op een dag die hier niet staat, kwam er niets bij.',
    all: 'Alle dagen als JSON',
    none: 'Er is nog niets gepubliceerd.',
    on: (day: string) => `Logboek op ${day}`,
    onLead: (name: string) => `Zo eindigde het logboek van ${name} toen wij het die dag publiceerden.`,
    line: (number: string) => `Laatste regel: ${number}`,
    sequence: 'Laatste regel',
    hash: 'Controlegetal',
    hashMeaning: 'SHA-256 over de laatste regel, waarin alle regels ervóór meetellen.',
    published: 'Gepubliceerd',
  },
};
