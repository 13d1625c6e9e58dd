/** Verbs and nouns of doing, in which one plan is much like another; they count, but less than what is done. Without accents. */
export const weakWords: ReadonlySet<string> = new Set(
  `maken gemaakt maakt zorgen gezorgd komen gekomen kwam kwamen krijgen krijgt kregen kreeg gekregen geven gegeven gaf gaven bieden geboden
aanbieden aangeboden beginnen begonnen begint begon starten gestart startte doorgaan voortzetten voortgezet zetten gezet houden gehouden hield
behouden nemen genomen nam opnemen opgenomen zijn staan stond staat lopen loopt liep gelopen brengen gebracht bracht uitvoeren uitgevoerd
uitvoering invoeren ingevoerd voeren gevoerd opstellen opgesteld stellen gesteld vaststellen vastgesteld inzetten ingezet inzet inrichten
ingericht ontwikkelen ontwikkeld ontwikkeling verder verbeteren verbeterd verbetering vergroten vergroot versterken versterkt versterking
uitbreiden uitgebreid verbreden voorbereiden voorbereid afronden afgerond afmaken plaatsen geplaatst openen geopend opende sluiten gesloten
sloten regelen geregeld aanleggen aangelegd bouwen gebouwd aanstellen aangesteld laten helpen hielpen geholpen helpt ondersteunen ondersteund
ondersteuning steunen stimuleren gestimuleerd bevorderen werken werkt werkte gewerkt werd aantal meer nieuwe nieuw extra verschillende samen
mogelijk goed goede beter betere plan aanpak opnieuw nieuws onderzoek onderzoeken onderzocht vinden gevonden vond zoeken gezocht inwoners
gemeente mensen afspraken afgesproken projecten project opzetten opgezet realiseren gerealiseerd realisatie bereiken bereikt klaar`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
