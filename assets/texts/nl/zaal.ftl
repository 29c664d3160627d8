# De zaal: wat bewaard wordt, en de pagina's op telefoons.

journaal-nieuwer = Dit bestand is gemaakt met een nieuwere versie van het spel. Gebruik die versie, of een andere map met --data.
journaal-in-gebruik = Het spel is al open met deze map. Sluit het andere spel, of kies een andere map met --data.
journaal-vol = De schijf is vol. Er is niets verloren. Maak ruimte vrij en probeer het opnieuw.
journaal-alleen-lezen = Op deze plek kan het spel niets bewaren. Kies een andere map met --data.
journaal-kapot = Dit bestand is geen spelbestand, of het is beschadigd. Zet een kopie terug, of kies een andere map met --data.
journaal-onbekend = Er is geen tafel { $code }. Kijk nog eens naar de code.
journaal-bezet = Er is al een tafel { $code }. Kies een andere code.
journaal-volgorde = Tafel { $code } ging intussen verder. Er is niets verloren. Probeer het opnieuw.
journaal-beschadigd = Het bestand van tafel { $code } is beschadigd, vanaf regel { $nummer }. Zet een kopie terug, of begin een nieuwe tafel.
journaal-schijf = Bewaren lukt nu niet. Er is niets verloren. De schijf meldt: { $melding }. Probeer het opnieuw.

weigering-zaal-dicht = De zaal is dicht. Vraag de spelleider om hem open te doen.
weigering-zaal-op-slot = De zaal is op slot. Heb je een stoelkaart, typ dan die code. Vraag het anders aan de spelleider.
weigering-stoel-bezet = Op deze stoel zit al iemand: { $stoel }. Kies een andere stoel, of typ de code van de stoelkaart.
weigering-stoel-weg = Iemand is even weg: { $stoel }. Wacht even, of kies wat er met lege stoelen gebeurt.
weigering-stoel-dicht = Deze stoel is dicht: { $stoel }. Kies een andere stoel, of vraag het aan de spelleider.
weigering-geen-reden = Een reden hoort erbij, van hooguit 280 tekens. Typ waarom, en probeer het opnieuw.
weigering-vreemde-stoel = Dit is niet jouw stoel. Ga terug naar je eigen stoel.
weigering-onbekende-stoel = Die stoel is er niet in dit spel. Kies een stoel uit de lijst.
weigering-spel-niet-begonnen = Het spel is nog niet begonnen. Wacht op de spelleider.
weigering-spel-al-begonnen = Het spel is al begonnen. Ga verder met de knop voor het volgende moment.
weigering-level-weg = De regio van deze tafel is niet te openen. Zet de map van de regio terug.
weigering-geen-antwoord = Er is nog niets gekozen. Kies eerst, en druk dan op de knop.
weigering-kaart-fout = Deze code hoort bij geen stoel. Kijk nog eens op de stoelkaart.
weigering-te-vaak-geraden = Er zijn te veel foute codes getypt. Wacht een minuut en probeer het opnieuw.

## Binnenkomen

zaal-code-onbekend = Deze code is hier niet bekend. Kijk nog eens op het scherm.
zaal-geraden = Er zijn te veel foute codes getypt. Wacht tien tellen en probeer het opnieuw.
zaal-deur-slot = De zaal is op slot. Alleen wie al een stoel heeft, kan terug.
zaal-deur-dicht = De zaal is dicht.

## De zaalcheck

zaalcheck-pagina = Gelukt
zaalcheck-pagina-uitleg = Deze telefoon bereikt de laptop. Je kunt deze pagina sluiten.
zaalcheck-gelukt = Een telefoon kwam binnen. Dit netwerk werkt.
zaalcheck-inlogscherm = Een telefoon zoekt een inlogscherm: dit netwerk laat telefoons pas door na inloggen.
zaalcheck-geen-netwerk = Deze laptop zit op geen enkel netwerk.
zaalcheck-router-mag = Met een eigen router erbij kunnen telefoons toch meedoen.
zaalcheck-zelfde-wifi = Niemand kwam binnen. Zit de telefoon op dezelfde wifi als deze laptop? Probeer het dan opnieuw.
zaalcheck-ander-adres = Deze laptop heeft meer adressen. Probeer ook de andere.
zaalcheck-brandmuur = Houdt de firewall van de laptop het tegen? Sta Regiotafel toe op dit netwerk.
zaalcheck-afgeschermd = Werkt dat niet, dan schermt deze wifi telefoons van elkaar af. Veel gastnetwerken doen dat.
zaalcheck-dit-netwerk = Speel zo: de laptop op dit netwerk, spelers op hun telefoon.
zaalcheck-eigen-router = Speel zo: de laptop en de telefoons op een eigen router, zonder internet. Is die er niet, speel dan op een server of met één laptop.
zaalcheck-een-laptop = Speel zo: met één laptop die rondgaat.
zaal-poort-bezet = Poort { $poort } is al in gebruik. Sluit het andere programma, of kies een andere poort met --port (0 voor een vrije).
zaal-geen-netwerk = Het netwerk geeft poort { $poort } niet: { $fout }. Kies een andere met --port.
