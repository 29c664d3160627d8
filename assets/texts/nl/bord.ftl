### De woorden op het grote scherm in de zaal.

## De taak van dit moment: in één zin, hooguit twaalf woorden.

bord-taak-apart = Kies met je eigen bank wat jullie gemeente wil.
bord-taak-samen = Praat met de andere gemeenten.
bord-taak-voorstel = Wethouders, leg een voorstel op tafel.
bord-taak-redenen = Wethouders, zeg waarom.
bord-taak-antwoord = Wethouders: wat zeggen jullie?
bord-taak-vast = Twee keer nee. Voorzitter, hoe nu verder?
bord-taak-besluit = Neem jullie besluit. Het blijft dicht tot de poort opengaat.
bord-taak-gevolg = Kijk wat er gebeurt, en waarom.
bord-taak-voorval = Er gebeurt iets in de regio.
bord-taak-einde = Het spel is klaar. Wat viel jullie op?

## Rond de taak

bord-straks = Straks op tafel:
bord-niets-gevraagd = Niemand hoeft nu iets te kiezen.
bord-legt-op-tafel = { $gemeente } stelt voor:
bord-akkoord = akkoord
bord-voorbehoud = ja, als
bord-anders = anders
bord-afgewezen = nee
bord-binnen = binnen
bord-wacht = wacht
bord-klaar = gemeenten van de { $alle } klaar
bord-geheim = Geheim tot de poort opengaat
bord-wet = De poorten van de wet
bord-verandert = { $meter } { $richting ->
    [op] stijgt
   *[neer] daalt
}
bord-niets-veranderd = De meters staan stil.
bord-toets = Groot scherm (B)

## Na afloop, en bladen met een verhaal

bord-held-nieuws = Nieuws
bord-held-kind = Een kind
bord-held-einde = Einde
bord-held-onthuld = Onthuld
bord-poort-open = De poort gaat open. Zo stemden de raden.
bord-voor = stemden voor
bord-tegen = stemden tegen
bord-rode-lijn = Rode lijn van { $gemeente }:
bord-heel = heel
bord-geknapt = geknapt
bord-dicht = nog dicht
bord-heel-zin = Bleef heel
bord-geknapt-zin = Knapte

# Het venster op de beamer, en de deur voor het spel begint
bord-venster = Regiotafel, het bord van { $code }
bord-held-deur = Welkom
bord-taak-deur = Maak met je telefoon een foto van het vierkant. Of typ het adres.
bord-stoelen-bezet = { $aantal ->
    [0] nog niemand binnen
    [one] één stoel bezet
   *[other] { $aantal } stoelen bezet
}
bord-geen-naam = Je geeft geen naam en maakt geen account.

## De lus voor een stand: het spel in een paar bladen, zonder geluid

bord-lus-titel = { $aantal } gemeenten, één jeugdregio. Wie beslist, en wie betaalt?
bord-lus-zo = Een spel. De mensen en de voorvallen zijn verzonnen.
bord-lus-apart = Eerst kiest elke gemeente voor zich.
bord-lus-samen = Dan zoeken de wethouders aan tafel één afspraak.
bord-lus-besluit = De raden stemmen. Dan gaat de poort open.
bord-lus-gevolg = De weken lopen. Je ziet wat er verandert, en waarom.
bord-lus-kind = En je ziet wat een kind ervan merkt.
bord-held-meedoen = Doe mee
bord-lus-toets = Pak een stoel. Druk op een toets of raak het scherm aan.
bord-lus-duur = Alleen spelen duurt ongeveer een kwartier.
bord-wachtscherm = Wachtscherm (W)
