/** Words before the name of a body that are no municipality, as a name is written in full. */
export const bodyKinds: readonly string[] = [
  'Waterschap',
  'Hoogheemraadschap',
  'Wetterskip',
  'Regio',
  'Provincie',
  'Metropoolregio',
  'Veiligheidsregio',
  'Omgevingsdienst',
  'Gemeenschappelijke Regeling',
  'Vervoerregio',
  'Stadsregio',
];

/** Bodies that are no municipality, by the slug of their address. */
export const otherBodies: Readonly<Record<string, string>> = {
  regiogroningenassen: 'Regio Groningen-Assen',
  vechtstromen: 'Waterschap Vechtstromen',
  noorderzijlvest: 'Waterschap Noorderzijlvest',
  hunzeenaas: "Waterschap Hunze en Aa's",
  wetterskipfryslan: 'Wetterskip Fryslân',
  wetterskip: 'Wetterskip Fryslân',
  wdodelta: 'Waterschap Drents Overijsselse Delta',
  wrij: 'Waterschap Rijn en IJssel',
  valleiveluwe: 'Waterschap Vallei en Veluwe',
  'vallei-veluwe': 'Waterschap Vallei en Veluwe',
  hdsr: 'Hoogheemraadschap De Stichtse Rijnlanden',
  agv: 'Waterschap Amstel, Gooi en Vecht',
  hhnk: 'Hoogheemraadschap Hollands Noorderkwartier',
  rijnland: 'Hoogheemraadschap van Rijnland',
  hhdelfland: 'Hoogheemraadschap van Delfland',
  schielandendekrimpenerwaard: 'Hoogheemraadschap van Schieland en de Krimpenerwaard',
  waterschaprivierenland: 'Waterschap Rivierenland',
  waterschapshollandsedelta: 'Waterschap Hollandse Delta',
  wshd: 'Waterschap Hollandse Delta',
  scheldestromen: 'Waterschap Scheldestromen',
  brabantsedelta: 'Waterschap Brabantse Delta',
  dommel: 'Waterschap De Dommel',
  aaenmaas: 'Waterschap Aa en Maas',
  waterschaplimburg: 'Waterschap Limburg',
  zuiderzeeland: 'Waterschap Zuiderzeeland',
  provinciegroningen: 'Provincie Groningen',
  fryslan: 'Provincie Fryslân',
  drenthe: 'Provincie Drenthe',
  overijssel: 'Provincie Overijssel',
  flevoland: 'Provincie Flevoland',
  gelderland: 'Provincie Gelderland',
  provincieutrecht: 'Provincie Utrecht',
  provutrecht: 'Provincie Utrecht',
  noordholland: 'Provincie Noord-Holland',
  zuidholland: 'Provincie Zuid-Holland',
  zeeland: 'Provincie Zeeland',
  brabant: 'Provincie Noord-Brabant',
  noordbrabant: 'Provincie Noord-Brabant',
  limburg: 'Provincie Limburg',
  mra: 'Metropoolregio Amsterdam',
  metropoolregioamsterdam: 'Metropoolregio Amsterdam',
  metropoolregioeindhoven: 'Metropoolregio Eindhoven',
  mrdh: 'Metropoolregio Rotterdam Den Haag',
  regiotwente: 'Regio Twente',
  regiofoodvalley: 'Regio Foodvalley',
};

/** Parts of the host of an address that name a platform or a site and never a body. */
export const hostParts: ReadonlySet<string> = new Set(
  'www|nl|com|org|eu|net|app|info|begrotingsapp|publicaties|financielestukken|pcportal|bestuurlijkeinformatie|planningencontrol|pc|financien|begroting|jaarstukken|jaarverslag|jaarrekening|programmabegroting|bestuursrapportage|beleidsrapportage|voortgangsrapportage|kadernota|voorjaarsnota|raad|gemeente|ris|raadsinformatie|notubiz|localhost|financieel|begrotingen|jaarstuk|gemeenteraad|bestuur|bestuurinformatie|pcdocumenten|pcstukken|planningcontrol|digitale|transparant|pages|github|documenten|publicatie|portal|online|digitaal|cyclus|archief|ibabs|lias|pepperflow|co|5dok|docplayer|fdocuments|issuu|slideshare|scribd|yumpu|tlpc|adoc|lokaleregelgeving|overheid|officielebekendmakingen|zoek'.split(
    '|',
  ),
);

/** Words that stand with a capital behind "gemeente" and are no name, lower case. */
export const noNames: ReadonlySet<string> = new Set(
  'begroting|jaarverslag|raad|college|wij|we|wat|hoe|de|het|een|in|op|aan|en|programma|programmas|paragraaf|bestuur|bedrijfsvoering|organisatie|dienstverlening|algemeen|inleiding|inhoud|home|menu|website|nederland|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|raadsvoorstel|bijlage|concept|ontwerp|planning|financien'.split(
    '|',
  ),
);
