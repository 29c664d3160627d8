### Waarom iets nu niet kan: wat, waarom en wat je wel kunt doen.

weigering-niet-jouw-vraag = Deze vraag is niet voor jou. Beantwoord een vraag van je eigen stoel.
weigering-vraag-gesloten = Deze vraag is al gesloten. Ga verder met de volgende vraag.
weigering-verkeerd-soort = Dit antwoord past niet bij de vraag. Kies een van de knoppen.
weigering-onbekende-optie = Die keuze bestaat hier niet. Kies een van de knoppen.
weigering-te-veel-gekozen = Je koos te veel. Kies er hooguit { $aantal }.
weigering-uren-op = Er zijn niet genoeg uren. Dit kost { $uren } uur, je hebt er nog { $over }. Kies minder werk.
weigering-agenda-vol = De agenda van de raad is vol. Kies iets anders, of doe dit in de volgende ronde.
weigering-data-vast = Alle data zijn al aangekondigd. Een extra vergadering past daar niet meer bij. Kies nee.
weigering-trede = Het ontwerp zegt over inspraak niet meer dan: { $trede }. Kies een lagere stap, of verander dat eerst aan tafel.
weigering-pakket-leeg = Het voorstel is nog niet af. Kies voor elk onderwerp één optie.
weigering-pakket-niet-open = Over { $kwestie } praat de tafel nu niet. Kies een onderwerp dat open is.
weigering-knop = Deze keuzes horen bij elkaar. Kies een van de standen van de knop.
weigering-paar = { $optie } en { $andere } gaan niet samen. { $reden } Kies een van de twee anders.
weigering-kader-leeg = Je kader zegt nog niets. Kies bij een onderwerp moet of nooit, of geef geen kader.
weigering-kader-te-veel = Per onderwerp kan één keer moet en twee keer nooit. Maak je kader wat ruimer.
weigering-kader-onmogelijk = Zo blijft er voor { $kwestie } geen optie over. Laat er één open.
weigering-punten-te-veel = Je noemt te veel punten. Kies er hooguit { $aantal }.
weigering-punten-gewicht = De punten wegen samen te zwaar. Verdeel hooguit zes.
weigering-kaart-onbekend = Die kaart heb je niet in de hand. Kies een van je kaarten.
weigering-pakket-ingetrokken = Dit voorstel ligt niet meer op tafel. Kijk welk voorstel er nu ligt.
weigering-moment-voorbij = Dit moment is voorbij. Kijk wat er nu wordt gevraagd.
weigering-niet-de-spelleider = Dit mag alleen de spelleider. Vraag het aan de spelleider.
weigering-gebeurtenis-past-niet = Deze gebeurtenis past nu niet. Kies een andere, of geen.
weigering-vorm-zonder-spelleider = Alleen speel je zonder spelleider. Gebeurtenissen komen hier vanzelf.
weigering-kaart-eerst-tafel = De tafel is bezig. Speel de kaart als dit voorstel klaar is.
weigering-kaart-al-gespeeld = Deze kaart is al gespeeld. Kies een andere kaart.
weigering-kaart-een-per-ronde = In deze ronde viel al een gebeurtenis. Wacht tot de volgende ronde.
weigering-kaart-komt-vanzelf = Deze kaart komt alleen als zij past. Kies een kaart die je altijd mag spelen.
weigering-belofte-aan-zichzelf = Je kunt jezelf niets beloven. Kies een buurgemeente.
weigering-zin-te-lang = De zin is te lang. Gebruik hooguit 140 tekens.
weigering-geen-kind = Geen van deze kinderen merkt dit. Kies iets dat voor hen verschil maakt, of niets.
weigering-spel-voorbij = Het spel is voorbij. Begin opnieuw als je nog eens wilt spelen.

## Waarom een knop dicht is

dicht-uren = Past niet: er zijn niet genoeg uren.
dicht-agenda = Past niet: de agenda van de raad is vol.
dicht-alle-acht = Kan niet: alle acht data staan al vast.
dicht-gedeeld-punt = Kan niet: meer raden vragen dit samen.
dicht-paar = Gaat niet samen met een andere keuze.
dicht-trede = Kan niet: zo ver gaat de afspraak over meepraten niet.
dicht-kaart-gebruikt = Al gebruikt in deze ronde.
