import { count } from '../numerals.ts';

/** The words of the pages of indicators, in Dutch. */
export const nlIndicators = {
  indicator: {
    badge: 'Indicator',
    lead: (publications: number) =>
      `Alle cijfers die over deze indicator zijn gepubliceerd, uit ${count('nl', publications, 'publicatie', 'publicaties')}.`,
    chart: 'In beeld',
    chartSummary: (first: string, last: string) =>
      `Behaalde waarden en streefwaarden van ${first} tot en met ${last}. Alle cijfers staan in de tabel op de pagina.`,
    table: 'Alle cijfers',
    caption: 'Per jaar, zoals de publicaties het schrijven',
    year: 'Jaar',
    noYear: 'geen jaar',
    differ: 'Publicaties noemen voor één jaar verschillende waarden',
    differLead: 'Dat kan een correctie zijn. De grafiek toont ze allemaal.',
    differLine: (role: string, year: string, values: string) => `${role} ${year}: ${values}`,
    inPublication: (value: string, publication: string) => `${value} (${publication})`,
    drawn: {
      legend: {
        achieved: 'behaald',
        beyond: 'ten minste of hoogstens',
        target: 'beoogd',
        bound: 'beoogd: open naar wat voldoet',
        formerAim: 'beoogd, later gewijzigd',
        former: 'eerder anders gegeven',
        baseline: 'nulmeting',
        budgeted: 'begroot',
        reference: 'ter vergelijking',
        other: 'cijfer zonder uitleg',
        missing: 'geen cijfer',
      },
      breaks: { name: 'andere naam', unit: 'andere eenheid' },
      cut: (first: string) => `Let op: de as begint bij ${first}, niet bij 0.`,
      rank: 'Hoger in beeld is beter: plaats 1 staat bovenaan.',
      leftOut: 'Waar geen plaats was staat geen getal; alle cijfers staan op de pagina.',
    },
    source: (body: string, publications: string, date: string) => `Bron: ${body}, ${publications}; stand van ${date}.`,
    madeBy: (address: string) => `Grafiek: Doelspoor, ${address}`,
    noChart: 'Deze cijfers zijn niet te tekenen: er is geen jaar met een getal, of de jaren liggen te ver uit elkaar.',
    list: 'Indicatoren',
    listLead: 'Elke indicator één keer, ook als de naam in de loop der jaren veranderde.',
    name: 'Indicator',
    latest: 'Laatst behaald',
    none: 'In deze publicaties zijn geen indicatoren gevonden.',
  },
};
