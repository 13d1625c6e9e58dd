import { schemas } from './data-schemas.ts';
import type { Prose } from './prose-page.tsx';
import { recountSection } from './recount-text.ts';

/** For who uses the data of the site: at which addresses it is, in which forms, and under which licence. */
export const dataTextNl: Prose = {
  title: 'Gegevens',
  lead: 'Bijna elke pagina is ook als gegevens op te halen: zet .json of .csv achter het adres. Dat mag zonder account en zonder te vragen.',
  sections: [
    {
      heading: 'Welke adressen',
      paragraphs: [
        'Deze pagina’s zijn er als JSON en als CSV. Op /organisaties.json staat welke organisaties er zijn.',
      ],
      points: [
        '/groningen.json: de publicaties van een organisatie;',
        '/groningen/begroting-2018.json: een publicatie; met @1 achter de naam de eerste editie;',
        '/groningen/begroting-2018/2.1.4.json: een onderdeel;',
        '/groningen/sporen.json, /groningen/indicatoren.json, /groningen/voornemens.json en elk spoor daarin;',
        '/groningen/bevindingen.json en elke bevinding;',
        '/groningen/stand.json: de stand van de verantwoording, met alles wat is geteld;',
        '/groningen/vergelijk.json?van=begroting-2018/2.1.4&met=jaarverslag-2018/2.1.4: twee onderdelen naast elkaar;',
        '/groningen/sporen/groningen-kennisstad/geld.json: de bedragen van een onderdeel door de jaren;',
        '/vergelijk.json?wat=indicator.banen: wat verschillende organisaties van hetzelfde publiceren;',
        '/havermonde/coalitieakkoord-2022-2026/wat-kwam-ervan.json: wat van elke ambitie van een akkoord kwam;',
        '/volg.json?wat=groningen,havermonde/sporen/wonen-en-woningbouw: het nieuwste van wat u volgt;',
        '/zoeken.json?q=wonen en /groningen/zoeken.json?q=wonen: wat een zoekvraag vindt;',
        '/regels.json en elke regel; /groningen/logboek.json en elke dag daarin.',
      ],
    },
    {
      heading: 'Filteren en bladeren',
      paragraphs: [
        'Een filter van een lijst werkt ook in de gegevens: /groningen/bevindingen.csv?ernst=warning. Een lijst in JSON geeft hoogstens 1.000 regels tegelijk, in CSV hoogstens 20.000; een zoekvraag 20. In JSON staat in total hoeveel er zijn, en in next het adres van het volgende deel. Bij CSV staat dat adres in de kop Link van het antwoord.',
      ],
    },
    {
      heading: 'JSON',
      paragraphs: [
        'Elk bestand begint met zijn schema ($schema), de pagina waar het bij hoort (address), de organisatie, de licentie, en wat de teksten zijn: nature, rights en originals. Een schema heeft een nummer. Er kan iets bij komen; wat er staat, verandert niet van betekenis. Moet dat toch, dan komt er een nieuw nummer.',
      ],
      links: schemas,
    },
    recountSection.nl,
    {
      heading: 'CSV',
      paragraphs: [
        'De koppen zijn Nederlands en blijven gelijk. Wat een kolom betekent, staat op het adres van het bestand met -metadata.json erachter (CSV on the Web). De bestanden zijn UTF-8 met komma’s (RFC 4180).',
        'Een waarde staat er zoals ze is geschreven, ook een streepje. In de kolom ontbreekt staat waarom er geen waarde is. In de kolom getal staat het getal zoals wij het lezen.',
        'Is de tekst van een rij niet zoals gepubliceerd, dan zegt over_de_tekst dat in een zin, en staat in origineel waar het origineel is. Van een bestand in delen zegt de naam welk deel het is.',
      ],
      points: [
        'Een cel die als een formule begint (=, +, - of @) heeft een apostrof ervoor, zodat een rekenblad haar niet uitvoert. Haal één apostrof weg van een cel die begint met een apostrof en daarna als een formule: dan staat er wat er geschreven was.',
        'Een streepje alleen, en een getal met een min of plus, is geen formule en blijft zoals het is.',
      ],
    },
    {
      heading: 'Licentie',
      paragraphs: [
        'Onder aan elke pagina van een organisatie staat onder welke licentie haar gegevens zijn gegeven. Dat is wat de organisatie zelf opgaf. Staat er ‘geen licentie opgegeven’, dan zegt Doelspoor niets over wat u mag: vraag het de organisatie.',
        'Van een hervertelling zijn de zinnen van ons, en geen citaat. In de gegevens staat dat bij nature en rights, in CSV in de kolom aard. Het adres van het origineel staat erbij.',
      ],
    },
    {
      heading: 'Nieuws volgen',
      paragraphs: [
        'Met een feedlezer (Atom) volgt u wat nieuw is: zet .atom achter het adres van een organisatie, een publicatie, een onderdeel in de tijd (sporen), een indicator of de bevindingen. Filters werken ook: /groningen/bevindingen.atom?ernst=warning. Een bevinding is zo nieuw als de dag waarop zij hier voor het eerst is gevonden, of als de uitleg erbij. Is die dag niet bekend, dan telt de nieuwste editie waar zij op rust. Met ?lang=en is de feed in het Engels.',
        'Op /volg stelt u zelf een lijst samen van organisaties, sporen en indicatoren. Die lijst is ook een feed: /volg.atom?wat=groningen,havermonde/sporen/wonen-en-woningbouw.',
      ],
    },
    {
      heading: 'Een voorbeeld',
      paragraphs: [
        'In een rekenblad: open /groningen/jaarverslag-2018.csv en kies UTF-8 en de komma. In een programma: haal /groningen/bevindingen.json op, lees findings, en ga door naar next zolang dat er is. Vraag niet vaker dan nodig: een antwoord heeft een ETag, en met If-None-Match krijgt u alleen wat veranderd is.',
      ],
    },
  ],
};
