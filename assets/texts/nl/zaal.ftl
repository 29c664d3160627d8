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
weigering-vreemde-stoel = Dit is niet jouw stoel. Ga terug naar je eigen stoel.
weigering-onbekende-stoel = Die stoel is er niet in dit spel. Kies een stoel uit de lijst.
weigering-spel-niet-begonnen = Het spel is nog niet begonnen. Wacht op de spelleider.
weigering-spel-al-begonnen = Het spel is al begonnen. Ga verder met de knop voor het volgende moment.
weigering-level-weg = De regio van deze tafel is niet te openen. Zet de map van de regio terug.
weigering-geen-antwoord = Er is nog niets gekozen. Kies eerst, en druk dan op de knop.
weigering-kaart-fout = Deze code hoort bij geen stoel. Kijk nog eens op de stoelkaart.
weigering-te-vaak-geraden = Er zijn te veel foute codes getypt. Wacht een minuut en probeer het opnieuw.

## Meedoen

zaal-kom-binnen = Kom binnen
zaal-typ-code = Typ de code van het scherm
zaal-code-uitleg = De code heeft vier letters. Je hoeft geen naam te geven.
zaal-verder = Verder
zaal-code = Code
zaal-code-onbekend = Deze code is hier niet bekend. Kijk nog eens op het scherm.
zaal-geraden = Er zijn te veel foute codes getypt. Wacht tien tellen en probeer het opnieuw.
zaal-geen-naam = Geen naam, geen account. Je antwoorden horen bij de stoel.
zaal-regio = De regio
zaal-doe-mee = Ik doe mee
zaal-typ-kaart = Had je al een stoel? Typ de code van de stoelkaart
zaal-terug-naar-stoel = Terug naar mijn stoel
zaal-jouw-stoel = jouw stoel
zaal-naar-stoel = Naar je stoel:
zaal-naar-stoelen = Naar de stoelen
zaal-andere-stoel = Een andere stoel
zaal-stoel-vrij = vrij, de computer speelt
zaal-stoel-hier = bezet
zaal-stoel-weg = even weg
zaal-deur-open = De zaal is open. Iedereen met de code kan binnen.
zaal-deur-slot = De zaal is op slot. Alleen wie al een stoel heeft, kan terug.
zaal-deur-dicht = De zaal is dicht.
zaal-binnen = { $aantal ->
    [0] Er is nog niemand binnen.
    [one] Er is één stoel bezet.
   *[other] Er zijn { $aantal } stoelen bezet.
}

## De pagina van een stoel

zaal-naar-vraag = Naar de vraag
zaal-wacht-op-begin = Je zit. Straks begint het.
zaal-wacht-uitleg = De spelleider begint als iedereen er is. Deze pagina gaat dan vanzelf verder. Gebeurt er niets? Ververs de pagina.
zaal-geef-antwoord = Geef antwoord
zaal-beantwoord = Al beantwoord
zaal-praat = Praat met elkaar
zaal-leg-neer = Leg je telefoon neer. Hij wacht.
zaal-of-liever = Zo antwoorden, of liever iets anders?
zaal-dit-antwoord = Dit is mijn antwoord
zaal-bij-anders = Kies je anders? Wat moet er dan komen?
zaal-geen-punt = Geen punt hierover
zaal-gewicht = Hoe zwaar?
zaal-eigen-woorden = Eigen woorden tellen niet mee in de uitslag. Noem geen namen van mensen.
zaal-even-weg = De laptop is even weg. Je antwoorden zijn bewaard. Deze pagina probeert het vanzelf opnieuw.

## De leiding

zaal-leiding = Leiding van de tafel
zaal-begin = Begin het spel
zaal-begin-uitleg = Wacht tot iedereen zit. Lege stoelen speelt de computer.
zaal-volgende = Volgende
zaal-deur = De deur
zaal-knop-open = Doe de zaal open
zaal-knop-slot = Doe de zaal op slot
zaal-knop-dicht = Doe de zaal dicht
zaal-lege-stoel = Als iemand even weg is
zaal-weg-wacht = Wachten
zaal-weg-buur = De buur antwoordt
zaal-weg-bot = De computer antwoordt
zaal-weg-niets = De stoel onthoudt zich
zaal-zo-nu = zo is het nu
zaal-zo-doe-je-mee = Zo doe je mee
zaal-raden = Iemand probeert codes te raden. Zet de zaal op slot als iedereen binnen is.
zaal-open-vragen = { $aantal ->
    [one] één open vraag
   *[other] { $aantal } open vragen
}
zaal-stoelkaart = Stoelkaart
zaal-maak-vrij = Maak deze stoel vrij
kop-jouw-stoelen = De stoelen
