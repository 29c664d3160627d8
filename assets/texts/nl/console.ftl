# De console: wat de spelleider op de laptop ziet en indrukt.

console-zeg-nu = Zeg nu
console-stap = stap { $stap } van { $alle }
console-let-op = Let op
console-straks = Straks
console-daarna = Daarna
console-volgend-beeld = Volgend beeld op het bord: { $nummer } van { $alle }
console-vorig-beeld = Vorig beeld
console-naar-apart = Verder naar Apart
console-naar-ronde = Verder naar de volgende ronde
console-naar-einde = Verder naar de uitkomst
console-leeg = { $aantal ->
    [one] Op één stoel zit niemand. Daar speelt een bot.
   *[other] Op { $aantal } stoelen zit niemand. Daar spelen bots.
}
console-niet-geantwoord = { $aantal ->
    [one] Eén stoel heeft nog niet geantwoord.
   *[other] { $aantal } stoelen hebben nog niet geantwoord.
}
console-wacht-op-weg = Iemand is even weg: { $stoel }. Wacht, of kies bij Deur wat er dan gebeurt.
console-kies-gebeurtenis = Kies een gebeurtenis
console-kies-gebeurtenis-uitleg = Met 1, 2 of 3. De ene knop neemt de eerste, 0 neemt geen.
console-geen-gebeurtenis = Geen van deze

## De tijd

console-tijd = tijd
console-bewaard = nabespreking bewaard: { $minuten } min
console-laat = { $minuten ->
    [one] één minuut te laat
   *[other] { $minuten } minuten te laat
}
console-geen-klok = geen klok
console-klok-stil = staat stil
console-nog = nog in dit deel
console-minuut-erbij = + 1 min
console-minuut-eraf = – 1 min
console-bevries = Klok stil
console-laat-lopen = Klok loopt
console-ster = Ster
console-ster-gezet = Dit moment is bewaard voor de nabespreking.

## De bladen

console-blad-zeg = Zeg
console-blad-zaal = Zaal
console-blad-bord = Bord
console-blad-nu = Omdat
console-blad-deur = Deur
console-blad-log = Logboek
console-nog-niets = Er is nog niets gebeurd.
console-code = code

## Let op

console-vraagt-hulp = { $stoel } vraagt hulp
hint-laat = Je loopt { $minuten } min uit. De nabespreking blijft heel. Sla een beeld over.
hint-wacht-op = De zaal wacht al { $tellen } tellen op { $stoel }.
hint-stil = { $aantal } van de { $alle } mensen doen nu niets. Leg de vraag nog eens uit.
hint-niets = { $stoel } heeft al { $minuten } minuten niets gedaan.
hint-weinig-binnen = { $aantal } van de { $alle } mensen zijn binnen. Lukt het niet? Kies bij Deur een ander adres.
hint-eensgezind = Iedereen zei meteen ja. Laat straks een tegenvaller vallen.

## De toetsen

console-toetsen = Toetsen
console-toets-verder = Enter, spatie, PgDn of pijl naar rechts
console-toets-verder-doet = de ene knop
console-toets-beeld-terug = PgUp of pijl naar links
console-toets-beeld-terug-doet = een beeld terug op het bord
console-toets-gebeurtenis = 1, 2, 3 of 0
console-toets-gebeurtenis-doet = deze gebeurtenis, of geen
console-toets-ster = S
console-toets-ster-doet = een ster bij dit moment
console-toets-uitspraak = U
console-toets-uitspraak-doet = een uitspraak opschrijven
console-toets-terug = T
console-toets-terug-doet = terug naar een eerder moment
console-toets-klok = P
console-toets-klok-doet = de klok stil, of weer aan
console-toets-minuut = + en –
console-toets-minuut-doet = een minuut erbij, of eraf
console-toets-zaal = Z
console-toets-zaal-doet = naar de stoelen, met de pijlen en Enter
console-toets-bord = D, V, A en B
console-toets-bord-doet = bord donker, vol scherm, ander scherm, ook hier
console-toets-bladen = Alt met 1 tot en met 6
console-toets-bladen-doet = een ander blad
console-toets-lopen = Tab en Esc
console-toets-lopen-doet = langs de knoppen, en weer los
console-toets-groot = Ctrl met + en –
console-toets-groot-doet = alles groter of kleiner
console-toets-kaart = F1 of ?
console-toets-kaart-doet = deze kaart

## De zaal

console-zaal = Zaal
console-zaal-spel = wie heeft geantwoord
console-zaal-ervoor = wie zit er al
console-regio = De regio
console-kolom-raad = raad
console-kolom-college = college
console-kolom-ambtelijk = ambtelijk
console-kolom-pakket = pakket
console-bot = bot
console-stoel-hand = vraagt hulp
console-stoel-weg = is even weg
console-stoel-bot = hier speelt een bot
console-stoel-dicht = dicht
console-stoel-vrij = nog vrij
console-stoel-zit = zit er
console-stoel-klaar = heeft geantwoord
console-stoel-bezig = nog niet geantwoord
console-stoel-niets = krijgt nu geen vraag
console-legt-voor = legt voor
console-wacht = wacht
console-binnen = is binnen
console-voorbehoud = voorbehoud
console-aanwezig = { $hier } van { $alle }

## Een stoel

console-stoel-regel = Als er niemand antwoordt
console-extra = { $minuten } min extra
console-kijk-mee = Meekijken
console-kijk-mee-uitleg = Iedereen kan later zien dat je keek, en waarom.
console-kijk-mee-kort = Zorg dat alleen jij dit scherm ziet. Na twintig tellen sluit het.
console-waarom = Waarom?
console-kijk-mee-knop = Kijk mee
console-laat-zien = Laat zien
console-sluit-over = { $tellen ->
    [one] Sluit over één tel.
   *[other] Sluit over { $tellen } tellen.
}

## Het logboek

console-log-leeg = Zet een ster bij een moment om op terug te komen.
console-uitspraak = Uitspraak
console-uitspraak-uitleg = Wat besliste je aan tafel, en waarom? Noem geen namen van mensen.
console-uitspraak-veld = In je eigen woorden
console-stap-terug = Terug naar een moment
console-terug-uitleg = Wat daarna is geantwoord, telt niet meer. Het blijft bewaard, met je reden.
console-terug-begin = Het begin van wat nu bezig is
console-terug-naar = Terug naar: { $moment }
console-terug-knop = Ga terug
console-meegekeken = Meegekeken bij { $stoel }
console-ronde = ronde { $ronde }
console-oefenen = Oefenen

## Het bord en de deur

console-beeld = beeld { $nummer } van { $alle }
console-een-scherm = één scherm
console-bord-donker = Het bord is donker.
console-bord-wacht = Het bord laat zien hoe je meedoet.
console-donker = Bord donker
console-licht = Bord aan
console-vol = Vol scherm
console-venster = In een venster
console-ander-scherm = Ander scherm
console-gelijk = Bord ook hier
console-apart-beeld = Twee beelden
console-kaarten = Kaarten
console-kaarten-uitleg = Deze kun je nu spelen.
console-ander-adres = Ander adres
console-qr = Plaatje om te fotograferen

## De zaal openen

hal-open = Open de zaal
hal-verder = Ga verder met een tafel
hal-regio = Kies een regio
hal-vorm = Kies een vorm
hal-minuten = { $minuten } minuten
hal-check = Kijk eerst of telefoons de laptop bereiken
hal-check-uitleg = Zet de laptop en één telefoon op hetzelfde netwerk. Richt na het openen de camera op het plaatje.
hal-bewaard = { $dagen ->
    [one] nog één dag bewaard
   *[other] nog { $dagen } dagen bewaard
}
