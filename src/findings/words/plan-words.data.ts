function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** Verbs of plans as infinitives; with a separable part in front (`op` + `stellen`) they are known too. */
export const infinitives = words(`
aanjagen aansluiten aanscherpen actualiseren afmaken afronden afstemmen bedenken begeleiden beginnen beheren behouden bekijken
benaderen benutten beperken bereiken beschermen besparen besteden bestrijden betrekken bevorderen bewaken bezoeken bieden
borgen bouwen brengen bundelen deelnemen delen dichten doen doorvoeren doorzetten draaien evalueren faciliteren geven gaan
gebruiken groeien halen handhaven helpen houden inkopen inrichten inspelen inzetten invullen kiezen komen kopen koppelen laten
leggen leren leveren lopen maken meedenken meten nemen onderhouden onderzoeken ondersteunen ondernemen openen opzetten organiseren
optrekken pakken plaatsen planten regelen richten roepen ruimen samenwerken scheppen schrijven sluiten spreken starten stellen steunen
stimuleren sturen sluiten treden trekken uitwisselen uitbreiden uitvoeren uitwerken vasthouden verbinden voeren voorkomen voorbereiden
voortzetten vormen vragen waarborgen weren werken werven wijzigen winnen zetten zien zoeken zorgen passen schalen vinden bestemmen
denken ruilen verlenen vervangen verkopen aanleggen aanbesteden renoveren versnellen vergroten halveren dekken kweken lobbyen netwerken toetsen testen vullen wegwerken
`);

export const separableParts = /^(aan|af|bij|door|in|mee|na|om|op|over|samen|terug|toe|uit|vast|voort|voor|weg)/;

/** Words with the form of a verb in -eren, ver-, ont- or her- that are none. */
export const noInfinitives = words(`
kinderen anderen goederen liederen volwasseneren heren ouderen jongeren deuren muren buren uren kamers middelen beheren vereisten
verschillen verslagen vervoeren verbanden verdragen verkeren verleden verenigen ontwerpen ontwikkelaars herten heren verzoeken 
sectoren indicatoren sponsoren senioren vrijwilligeren manieren papieren scholieren artsen dieren rivieren quartieren kwartieren
passagieren minderheden bestuurderen hectaren barrieren verliezen vergrijzen verplichten vertrekken ververen
`);

/** Words that tell that something is or was so: with one of them a text is no mere plan. */
export const tellingVerbs = words(`
is was waren zijn werd werden heeft hebben had hadden kwam kwamen ging gingen deed deden gaf gaven liep liepen stond stonden
nam namen hield hielden kreeg kregen bleef bleven bleek bleken begon begonnen maakte maakten werkte werkten zette zochten
vond vonden bracht brachten dachten schreef schreven lag lagen steeg daalde groeide opende startte leverde leverden lieten liet
wordt worden
`);

/** Words with the form of a participle that are none. */
export const noParticiples = words(`
gebied gebieden gemeente gemeenten geld gelden gezond gericht geregeld gesprek gesprekken geluid gebaat gebeurt gebed gebruik geval gevallen
gedrag gedragen gezin gezinnen gebrek gebreken gebouw gebouwen gehandicapten geheel gehele gemak gerecht gewest geest gewicht gegeven gegevens genot
gemiddeld getal getallen geschikt gewenst geven gelijk gelden gevoel gevolgen gezicht gezichten gewoonten geloven gezelschap gebeuren 
gespreid gemeend gepast bekend beleid bestand verband verstand verbod beeld bewind budget bericht behoud beraad besluit bestuur verblijf verschil
verkeer verslag vervoer verzoek ontwerp herstel erfgoed bedrijventerrein belangrijkst overheid verspreid inhoud onderhoud
verantwoord bewust beperkt gezamenlijk onbekend voorbeeld bijvoorbeeld voorraad voorkant onderkant overkant overlast
`);
