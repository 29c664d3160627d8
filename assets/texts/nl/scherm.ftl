### De woorden op het scherm.

## Titel en eerste scherm

titel = Regiotafel
titel-onder = Samen jeugdhulp regelen, ieder vanuit de eigen stoel.
titel-uitleg = Je kiest een stoel: raad, wethouder of ambtenaar. De andere stoelen speelt de computer.
titel-verzonnen = De mensen en de voorvallen in dit spel zijn verzonnen.
menu-nieuw-spel = Nieuw spel
menu-verder-spelen = Verder spelen
menu-uitleg = Hoe werkt het?
menu-woordenlijst = Woordenlijst
menu-instellingen = Instellingen
menu-stoppen = Stoppen
kies-niveau = Kies een regio
kies-vorm = Hoe lang wil je spelen?
kies-stoel = Pak een stoel
kies-stoel-uitleg = Elke stoel weet iets wat de anderen niet weten.
kies-stoel-aangeraden = Goed om mee te beginnen
kies-gemeente = Kies een gemeente
kies-bots = Hoe spelen de andere stoelen?
kies-toeval = Getal voor het toeval
kies-toeval-uitleg = Met hetzelfde getal verloopt het spel opnieuw zo.
minuten = { $aantal ->
    [one] één minuut
   *[other] { $aantal } minuten
}
gemeenten = { $aantal ->
    [one] één gemeente
   *[other] { $aantal } gemeenten
}
stoelen = { $aantal ->
    [one] één stoel
   *[other] { $aantal } stoelen
}
rondes = { $aantal ->
    [one] één ronde
   *[other] { $aantal } rondes
}

## Knoppen

knop-verder = Verder
knop-naar-samen = Verder naar Samen
knop-naar-besluit = Verder naar Besluit
knop-naar-gevolg = Verder naar Gevolg
knop-kies = Kies
knop-terug = Terug
knop-opnieuw = Opnieuw
knop-stoppen = Stoppen
knop-bevestig = Ja, dit is mijn antwoord
knop-wijzig = Antwoord veranderen
knop-leg-op-tafel = Leg op tafel
knop-stuur = Stuur
knop-overslaan = Overslaan
knop-begin = Begin
knop-sluit = Sluiten
knop-uitleg = Uitleg
knop-woord = Wat is dit?
knop-omdat = Waarom?
knop-niet-nu = Nu niet
knop-laat-vallen = Laat gebeuren
knop-bewaar = Bewaar
knop-open-poort = Doe de poort open
klaar-om-te-kijken = Klaar om te kijken?
klaar-om-te-kijken-uitleg = Achter deze knop staat wat alleen { $stoel } mag zien.
weet-je-het-zeker = Weet je het zeker?
stoppen-vraag = Wil je stoppen? Het spel wordt bewaard.
opnieuw-vraag = Opnieuw beginnen? Dit spel gaat dan weg.

## Koppen

kop-tafel = De regiotafel
kop-jouw-stoel = Jouw stoel
kop-jouw-vragen = Jouw vragen
kop-jouw-kaart = Jouw kaart
kop-alleen-voor-u = Alleen voor jou
kop-nieuws = Wat er gebeurde
kop-ontwerp = Het ontwerp
kop-ontwerp-uitleg = Per onderwerp ligt er altijd één optie. Zo ziet de regeling er nu uit.
kop-voorstel = Het voorstel op tafel
kop-argumenten = Wat er gezegd is
kop-punten = Wat de raden anders willen
kop-kader = Het kader van de raad
kop-feiten = Wat je weet
kop-beloften = Beloften
kop-fluister = Wat je hoorde
kop-uren = Uren
kop-agenda = Agenda van de raad
kop-kalender = Weken
kop-gemeenten = Gemeenten
kop-meters = Was het legitiem?
kop-wet = Klopt het met de wet?
kop-omdat = Omdat
kop-omdat-uitleg = Elke beweging hoort bij iets wat is gedaan.
kop-gescheeld = Wat had het meest gescheeld?
kop-slechtst = De raad die het slechtst af was
kop-gevolg-kinderen = Wat merken kinderen?
kop-gevolg-rekening = Wat kost het?
kop-gevolg-macht = Wie kan wat tegenhouden?
kop-kies-gebeurtenis = Welke gebeurtenis past nu?

## Wie en wat

bank-raad = Raad
bank-wethouder = Wethouder
bank-ambtenaar = Ambtenaar
bank-bureau = Bureau
bank-griffierskring = Griffierskring
bank-inkoper = Inkoper
bank-controller = Controller
bank-voorzitter = Voorzitter
bank-aanbieder = Aanbieder
bank-clientenraad = Cliëntenraad
bank-pers = Pers
bank-raad-uitleg = De raad geeft het kader, zegt wat anders moet en geeft toestemming.
bank-wethouder-uitleg = De wethouder onderhandelt, belooft, meldt zich en tekent.
bank-ambtenaar-uitleg = De ambtenaar maakt van uren stukken en feiten.
bank-bureau-uitleg = Het bureau schrijft het ontwerp en bewaakt de weken.
bank-griffierskring-uitleg = De griffiers plannen en brengen de raden bij elkaar.
bank-inkoper-uitleg = De inkoper koopt de jeugdhulp in.
bank-controller-uitleg = De controller rekent en let op de begroting.
bank-voorzitter-uitleg = De voorzitter leidt het gesprek aan de regiotafel.
bank-aanbieder-uitleg = De aanbieder helpt kinderen en wil een prijs die kan.
bank-clientenraad-uitleg = De cliëntenraad spreekt voor kinderen en ouders.
bank-pers-uitleg = De pers vertelt het aan de inwoners.
stoel-raad = raad van { $gemeente }
stoel-wethouder = wethouder van { $gemeente }
stoel-ambtenaar = ambtenaar van { $gemeente }
stoel-bureau = bureau
stoel-griffierskring = griffierskring
stoel-inkoper = inkoper
stoel-controller = controller
stoel-voorzitter = voorzitter
stoel-aanbieder = aanbieder
stoel-clientenraad = cliëntenraad
stoel-pers = pers
klaar-niets = Nu niets te doen
klaar-bezig = Bezig
klaar-klaar = Klaar
kader-van-niemand = Geen kader
kader-van-college = Kader van het college
kader-van-raad = Kader van de raad
stand-moet = moet
stand-mag = mag
stand-nooit = mag nooit
licht-onbekend = Geen kader om mee te vergelijken
licht-past = Past in het kader van je raad
licht-buiten = Past niet in het kader: { $kwesties }
antwoord-ja = ja
antwoord-ja-als = ja, als mijn raad het wil
antwoord-anders = anders
antwoord-nee = nee
antwoord-geheim = geantwoord, nog geheim
antwoord-niet = nog niet geantwoord
reactie-over = overgenomen
reactie-deels = deels overgenomen
reactie-gemot = nee, met reden
reactie-kennis = voor kennisgeving
reactie-geen = geen antwoord
gewicht = weegt { $gewicht }
gewicht-1 = licht
gewicht-2 = gewoon
gewicht-3 = zwaar
instrument-adviescommissie = de adviescommissie
instrument-zienswijze_extra = meepraten over de inkoop
instrument-informatieprotocol = afspraken over berichten
instrument-evaluatie = een tussentijdse evaluatie
instrument-rekenkamer = een onderzoek van de rekenkamer
instrument-griffierskring = een avond voor alle raden
instrument-overig = een ander middel
groep-jongeren = Jongeren
groep-ouders = Ouders
groep-aanbieders = Aanbieders
groep-verwijzers = Huisartsen en andere verwijzers
groep-onderwijs = Scholen
groep-inwoners = Inwoners
groep-overig = Anderen
trede-1 = zij horen het
trede-2 = zij worden gevraagd
trede-3 = zij adviseren
trede-4 = zij schrijven mee
belofte-steun = ik steun jullie punt
belofte-geen-contract = ik sluit geen eigen contract
belofte-stuk = onze ambtenaar schrijft jullie stuk

## Feiten

feit-eigen_gebruik = wat wij gebruiken
feit-eigen_kosten = wat wij betalen
feit-wachttijd = hoe lang kinderen wachten
feit-scenarios = wat elke weg kost
feit-risicos = wat er mis kan gaan
feit-alternatieven = welke wegen er zijn
feit-eigen_gebruik-tekst = Van elke 100 euro regionale zorg gaat { $gebruik } naar kinderen uit { $gemeente }. Wij zijn { $inwoners } van de inwoners.
feit-eigen_kosten-tekst = Alleen kost dit ons { $bedrag } miljoen euro per jaar.
feit-wachttijd-tekst = Kinderen wachten nu: ambulant { $ambulant } weken, verblijf { $verblijf }, gezin { $gezin }, crisis { $crisis }.
feit-scenarios-tekst = Met deze tekst betalen wij { $ontwerp } meer dan alleen. Met een risicopool { $risicopool }.
feit-risicos-tekst = In een gewoon jaar schommelt onze rekening { $schommel }. Met een risicopool { $risicopool }.
feit-alternatieven-tekst = Er liggen twee wegen: { $een } en { $twee }. Dit doen zij: { $eerste } { $tweede }
feit-niet-bekend = Je hebt dit feit nog niet.

## Uren en agenda

uren-over = Nog { $uren ->
    [one] één uur
   *[other] { $uren } uur
}.
uren-knop = { $uren ->
    [one] één uur
   *[other] { $uren } uur
}
uren-geen = geen uren
uren-samen-knop = { $uren ->
    [one] één uur
   *[other] { $uren } uur
} van de regio
uren-blok = Eén blok is acht uur.
uren-overwerk = overwerk
uren-op = Uren op
uren-past = past
uren-past-niet = past niet
plek-knop = { $plekken ->
    [one] één plek
   *[other] { $plekken } plekken
} op de agenda
plekken-over = Nog { $plekken ->
    [one] één plek
   *[other] { $plekken } plekken
} op de agenda.
weken-knop = { $weken ->
    [one] één week
   *[other] { $weken } weken
}
weken-knop-later = { $weken ->
    [one] één week
   *[other] { $weken } weken
} later
weken-knop-eerder = { $weken ->
    [one] één week
   *[other] { $weken } weken
} eerder
kies-er = Kies er { $aantal }.
kies-hooguit = Kies er hooguit { $aantal }.
menu-volgorde = Eerst wat gevraagd is, dan wat snel klaar moet.
kies-reden = Kies een reden
kies-tweede = En een antwoord of een brug?
kies-tweede-geen = Geen tweede kaart
kies-kwestie = Over welk onderwerp?
kies-wens = Wat wil de raad?
kies-zin = Waarom? Eén zin.
kies-zin-eigen = Eigen woorden, hooguit 140 tekens
kies-buur = Aan wie?
over-feit = Het feit van deze week: { $feit }
over-groep = De groep: { $groep }
over-punt = Het punt van { $gemeenten }: { $kwestie } { $optie }
over-pakket = Voorstel van { $gemeente }
wie-heeft-dit-nodig = Wie heeft dit nodig?

## Lege plekken

leeg-vragen = Je hebt nu geen vragen. Kijk rond, of ga verder.
leeg-vragen-samen = De wethouders praten. Straks kun je weer iets zeggen.
leeg-nieuws = Er is nog niets gebeurd.
leeg-voorstel = Er ligt nog geen voorstel.
leeg-argumenten = Nog niemand gaf een reden.
leeg-punten = De raden vroegen nog niets.
leeg-kader = Je raad gaf nog geen kader.
leeg-feiten = Je weet nog weinig. Vraag om feiten.
leeg-fluister = Niemand zei nog iets tegen jou.
leeg-omdat = Hier bewoog nog niets.
wachten-op-anderen = De andere stoelen kiezen nog.

## Toetsen

hulp-kop = Toetsen
hulp-uitleg = Je kunt alles met het toetsenbord doen.
hulp-tab = Tab: naar het volgende
hulp-enter = Enter of spatie: kiezen
hulp-cijfers = 1 tot 4: kies dat antwoord
hulp-pijlen = Pijlen: naar een andere gemeente
hulp-escape = Esc: terug
hulp-vraagteken = ?: deze hulp
hulp-verder = V: verder
hulp-nieuws = N: nieuws opnieuw lezen
hulp-kalender = K: kalender
hulp-meters = M: meters
hulp-ontwerp = O: ontwerp
hulp-woorden = W: woordenlijst
hulp-rust = R: minder beweging
hulp-groter = + en -: letters groter of kleiner
hulp-volledig = F11: heel scherm

## Instellingen

instelling-letters = Grootte van de letters
instelling-donker = Donker scherm
instelling-licht = Licht scherm
instelling-rust = Minder beweging
instelling-klok = Klok
instelling-klok-uit = Zonder klok
instelling-klok-uitleg = Zonder klok wacht het spel op jou.

## Computerspelers

bots-alle = Alle andere stoelen speelt de computer.
bots-zeggen = De computer ziet alleen wat bij zijn stoel hoort.
bots-gemengd = Gemengd
bot-stug = Stug
bot-zakelijk = Zakelijk
bot-soepel = Soepel
bot-haastig = Haastig
bot-volger = Volger
bot-stug-uitleg = Houdt lang vast en zegt liever nee.
bot-zakelijk-uitleg = Geeft stap voor stap toe als het iets oplevert.
bot-soepel-uitleg = Luistert, informeert en geeft snel toe.
bot-haastig-uitleg = Wil door en zegt vlug ja.
bot-volger-uitleg = Doet wat de meeste buren doen.
bot-speelt = { $stoel }: de computer, { $aard }

## De vier delen van een ronde en de klok

ronde-van = Ronde { $ronde } van { $rondes }
week-nu = Week { $week }
week-gevolg = Gevolg: week { $van } tot { $tot }
geantwoord-van = { $klaar } van { $alle } stoelen klaar
geheim-tot-de-poort = Geheim tot de poort opengaat
poort-gaat-open = De poort gaat open.
stadium-vragen = Elke stoel kiest.
stadium-leggen = { $gemeente } legt een voorstel op tafel.
stadium-redenen = Wie geeft een reden?
stadium-antwoorden = Elk college antwoordt, tegelijk en geheim.
stadium-vast = De voorzitter kiest wat er nu gebeurt.
stadium-gebeurtenis = De spelleider kiest of er iets gebeurt.
stadium-klaar = Het spel is klaar.
stond-al-vast = stond al vast
wat-staat-er = Wat staat er op het scherm?
bord-gemeente = { $gemeente }: { $kader }. Ontwerp: { $ontwerp }. Toestemming: { $toestemming }.
bord-ja = ja
bord-nee = nee
bord-nog-niet = nog niet
bord-ontvangen = ontvangen in { $week }
bord-gesproken = heeft gesproken

## Einde

einde-InTime = Op tijd geregeld
einde-InTime-tekst = De regeling geldt voordat de plicht begint. Nu moet blijken of raden en kinderen er beter van worden.
einde-Late = Geregeld, maar te laat
einde-Late-tekst = De regeling geldt, maar later dan de plicht vraagt. In de weken ertussen was er geen geldige afspraak.
einde-Unpublished = Getekend, niet bekendgemaakt
einde-Unpublished-tekst = Alle colleges tekenden. De regeling stond nooit in het gemeenteblad en geldt dus niet.
einde-CannotStand = Getekend, maar het houdt geen stand
einde-CannotStand-tekst = Een raad kreeg het ontwerp nooit. Zijn toestemming kan niet blijven staan, en het besluit moet over.
einde-Imposed = De provincie legde op
einde-Imposed-tekst = De gemeenten werden het niet eens. De provincie koos de tekst, en de plicht was al begonnen.
einde-Refused = Een raad zei nee
einde-Refused-tekst = Een raad gaf geen toestemming. De regeling kan zo niet worden getroffen.
einde-StayedOut = Een college bleef buiten
einde-StayedOut-tekst = Een college tekende niet. Zonder dat college is er geen regeling van allemaal.
einde-Stranded = Nooit bij de raden gekomen
einde-Stranded-tekst = De tekst kwam niet langs alle raden. De provincie kan nu een regeling opleggen.
einde-week-getekend = Getekend: { $week }
einde-week-geldt = Geldt: { $week }
einde-week-visie = Regiovisie: { $week }
einde-week-contract = Contracten: { $week }
einde-nooit = niet gebeurd

## Onthulling en nabespreking

onthul-kop = Onthuld
onthul-uitleg = Dit wisten de andere stoelen, en jij niet.
onthul-kader = Het kader van de raad van { $gemeente }
onthul-rode-lijn = { $gemeente } wilde nooit: { $opties }
onthul-geen-lijn = { $gemeente } had geen rode lijn.
onthul-moest = { $gemeente } wilde beslist: { $opties }
onthul-heel = De lijn bleef heel.
onthul-geknapt = De lijn knapte.
onthul-beloften = Beloften: gehouden en gebroken
onthul-geen-beloften = Niemand beloofde iets.
onthul-bots = Wie was de computer?
onthul-beter-voor-allen = Dit was voor alle gemeenten beter geweest: { $opties }
onthul-niet-beter = Een andere afspraak had altijd iemand iets gekost.
napraat-kop = Nabespreking
napraat-vraag-1 = Op welk moment had je raad nog kunnen kiezen?
napraat-vraag-2 = Wie betaalde de prijs van deze afspraak?
napraat-vraag-3 = Wat ga je in je eigen gemeente anders doen?
napraat-toen = Wat wist je toen?
napraat-zin = Eén zin om mee naar huis te nemen
napraat-agenda = Wat doen wij, wie en wanneer?
napraat-kladblok = Deze regels blijven op dit apparaat.
bon-kop = Bon van dit spel
bon-uitleg = Met deze bon kan iedereen de uitkomst narekenen.
bon-niveau = Regio: { $niveau }
bon-vorm = Vorm: { $vorm }
bon-toeval = Getal voor het toeval: { $getal }
bon-versie = Versie: { $versie }

## Fouten

fout-kop = Er ging iets mis
fout-niveau = Deze regio kan niet worden geopend. Kies een andere regio.
fout-bewaren = Het spel kon niet worden bewaard. Kijk of er plaats is op de schijf.
fout-openen = Dit bewaarde spel kan niet worden geopend. Begin een nieuw spel.
fout-andere-versie = Dit spel is van een andere versie. Begin een nieuw spel.
fout-geen-stoel = Deze stoel bestaat niet in deze regio. Kies een andere stoel.
fout-venster = Het venster kan niet worden geopend. Speel in de terminal, of kijk naar de grafische kaart.
fout-intern = Er ging iets mis in het spel zelf. Je keuzes tot nu toe zijn bewaard.

## Lijsten en woorden

lijst-en = en
geen = geen
ja = ja
nee = nee
onbekend = onbekend
alle-gemeenten = alle gemeenten
niemand = niemand
