### Wat de wet vraagt (poorten N1 tot N12) en wat de meters meten.

## Poorten

poort-N1 = Elke raad krijgt het ontwerp
poort-N1-zin = Elke raad krijgt het ontwerp, en acht weken om zijn mening te geven.
poort-N1-artikel = Wgr art. 1 lid 2 en 3
poort-N1-herstel = Het bureau stuurt het ontwerp alsnog. Dat kost acht weken, of minder als de raad eerder spreekt.
poort-N2 = Elke raad geeft toestemming
poort-N2-zin = Een college mag pas tekenen als zijn eigen raad toestemming gaf.
poort-N2-artikel = Wgr art. 1 lid 4
poort-N2-herstel = De tafel verandert de tekst en vraagt de raad opnieuw. Dat kost vier tot elf weken en een raadsvergadering.
poort-N3 = De tekst is compleet
poort-N3-zin = In de regeling staan alle onderwerpen die de wet noemt.
poort-N3-artikel = Wgr art. 9, 10, 11a, 16 en 17
poort-N3-herstel = Een ambtenaar leest de tekst na en vult het gat. Dat kost acht uur.
poort-N4 = De vorm mag
poort-N4-zin = De wet noemt de vormen. Een lichte organisatie mag geen beleid maken.
poort-N4-artikel = Wgr art. 8 lid 3 en 4; Jeugdwet art. 2.18 (nog niet in werking)
poort-N4-herstel = De tafel kiest een andere vorm, of laat beleid bij de gemeenten. De raden spreken dan opnieuw.
poort-N5 = De regiovisie is af
poort-N5-zin = Elke raad stelt op tijd dezelfde regiovisie vast, met zeven onderwerpen.
poort-N5-artikel = Besluit Jeugdwet art. 2.2.1; Jeugdwet art. 2.2 lid 3 (nog niet in werking)
poort-N5-herstel = Het bureau schrijft het lege deel. Daarna stemt elke raad opnieuw.
poort-N6 = Tien vormen van hulp samen
poort-N6-zin = De regio koopt de tien vormen van jeugdhulp samen in die de wet noemt.
poort-N6-artikel = Jeugdwet art. 2.19 lid 1 (nog niet in werking)
poort-N6-herstel = De tafel neemt de ambulante hulp erbij in de inkoop.
poort-N7 = Een eerlijke inkoop
poort-N7-zin = De inkoop is openbaar, ieder weet evenveel en de keuze heeft redenen.
poort-N7-artikel = Aanbestedingswet art. 2.38 en 2.39; Jeugdwet art. 2.12
poort-N7-herstel = De inkoper doet de stap alsnog. Dat kost één tot vier weken.
poort-N8 = Een prijs die klopt
poort-N8-zin = De prijs volgt de echte kosten, en elke gemeente heeft een verordening.
poort-N8-artikel = Jeugdwet art. 2.11; Besluit Jeugdwet art. 2.3
poort-N8-herstel = De inkoper rekent alle delen van de prijs na. Elke raad neemt de verordening aan.
poort-N9 = De begroting langs de raden
poort-N9-zin = De begroting gaat op tijd langs elke raad, en elk punt krijgt antwoord.
poort-N9-artikel = Wgr art. 34, 34b en 35
poort-N9-herstel = De controller volgt volgend jaar alle vier de stappen.
poort-N10 = Op tijd geregeld
poort-N10-zin = De regeling geldt als de plicht begint.
poort-N10-artikel = Jeugdwet art. 2.18 (nog niet in werking)
poort-N10-herstel = Een extra raadsvergadering of een snelle bekendmaking scheelt weken.
poort-N11 = Geen gat in de hulp
poort-N11-zin = De contracten zijn er op tijd, en kinderen houden hun hulp.
poort-N11-artikel = Jeugdwet art. 2.6 en 2.13
poort-N11-herstel = De inkoper slaat een stap over, of oude contracten lopen langer door.
poort-N12 = Bekendgemaakt
poort-N12-zin = De regeling staat in het gemeenteblad voordat zij geldt.
poort-N12-artikel = Wgr art. 26
poort-N12-herstel = Een ambtenaar maakt de regeling bekend. Dat kost twee tot vier weken.

poort-gehaald = gehaald
poort-niet-gehaald = niet gehaald
poort-open = nog open
poort-nvt = geldt hier niet
poort-later = telt nog niet: de plicht is er nog niet
poort-nog-niet-in-werking = nog niet in werking
poort-wie = Wie kan dit herstellen?
poort-raad-grond = De raad van { $gemeente } zei nee zonder een reden uit de wet (Wgr art. 1 lid 4).

## De drie meters

meter-I = Inbreng
meter-I-uitleg = Konden raden en inwoners vooraf meepraten en kiezen?
meter-T = Aanpak
meter-T-uitleg = Ging het open, eerlijk en te doen?
meter-O = Opbrengst
meter-O-uitleg = Wat krijgen kinderen en gemeenten ervoor terug?

meter-I1 = Kaderstelling vooraf
meter-I1-vraag = Had elke raad vroeg iets te kiezen?
meter-I2 = Tijd voor de zienswijze
meter-I2-vraag = Had elke raad genoeg bruikbare weken?
meter-I3 = Antwoord op de raden
meter-I3-vraag = Wat gebeurde er met wat de raden vroegen?
meter-I4 = Kader van de wethouder
meter-I4-vraag = Sprak elke wethouder binnen een kader?
meter-I5 = Steun bij de stemming
meter-I5-vraag = Hoe groot was de meerderheid in elke raad?
meter-I6 = Gewicht van de stem
meter-I6-vraag = Telt elke gemeente echt mee?
meter-I7 = Stem van inwoners
meter-I7-vraag = Wie buiten het bestuur praatte mee?
meter-I8 = Wat de raden weten
meter-I8-vraag = Kreeg elke raad de zes feiten?
meter-T1 = Openbaarheid
meter-T1-vraag = Waren de stukken op tijd en openbaar?
meter-T2 = Het gesprek
meter-T2-vraag = Gaf men elkaar redenen en antwoord?
meter-T3 = Verantwoording
meter-T3-vraag = Kwam er verslag, debat en gevolg?
meter-T4 = Zuivere rollen
meter-T4-vraag = Deed ieder zijn eigen werk?
meter-T5 = Voorspelbaarheid
meter-T5-vraag = Wisten de raden vooraf wat er kwam?
meter-T6 = Werkbaarheid
meter-T6-vraag = Konden de ambtenaren het werk aan?
meter-T7 = Middelen van de raden
meter-T7-vraag = Gebruikten de raden wat zij samen kunnen?
meter-T8 = Vertrouwen
meter-T8-vraag = Hielden gemeenten hun beloften?
meter-T9 = Besluiten nemen
meter-T9-vraag = Kan het bestuur nog besluiten?
meter-O1 = Wachten
meter-O1-vraag = Krijgen kinderen op tijd hulp?
meter-O2 = Dichtbij
meter-O2-vraag = Is er hulp dicht bij huis, in elke gemeente?
meter-O3 = Zelfde hulpverlener
meter-O3-vraag = Houden kinderen hun hulpverlener?
meter-O4 = Eerlijke prijs
meter-O4-vraag = Kunnen aanbieders er goed van werken?
meter-O5 = Betaalbaar
meter-O5-vraag = Blijft het binnen het budget?
meter-O6 = Eerlijk verdeeld
meter-O6-vraag = Is de rekening uit te leggen aan elke gemeente?
meter-O7 = Een slecht jaar
meter-O7-vraag = Kan de kleinste een duur jaar dragen?
meter-O8 = Kantoor
meter-O8-vraag = Hoeveel geld gaat naar regelen?
meter-O9 = Beloofd en gedaan
meter-O9-vraag = Komt er echt minder verblijf?

## Getallen in woorden

oordeel-sterk = sterk
oordeel-voldoende = voldoende
oordeel-kwetsbaar = kwetsbaar
oordeel-tekort = tekort
oordeel-nog-niet = nog geen oordeel
bereik = tussen { $laag } en { $hoog }
bereik-uitleg = Het rekenmodel is niet zeker. Het antwoord ligt tussen deze twee getallen.
bereik-gelijk = niet te onderscheiden
vlag-rood = { $meter } is te laag. Zo lang dat zo is, wordt het niet meer dan kwetsbaar.
vlag-wachten = Kinderen wachten twee keer zo lang als de norm: { $vorm }.
zorgvorm-A = hulp thuis en overdag
zorgvorm-V = verblijf
zorgvorm-G = gezin
zorgvorm-C = crisis
smet = Een slechte aanpak maakt ook de inbreng en de opbrengst minder waard.

## Kwaliteit naast de wet

kwaliteit-C1 = Tijd over
kwaliteit-C1-vraag = Was er ruimte voor de startdatum?
kwaliteit-C2 = Volledige dossiers
kwaliteit-C2-vraag = Lag er een stuk bij elk besluit?
kwaliteit-C3 = Antwoord met reden
kwaliteit-C3-vraag = Kreeg elk punt van een raad een reden?
kwaliteit-C4 = Berichten op tijd
kwaliteit-C4-vraag = Hoorden de raden nieuws op tijd?
kwaliteit-C5 = Zorgvuldige inkoop
kwaliteit-C5-vraag = Nam de inkoop alle zorgvuldige stappen?
kwaliteit-niet-gemeten = niet gemeten
naleving-voldoet = Voldoet
naleving-voldoet-uitleg = Alle poorten zijn gehaald.
naleving-voldoet-onder-voorbehoud = Voldoet onder voorbehoud
naleving-voldoet-onder-voorbehoud-uitleg = Er is nog iets te herstellen.
naleving-voldoet-niet = Voldoet niet
naleving-voldoet-niet-uitleg = Een besluit kan worden vernietigd, of bestaat niet.

## Kijken door andere ogen

profiel-raadslid_klein = Raadslid van een kleine gemeente
profiel-raadslid_centrum = Raadslid van de grote stad
profiel-wethouder = Wethouder
profiel-griffier = Griffier
profiel-controller = Controller
profiel-clientenraad = Cliëntenraad
profiel-rekenkamer = Rekenkamer
profiel-uitleg = Zo weegt iemand anders dezelfde afspraak.
