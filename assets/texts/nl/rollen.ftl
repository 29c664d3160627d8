### De kaart van elke stoel: een wens, een zorg en een grens. Niemand is de slechterik.
### rol-ROL volgt de rollen uit interests.ron; rol-BANK verwijst naar de rol van die bank.

## Wethouders

rol-wethouder_centrum = Wethouder van een grote stad
rol-wethouder_centrum-wens = Je wilt tempo. In { $gemeente } wachten kinderen nu te lang, en jij kunt het werk aan.
rol-wethouder_centrum-zorg = Je brengt de meeste kinderen in. Je bent bang dat een kleine gemeente alles kan tegenhouden.
rol-wethouder_centrum-grens = Je wilt niet dat iedereen bij elk besluit ja moet zeggen.
rol-wethouder_middelgroot = Wethouder van een middelgrote gemeente
rol-wethouder_middelgroot-wens = Je wilt een rekening zonder verrassingen, en een eerlijke plek naast de grote stad.
rol-wethouder_middelgroot-zorg = De grote stad kan alles al zelf. Je vraagt je af of { $gemeente } straks nog meetelt.
rol-wethouder_middelgroot-grens = Je wilt niet dat stemmen alleen naar inwoners gaan.
rol-wethouder_behoedzaam = Wethouder die zelf wil kiezen
rol-wethouder_behoedzaam-wens = Je wilt dat { $gemeente } zelf iets te zeggen houdt, en dat kinderen hun hulpverlener houden.
rol-wethouder_behoedzaam-zorg = De vorige regio werd voor je raad een duur kantoor ver weg.
rol-wethouder_behoedzaam-grens = Je tekent niet als de grote stad alles voor je regelt.
rol-wethouder_tekort = Wethouder van een gemeente met een tekort
rol-wethouder_tekort-wens = Je wilt dat de rekening van { $gemeente } niet stijgt. Elke euro telt.
rol-wethouder_tekort-zorg = Een hogere rekening betekent dat het zwembad dichtgaat. Dat moet je thuis uitleggen.
rol-wethouder_tekort-grens = Je betaalt niet voor zorg die andere gemeenten gebruiken.
rol-wethouder_klein = Wethouder van een kleine gemeente
rol-wethouder_klein-wens = Je wilt hulp dicht bij huis, en rust in de begroting van { $gemeente }.
rol-wethouder_klein-zorg = Een tweede slecht jaar, en je coalitie breekt.
rol-wethouder_klein-grens = Je tekent niets wat je gemeente in één jaar kan breken.
rol-wethouder_landelijk = Wethouder van een dorp op afstand
rol-wethouder_landelijk-wens = Je wilt rust na een slecht jaar. Eén kind in verblijf brak de begroting van { $gemeente }.
rol-wethouder_landelijk-zorg = De hulp is ver weg. Je vraagt je af of je stem wel meetelt.
rol-wethouder_landelijk-grens = Je tekent niet als elke gemeente alleen haar eigen gebruik betaalt.

## Raden

rol-raadslid_landelijk = Raad van een kleinere gemeente
rol-raadslid_landelijk-wens = Je wilt vooraf kiezen, en later kunnen zien wat er met je keuze is gebeurd.
rol-raadslid_landelijk-zorg = De vorige keer kreeg de raad van { $gemeente } een klare tekst. Er viel niets meer te kiezen.
rol-raadslid_landelijk-grens = Je stemt niet voor iets wat je niet aan inwoners kunt uitleggen.
rol-raadslid_centrum = Raad van een grotere gemeente
rol-raadslid_centrum-wens = Je wilt dat kinderen korter wachten, en dat minder kinderen in een instelling wonen.
rol-raadslid_centrum-zorg = In { $gemeente } groeit de rekening elk jaar. Je ziet vooral cijfers van vorig jaar.
rol-raadslid_centrum-grens = Je stemt niet in zonder elk kwartaal te weten hoe het gaat.

## Ambtenaren en de stoelen van de regio

rol-beleidsambtenaar = Ambtenaar jeugd
rol-beleidsambtenaar-wens = Je wilt één plan dat klopt met de wet en dat je kunt uitvoeren.
rol-beleidsambtenaar-zorg = In { $gemeente } doe je dit naast je andere werk. Er zijn nooit genoeg uren.
rol-beleidsambtenaar-grens = Je schrijft niets op wat niet waar is, ook niet voor je wethouder.
rol-bureau = Bureau van de regio
rol-bureau-wens = Je wilt een tekst die de tafel haalt, en op tijd.
rol-bureau-zorg = Je hoort alle wensen, en zij passen niet in één tekst. De kalender zit vol.
rol-bureau-grens = Je stuurt niets weg waarvan je weet dat het niet compleet is.
rol-griffier = Griffierskring
rol-griffier-wens = Je wilt dat elke raad op tijd weet wat er komt, en wat er te kiezen is.
rol-griffier-zorg = Raden horen het vaak als alles al vastligt. Dan lijkt hun stem een formaliteit.
rol-griffier-grens = Je kiest geen kant, ook niet als je er iets van vindt.
rol-inkoper = Inkoper
rol-inkoper-wens = Je wilt een inkoop die standhoudt bij de rechter, en een start zonder gedoe.
rol-inkoper-zorg = Elke week die de tafel langer praat, gaat van je tijd af.
rol-inkoper-grens = Je geeft geen enkele aanbieder iets wat de anderen niet krijgen.
rol-controller = Controller
rol-controller-wens = Je wilt dat de rekening klopt, en dat zij niet elk jaar anders uitvalt.
rol-controller-zorg = De raden zien de begroting pas als er niets meer aan te doen is.
rol-controller-grens = Je zet geen handtekening onder een bedrag dat niemand kan uitleggen.
rol-voorzitter = Voorzitter van de regiotafel
rol-voorzitter-wens = Je wilt dat iedereen gehoord wordt, en dat er aan het eind iets ligt.
rol-voorzitter-zorg = De grootste praat het meest, en de kleinste zwijgt.
rol-voorzitter-grens = Je drukt niets door wat één gemeente echt niet kan dragen.
rol-aanbieder_groot = Grote aanbieder
rol-aanbieder_groot-wens = Je wilt zekerheid: een prijs die klopt en een contract dat lang genoeg duurt.
rol-aanbieder_groot-zorg = Tientallen kinderen wonen bij jou. Met verlies kun je hun plek niet openhouden.
rol-aanbieder_groot-grens = Je schrijft niet in als je weet dat het personeel het niet redt.
rol-aanbieder_klein = Kleine aanbieder
rol-aanbieder_klein-wens = Je wilt mee kunnen doen, ook met twaalf medewerkers.
rol-aanbieder_klein-zorg = Elke gemeente vraagt andere formulieren. Die tijd gaat van de kinderen af.
rol-aanbieder_klein-grens = Je tekent geen contract dat alleen grote aanbieders kunnen uitvoeren.
rol-clientenraad = Cliëntenraad
rol-clientenraad-wens = Je wilt dat kinderen kort wachten en hun hulpverlener houden.
rol-clientenraad-zorg = Er wordt veel over kinderen gepraat, en weinig met hen.
rol-clientenraad-grens = Je zegt niet dat jongeren zijn gehoord als dat niet zo is.
rol-pers = Krant van de regio
rol-pers-wens = Je wilt inwoners vertellen wat er over hun kinderen wordt besloten.
rol-pers-zorg = Het gaat over veel geld en over kinderen, en bijna niemand leest mee.
rol-pers-grens = Je schrijft niets op wat niet klopt, en je noemt geen kind bij naam.

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

kaart-wens = Jouw wens
kaart-zorg = Jouw zorg
kaart-grens = Jouw grens
kaart-weet = Alleen jij weet
kaart-kan = Alleen jij kunt
kan-raad = Een kader geven, zeggen wat anders moet, toestemming geven of weigeren.
kan-wethouder = Een voorstel op tafel leggen, beloven, je raad bijpraten en tekenen.
kan-ambtenaar = Uren in stukken en feiten steken. Wat je niet schrijft, bestaat niet.
kan-bureau = Het ontwerp schrijven en versturen, en kiezen wie meepraat.
kan-griffierskring = Data vastzetten en alle raden bij elkaar brengen.
kan-inkoper = De stappen van de inkoop zetten, of overslaan.
kan-controller = De begroting op tijd langs de raden brengen.
kan-voorzitter = Het woord geven, en kiezen wat er gebeurt als de tafel vastzit.
kan-aanbieder = Je boeken openen, en inschrijven of niet.
kan-clientenraad = Zeggen waar jongeren over willen meebeslissen.
kan-pers = Kiezen welk verhaal de inwoners lezen.
weet-raad = Wat je kiezers en je coalitie kunnen dragen.
weet-wethouder = Hoe ver de anderen laten merken dat zij willen gaan.
weet-ambtenaar = De cijfers, en welke norm bijna breekt.
weet-bureau = Alle wensen die binnenkwamen.
weet-griffierskring = De stemming in alle raden.
weet-inkoper = Wat de aanbieders weten.
weet-controller = Hoe hoog de rekening wordt.
weet-voorzitter = Wie er bijna is.
weet-aanbieder = Je eigen marge.
weet-clientenraad = De verhalen van jongeren.
weet-pers = Wat bronnen zeggen.
