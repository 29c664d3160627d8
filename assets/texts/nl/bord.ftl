### De woorden op het grote scherm in de zaal.

## De taak van dit moment: in één zin, hooguit twaalf woorden.

bord-taak-apart = Kies met je eigen bank wat jullie gemeente wil.
bord-taak-samen = Praat met de andere gemeenten.
bord-taak-voorstel = Wethouders, leg een voorstel op tafel.
bord-taak-redenen = Wethouders, zeg waarom.
bord-taak-antwoord = Wethouders, wat zeggen jullie op dit voorstel?
bord-taak-vast = Twee keer nee. Voorzitter, hoe nu verder?
bord-taak-besluit = Neem jullie besluit. Het blijft dicht tot de poort opengaat.
bord-taak-gevolg = Kijk wat er gebeurt, en waarom.
bord-taak-voorval = Er gebeurt iets in de regio.
bord-taak-einde = Het spel is klaar. Wat viel jullie op?

## Rond de taak

bord-straks = Straks op tafel:
bord-niets-gevraagd = Niemand hoeft nu iets te kiezen.
bord-legt-op-tafel = { $gemeente } legt op tafel:
bord-akkoord = akkoord
bord-voorbehoud = ja, als
bord-anders = anders
bord-nee = nee
bord-binnen = binnen
bord-wacht = wacht
bord-klaar = van { $alle } gemeenten klaar
bord-geheim = Geheim tot de poort opengaat
bord-wet = De poorten van de wet
bord-verandert = { $meter } { $richting ->
    [op] stijgt
   *[neer] daalt
}
bord-niets-veranderd = De meters staan stil.
bord-toets = Groot scherm
bord-toets-terug = Terug naar je stoel: B
