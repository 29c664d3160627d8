### De pagina's op telefoons: wat de andere bestanden niet hebben.

## Binnenkomen

pagina-code = Code van de zaal
pagina-naar-binnen = Naar binnen
pagina-geen-naam = Je hoeft geen naam op te geven.
pagina-een-gemeente = een gemeente
pagina-hele-regio = De hele regio
pagina-vrij = { $aantal ->
    [0] geen stoel vrij
    [one] één stoel vrij
   *[other] { $aantal } stoelen vrij
}
pagina-bezet = Hier zit al iemand
pagina-doe-mee = Ik doe mee
pagina-stoelkaart = Heb je een stoelkaart?
pagina-code-stoel = Code op je stoelkaart
pagina-terug-op-stoel = Naar mijn stoel
pagina-kijken = Liever kijken?
pagina-andere-stoel = Andere stoel
pagina-naar-stoel = Naar je stoel
pagina-meedoen = Zo doe je mee
pagina-meedoen-uitleg = Richt de camera van je telefoon op het plaatje, of typ het adres en de code.
pagina-je-zit = Je zit. Welkom.
pagina-begint-straks = Het spel begint straks. Lees intussen je kaart.

## De pagina van een stoel

pagina-naar-inhoud = Naar de inhoud
pagina-geen-verbinding = Even geen verbinding. Wat je stuurde, is bewaard.
pagina-niet-verstuurd = Dit kwam niet aan. Probeer het nog eens.
pagina-jouw-keuze = Jouw keuze
pagina-praat = Praat met elkaar
pagina-praat-uitleg = Leg je telefoon neer. Hij wacht.
pagina-even-niets = Nu even niets
pagina-hand-omhoog = Steek je hand op
pagina-hand-omlaag = Hand omlaag
pagina-hand-op = Je hand is op. De spelleider ziet het.
pagina-is-binnen = Je antwoord is binnen.
pagina-is-gedaan = Gedaan.
pagina-antwoorden-binnen = Antwoorden in de zaal: { $binnen } van { $gevraagd }.
pagina-wat-betekent = Wat betekent dit?
pagina-omdat-jullie = Wat jullie deden, en wat dat deed
pagina-stadium-leggen = Een wethouder legt een voorstel op tafel.
pagina-weken = Week { $van } tot en met { $tot }
pagina-kies = Kies
pagina-geen-namen = Noem geen namen van mensen.
pagina-geen-zin = Ik zeg er niets bij
pagina-blijft = Blijft zo: { $optie }
pagina-hoe-zwaar = hoe zwaar weegt dit?
pagina-kaart-bij = Past bij: { $kwesties }
pagina-klok-stil = De klok staat stil.
pagina-klok-op = De tijd is om.
pagina-even-stil = Even stil. Kijk naar het grote scherm.
pagina-aandacht = De spelleider vraagt je aandacht.
pagina-klok-nog = Nog { $minuten ->
    [one] één minuut
   *[other] { $minuten } minuten
}

## Wat er mis is met een formulier

pagina-kies-eerst = Je koos nog niets. Kies eerst, en druk dan op de knop.
pagina-kies-wat-anders = Kies bij ‘anders’ ook wat er anders moet.
pagina-kies-onderwerp = Kies over welk onderwerp je iets zegt.
pagina-kies-reden = Kies een reden, of zeg dat je er geen geeft.
pagina-kies-punt = Kies ten minste één punt, of zeg dat de raad er geen heeft.
pagina-kies-buur = Kies aan welke gemeente je dit belooft.
pagina-zeg-iets = Kies een zin, of schrijf er zelf een.
pagina-dubbel = Dit formulier klopt niet. Laad de pagina opnieuw en kies nog eens.
pagina-kaart-past-niet = Deze kaart past niet bij { $kwestie }. Kies een andere kaart, of een ander onderwerp.
pagina-onbekende-knop = Deze knop is er niet. Laad de pagina opnieuw.

## De leiding

pagina-leiding = Leiding
pagina-code-zaal = Code
pagina-nog-niet-begonnen = Nog niet begonnen
pagina-binnen = { $aantal ->
    [0] Er zit nog niemand.
    [one] Er zit één mens aan tafel.
   *[other] Er zitten { $aantal } mensen aan tafel.
}
pagina-alle-binnen = Alle antwoorden zijn binnen.
pagina-wachten-op = { $aantal ->
    [one] Eén stoel moet nog antwoorden.
   *[other] { $aantal } stoelen moeten nog antwoorden.
}
pagina-zet-stil = Zet de klok stil
pagina-klok-loopt = Laat de klok lopen
pagina-minuut-erbij = Een minuut erbij
pagina-handen = Wie vraagt hulp?
pagina-hand-gezien = Gezien
pagina-kaarten = Kaarten die je kunt spelen
pagina-kaartcode = Stoelkaart
pagina-alarm = Iemand probeert codes te raden ({ $aantal } keer). Zet de zaal op slot als iedereen binnen is.
pagina-stoelen = Stoelen
pagina-stoel = Stoel
pagina-wie = Wie
pagina-antwoord = Antwoord
pagina-doen = Doen
pagina-computer = computer
pagina-hier = aanwezig
pagina-weg = even weg
pagina-maak-vrij = Maak vrij
pagina-deur = De deur
pagina-deur-open = Iedereen met de code
pagina-deur-slot = Alleen wie een stoel heeft
pagina-deur-dicht = Niemand
pagina-wie-weg-is = Wie even weg is
pagina-weg-wacht = Wij wachten
pagina-weg-buur = Een buur antwoordt
pagina-weg-computer = De computer antwoordt
pagina-weg-niets = Geen antwoord

leiding-stap = Stap { $nummer } van { $aantal }
leiding-zeg = Zeg:
leiding-hierna = Hierna:
leiding-te-laat = { $minuten ->
    [one] Je loopt één minuut uit. De stappen hierna zijn al korter.
   *[other] Je loopt { $minuten } minuten uit. De stappen hierna zijn al korter.
}
leiding-minuut-eraf = Een minuut eraf
leiding-lang-stil = doet al even niets
leiding-gepord = aandacht gevraagd
leiding-extra = { $minuten ->
    [one] één minuut extra
   *[other] { $minuten } minuten extra
}
leiding-por = Vraag aandacht
leiding-stoel-tafel = Zoals de tafel
leiding-stoel-computer = De computer antwoordt
leiding-stoel-niets = Wij wachten niet
leiding-stoel-dicht = Stoel dicht
leiding-bewaard = Bewaar voor de nabespreking
leiding-ster = Zet hier een ster
leiding-uitspraak = Wat besliste jij, en waarom?
leiding-bewaar-uitspraak = Bewaar mijn uitspraak
leiding-een-ster = Ster
leiding-een-uitspraak = Uitspraak:
leiding-keek = Keek mee bij { $stoel }:
leiding-op-volgorde = Wat er gebeurde, op volgorde
leiding-gezien = Wat de kijkers zagen
leiding-ronde = Ronde { $ronde }
leiding-terug = Terug naar een eerder moment
leiding-terug-uitleg = Antwoorden van daarna tellen dan niet meer. Zij blijven wel bewaard, met je reden.
leiding-terug-naar = Naar het begin van
leiding-deze = nu
leiding-waarom = Waarom gaan wij terug?
leiding-zeker = Ja, wat daarna kwam telt niet meer.
leiding-ga-terug = Ga terug
leiding-terug-kies = Je koos nog geen moment. Kies eerst waarheen, en druk dan op de knop.
leiding-terug-vink = Zet eerst het vinkje. Wat daarna kwam, telt dan niet meer.
leiding-ander-adres = Toon een ander adres
leiding-adres-uitleg = Komt een telefoon er niet in? Probeer een ander adres.

## Wie kijkt

kijk-kop = Kijk mee
kijk-je-kijkt = Je kijkt mee
kijk-straks = Je kijkt straks mee
pagina-begint-straks-kijk = Het spel begint straks. Deze pagina gaat dan vanzelf verder.
kijk-uitleg = Je ziet het bord, en je krijgt iets om op te letten. Wat jij ziet, komt terug in de nabespreking.
kijk-geen-stoel = Er is nu geen stoel vrij. Meekijken kan wel.
kijk-wat-zag-je = Wat zag je? Tik zodra je het ziet.
kijk-zonder-naam = Niemand ziet wie er tikte. De spelleider ziet hoe vaak.
kijk-geteld = Geteld. Dank je.
kijk-deel-apart = Let op: wie praat met wie, en wie hoort nog niets?
kijk-deel-samen = Let op: wie geeft iets weg, en wie vraagt waarom?
kijk-deel-besluit = Let op: wie kiest namens wie? Is een raad vergeten?
kijk-deel-gevolg = Let op: wie is verrast, en kon dat eerder?
kijk-na = Het spel is klaar. Vertel straks wat jij zag.
weigering-net-gezien = Je tikte net al. Wacht een paar tellen, en tik dan opnieuw.
weigering-genoeg-gezien = Voor dit moment is het genoeg. Bij het volgende moment tellen wij weer.
weigering-kijk-eerst = Deze telefoon kijkt nog niet mee. Open eerst de pagina om mee te kijken.

zag-gaf-weg = Gaf iets weg
zag-vroeg-door = Vroeg door
zag-wisselde-rol = Wisselde van rol
zag-vergat-raad = Vergat de raad

## Wat je vindt, vooraf en na

mening-kop = Vijf korte vragen
mening-uitleg = Dit mag je overslaan. Niemand ziet wat jij koos: wij tellen alleen op voor de hele tafel.
mening-schaal = 1 is helemaal oneens, 5 is helemaal eens.
mening-vooraf = Vijf korte vragen vooraf
mening-na = Vijf korte vragen na afloop
mening-1 = Ik kan uitleggen wanneer onze raad iets kan zeggen over een regeling.
mening-2 = Ik weet wat een wethouder aan tafel mag beloven.
mening-3 = Ik snap waarom een buurgemeente aarzelt.
mening-4 = Ik weet wie ik moet bellen.
mening-5 = Onze raad is op tijd bij regionale zaken.
mening-stap-1 = helemaal oneens
mening-stap-2 = oneens
mening-stap-3 = niet eens en niet oneens
mening-stap-4 = eens
mening-stap-5 = helemaal eens
mening-klaar = Dank je
mening-klaar-uitleg = Er is nu niets meer in te vullen.
mening-leeg = Je koos nog niets. Kies bij een zin een cijfer, of sla dit over.
mening-tafel = Wat de tafel vindt
mening-te-weinig = Er zijn nog te weinig antwoorden om te laten zien. Het zijn er minstens drie.
mening-kolom-vooraf = Vooraf
mening-kolom-na = Na afloop
weigering-mening-al-gegeven = Jouw antwoorden zijn al geteld. Ga terug naar je stoel.
weigering-mening-nu-niet = Deze vragen zijn nu dicht. Na afloop van het spel kun je weer iets invullen.
