### De kaart van elke stoel: een wens, een zorg en een grens. Niemand is de slechterik.
### rol-ROL volgt de rollen uit interests.ron; rol-BANK verwijst naar de rol van die bank.

## Wethouders

rol-wethouder_centrum = Wethouder van een grote stad
rol-wethouder_centrum-wens = U wilt tempo. In { $gemeente } wachten kinderen nu te lang, en u kunt het werk aan.
rol-wethouder_centrum-zorg = U brengt de meeste kinderen in. U bent bang dat een kleine gemeente alles kan tegenhouden.
rol-wethouder_centrum-grens = U wilt niet dat iedereen bij elk besluit ja moet zeggen.
rol-wethouder_middelgroot = Wethouder van een middelgrote gemeente
rol-wethouder_middelgroot-wens = U wilt een rekening zonder verrassingen, en een eerlijke plek naast de grote stad.
rol-wethouder_middelgroot-zorg = De grote stad kan alles al zelf. U vraagt zich af of { $gemeente } straks nog meetelt.
rol-wethouder_middelgroot-grens = U wilt niet dat stemmen alleen naar inwoners gaan.
rol-wethouder_behoedzaam = Wethouder die zelf wil kiezen
rol-wethouder_behoedzaam-wens = U wilt dat { $gemeente } zelf iets te zeggen houdt, en dat kinderen hun hulpverlener houden.
rol-wethouder_behoedzaam-zorg = De vorige regio werd voor uw raad een duur kantoor ver weg.
rol-wethouder_behoedzaam-grens = U tekent niet als de grote stad alles voor u regelt.
rol-wethouder_tekort = Wethouder van een gemeente met een tekort
rol-wethouder_tekort-wens = U wilt dat de rekening van { $gemeente } niet stijgt. Elke euro telt.
rol-wethouder_tekort-zorg = Een hogere rekening betekent dat het zwembad dichtgaat. Dat moet u thuis uitleggen.
rol-wethouder_tekort-grens = U betaalt niet voor zorg die andere gemeenten gebruiken.
rol-wethouder_klein = Wethouder van een kleine gemeente
rol-wethouder_klein-wens = U wilt hulp dicht bij huis, en rust in de begroting van { $gemeente }.
rol-wethouder_klein-zorg = Een tweede slecht jaar, en uw coalitie breekt.
rol-wethouder_klein-grens = U tekent niets wat uw gemeente in één jaar kan breken.
rol-wethouder_landelijk = Wethouder van een dorp op afstand
rol-wethouder_landelijk-wens = U wilt rust na een slecht jaar. Eén kind in verblijf brak de begroting van { $gemeente }.
rol-wethouder_landelijk-zorg = De hulp is ver weg. U vraagt zich af of uw stem wel meetelt.
rol-wethouder_landelijk-grens = U tekent niet als elke gemeente alleen haar eigen gebruik betaalt.

## Raden

rol-raadslid_landelijk = Raad van een kleinere gemeente
rol-raadslid_landelijk-wens = U wilt vooraf kiezen, en later kunnen zien wat er met uw keuze is gebeurd.
rol-raadslid_landelijk-zorg = De vorige keer kreeg de raad van { $gemeente } een klare tekst. Er viel niets meer te kiezen.
rol-raadslid_landelijk-grens = U stemt niet voor iets wat u niet aan inwoners kunt uitleggen.
rol-raadslid_centrum = Raad van een grotere gemeente
rol-raadslid_centrum-wens = U wilt dat kinderen korter wachten, en dat minder kinderen in een instelling wonen.
rol-raadslid_centrum-zorg = In { $gemeente } groeit de rekening elk jaar. U ziet vooral cijfers van vorig jaar.
rol-raadslid_centrum-grens = U stemt niet in zonder elk kwartaal te weten hoe het gaat.

## Ambtenaren en de stoelen van de regio

rol-beleidsambtenaar = Ambtenaar jeugd
rol-beleidsambtenaar-wens = U wilt één plan dat klopt met de wet en dat u kunt uitvoeren.
rol-beleidsambtenaar-zorg = In { $gemeente } doet u dit naast uw andere werk. Er zijn nooit genoeg uren.
rol-beleidsambtenaar-grens = U schrijft niets op wat niet waar is, ook niet voor uw wethouder.
rol-bureau = Bureau van de regio
rol-bureau-wens = U wilt een tekst die de tafel haalt, en op tijd.
rol-bureau-zorg = U hoort alle wensen, en zij passen niet in één tekst. De kalender zit vol.
rol-bureau-grens = U stuurt niets weg waarvan u weet dat het niet compleet is.
rol-griffier = Griffierskring
rol-griffier-wens = U wilt dat elke raad op tijd weet wat er komt, en wat er te kiezen is.
rol-griffier-zorg = Raden horen het vaak als alles al vastligt. Dan lijkt hun stem een formaliteit.
rol-griffier-grens = U kiest geen kant, ook niet als u er iets van vindt.
rol-inkoper = Inkoper
rol-inkoper-wens = U wilt een inkoop die standhoudt bij de rechter, en een start zonder gedoe.
rol-inkoper-zorg = Elke week die de tafel langer praat, gaat van uw tijd af.
rol-inkoper-grens = U geeft geen enkele aanbieder iets wat de anderen niet krijgen.
rol-controller = Controller
rol-controller-wens = U wilt dat de rekening klopt, en dat zij niet elk jaar anders uitvalt.
rol-controller-zorg = De raden zien de begroting pas als er niets meer aan te doen is.
rol-controller-grens = U zet geen handtekening onder een bedrag dat niemand kan uitleggen.
rol-voorzitter = Voorzitter van de regiotafel
rol-voorzitter-wens = U wilt dat iedereen gehoord wordt, en dat er aan het eind iets ligt.
rol-voorzitter-zorg = De grootste praat het meest, en de kleinste zwijgt.
rol-voorzitter-grens = U drukt niets door wat één gemeente echt niet kan dragen.
rol-aanbieder_groot = Grote aanbieder
rol-aanbieder_groot-wens = U wilt zekerheid: een prijs die klopt en een contract dat lang genoeg duurt.
rol-aanbieder_groot-zorg = Tientallen kinderen wonen bij u. Met verlies kunt u hun plek niet openhouden.
rol-aanbieder_groot-grens = U schrijft niet in als u weet dat het personeel het niet redt.
rol-aanbieder_klein = Kleine aanbieder
rol-aanbieder_klein-wens = U wilt mee kunnen doen, ook met twaalf medewerkers.
rol-aanbieder_klein-zorg = Elke gemeente vraagt andere formulieren. Die tijd gaat van de kinderen af.
rol-aanbieder_klein-grens = U tekent geen contract dat alleen grote aanbieders kunnen uitvoeren.
rol-clientenraad = Cliëntenraad
rol-clientenraad-wens = U wilt dat kinderen kort wachten en hun hulpverlener houden.
rol-clientenraad-zorg = Er wordt veel over kinderen gepraat, en weinig met hen.
rol-clientenraad-grens = U zegt niet dat jongeren zijn gehoord als dat niet zo is.
rol-pers = Krant van de regio
rol-pers-wens = U wilt inwoners vertellen wat er over hun kinderen wordt besloten.
rol-pers-zorg = Het gaat over veel geld en over kinderen, en bijna niemand leest mee.
rol-pers-grens = U schrijft niets op wat niet klopt, en u noemt geen kind bij naam.

## Per bank, als er geen rol in het niveau staat

rol-ambtenaar = { rol-beleidsambtenaar }
rol-ambtenaar-wens = { rol-beleidsambtenaar-wens }
rol-ambtenaar-zorg = { rol-beleidsambtenaar-zorg }
rol-ambtenaar-grens = { rol-beleidsambtenaar-grens }
rol-griffierskring = { rol-griffier }
rol-griffierskring-wens = { rol-griffier-wens }
rol-griffierskring-zorg = { rol-griffier-zorg }
rol-griffierskring-grens = { rol-griffier-grens }
rol-aanbieder = { rol-aanbieder_groot }
rol-aanbieder-wens = { rol-aanbieder_groot-wens }
rol-aanbieder-zorg = { rol-aanbieder_groot-zorg }
rol-aanbieder-grens = { rol-aanbieder_groot-grens }

kaart-wens = Uw wens
kaart-zorg = Uw zorg
kaart-grens = Uw grens
kaart-weet = Alleen u weet
kaart-kan = Alleen u kunt
kan-raad = Een kader geven, zeggen wat anders moet, toestemming geven of weigeren.
kan-wethouder = Een voorstel op tafel leggen, beloven, uw raad bijpraten en tekenen.
kan-ambtenaar = Uren in stukken en feiten steken. Wat u niet schrijft, bestaat niet.
kan-bureau = Het ontwerp schrijven en versturen, en kiezen wie meepraat.
kan-griffierskring = Data vastzetten en alle raden bij elkaar brengen.
kan-inkoper = De stappen van de inkoop zetten, of overslaan.
kan-controller = De begroting op tijd langs de raden brengen.
kan-voorzitter = Het woord geven, en kiezen wat er gebeurt als de tafel vastzit.
kan-aanbieder = Uw boeken openen, en inschrijven of niet.
kan-clientenraad = Zeggen waar jongeren over willen meebeslissen.
kan-pers = Kiezen welk verhaal de inwoners lezen.
weet-raad = Wat uw kiezers en uw coalitie kunnen dragen.
weet-wethouder = Hoe ver de anderen laten merken dat zij willen gaan.
weet-ambtenaar = De cijfers, en welke norm bijna breekt.
weet-bureau = Alle wensen die binnenkwamen.
weet-griffierskring = De stemming in alle raden.
weet-inkoper = Wat de aanbieders weten.
weet-controller = Hoe hoog de rekening wordt.
weet-voorzitter = Wie er bijna is.
weet-aanbieder = Uw eigen marge.
weet-clientenraad = De verhalen van jongeren.
weet-pers = Wat bronnen zeggen.
