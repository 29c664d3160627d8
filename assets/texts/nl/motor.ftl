### Woorden die alleen het spel zelf gebruikt: fluisteringen, artikelen achter een omdat-regel, verzamelnamen.

gemeenten-alle = alle gemeenten

## Artikelen achter een daad

artikel-termijn = Wgr art. 1 lid 3
artikel-zienswijze = Wgr art. 1 lid 3 en art. 10
artikel-toestemming = Wgr art. 1 lid 4
artikel-verantwoording = Gemeentewet art. 169
artikel-participatie = Wgr art. 10 lid 7
artikel-openbaar = Wgr art. 22
artikel-inlichtingen = Wgr art. 17

## Wat alleen één stoel hoort

nieuws-gebeld = Je belde met de wethouder van { $gemeente }.
nieuws-hint-koud = { $gemeente } loopt niet warm voor { $optie }.
nieuws-hint-open = { $gemeente } houdt alles nog open.
nieuws-briefje = Briefje van je raad: { $zin }
nieuws-vraag-jongeren = Jongeren willen meebeslissen over: { $kwestie }
nieuws-belofte-steun = steun bij de stemming
nieuws-belofte-contract = geen eigen contract
nieuws-belofte-grens = dat jullie grens blijft staan
nieuws-belofte-stuk = hulp met een stuk
nieuws-datum-gemist = Een aangekondigde datum is niet gehaald. Het bureau zit in { $gemeente }.

## Weigeringen van de motor

weigering-niet-aan-de-beurt = Een andere wethouder is aan de beurt. Wacht tot hij zijn voorstel heeft gedaan.
weigering-punten-leeg = Er staat nog geen punt. Kies een kwestie en wat je anders wilt.
weigering-punten-dubbel = Over deze kwestie staat al een punt. Kies een andere kwestie.
weigering-gebeurtenis-kiezen = Er wacht een gebeurtenis. Kies er een, of kies geen.
weigering-leeg-logboek = Dit logboek begint niet met de start van een spel. Kies een ander bestand.
weigering-ander-level = Dit logboek hoort bij een ander level. Open het level dat erbij hoort.
weigering-onbekende-vorm = Dit level kent deze vorm niet. Kies een vorm die bij het level staat.

## Nieuws over de hele regio

nieuws-ontwerp-bij-raden = Het ontwerp is bij de raden. Zij hebben { $weken } weken.
nieuws-regiovisie-vast = De regiovisie is vastgesteld ({ $week }).
nieuws-verteld-nu = De raden horen het nu, allemaal tegelijk.
nieuws-verteld-bestuur = De raden horen het na het bestuur.
nieuws-verteld-begroting = De raden horen het bij de begroting.
weigering-geen-stoel = Er is nog geen stoel gekozen. Kies eerst waar je wilt zitten.

## De zes feiten, met de cijfers van de eigen gemeente

feitzin-eigen_gebruik = { $x } van de regionale zorg gaat naar kinderen uit { $gemeente }. Daar woont { $y } van de inwoners.
feitzin-eigen_kosten = Alleen kost deze zorg { $gemeente } { $x } miljoen euro per jaar.
feitzin-wachttijd = Kinderen wachten nu: ambulant { $ambulant } weken, verblijf { $verblijf }, gezin { $gezin }, crisis { $crisis }.
feitzin-scenarios = Met de eerste tekst betaalt { $gemeente } { $x } meer dan alleen. Delen we de zware zorg: { $y }.
feitzin-risicos = In een gewoon jaar schommelt de rekening van { $gemeente } { $x }. Delen we de zware zorg: { $y }.
feitzin-alternatieven = Er liggen twee wegen: de eerste tekst, of wat geldt als er niets wordt afgesproken.
