### De vragen aan de stoelen. ask-ID is de vraag, ask-ID-SLEUTEL het antwoord op de knop.
### ask-ID-uitleg zegt waar de vraag over gaat, ask-ID-hendel wie het antwoord nodig heeft, ask-ID-zin-N zijn kant-en-klare zinnen.

## Raad

ask-R1 = Wat moet, wat mag en wat mag nooit?
ask-R1-kader = Dit is ons kader
ask-R1-geen = Wij geven nu geen kader
ask-R1-moet = Moet
ask-R1-mag = Mag
ask-R1-nooit = Mag nooit
ask-R1-uitleg = De raad zegt per onderwerp hoeveel ruimte de wethouder heeft. Een ja tegen het kader in telt als buiten het kader.
ask-R1-hendel = De wethouder. Zonder kader staat zijn ja op los zand.

ask-R1b = Mag de regio jullie kader zien?
ask-R1b-openbaar = Ja, openbaar
ask-R1b-eigen-wethouder = Nee, alleen onze wethouder
ask-R1b-uitleg = Een openbaar kader laat jullie grens aan iedereen zien. Een geheim kader blijft dicht tot het einde.
ask-R1b-hendel = De andere wethouders. Zij zien dan of een nee echt is.

ask-R2 = Wat zet je op de raadsagenda?
ask-R2-kader = Ons kader
ask-R2-zienswijze = Onze zienswijze
ask-R2-wethouder = Uitleg van de wethouder
ask-R2-verordening-en-regiovisie = Verordening en regiovisie
ask-R2-uitleg = De agenda heeft weinig plek. Wat er niet op staat, besluit de raad nu niet.
ask-R2-hendel = De wethouder en het bureau. Zij wachten op de raad.

ask-R3 = Welke twee feiten wil je eerst zien?
ask-R3-gebruik = Wat wij gebruiken
ask-R3-kosten = Wat wij betalen
ask-R3-wachten = Hoe lang kinderen wachten
ask-R3-risicos = Wat er mis kan gaan
ask-R3-uitleg = Jullie ambtenaar zoekt de feiten uit waar jullie om vragen. Dat kost uren.
ask-R3-hendel = De ambtenaar. Een gevraagd feit gaat voor.

ask-R4 = Wat moet anders in het ontwerp?
ask-R4-punten = Dit moet anders
ask-R4-geen = Wij hebben geen punten
ask-R4-niets = Wij zeggen nog niets
ask-R4-uitleg = Dit is de zienswijze: wat de raad van het ontwerp vindt. Een zwaar punt krijgt gewicht drie.
ask-R4-hendel = De tafel. Die moet elk punt beantwoorden.

ask-R4b = Steun je het punt van deze raad?
ask-R4b-ja = Ja, zet onze naam erbij
ask-R4b-nee = Nee, wij kiezen zelf
ask-R4b-uitleg = Jullie naam komt bij het punt van een andere raad. Jullie eigen lichtste punt vervalt dan.
ask-R4b-hendel = De andere raden. Samen kan niemand een punt wegschuiven.

ask-R5 = Geeft de raad toestemming?
ask-R5-ja = Ja
ask-R5-ja-met-opdracht = Ja, met een opdracht
ask-R5-nee-wet = Nee, in strijd met de wet
ask-R5-nee-belang = Nee, tegen het algemeen belang
ask-R5-uitleg = Zonder toestemming mag jullie college niet tekenen. De wet kent twee redenen om nee te zeggen.
ask-R5-hendel = Alle colleges. Er komt geen regeling zonder elke raad.
ask-R5-zin-0 = Wij begrijpen wat wij tekenen, en waarom.
ask-R5-zin-1 = Wij stemmen in, maar wij waren laat aan zet.
ask-R5-zin-2 = Onze punten zijn beantwoord, ook al kregen wij niet alles.
ask-R5-zin-3 = Wij kunnen dit niet aan onze inwoners uitleggen.

ask-R6 = Wat doe je met het verslag van je wethouder?
ask-R6-debat = Debat houden
ask-R6-vragen = Schriftelijk vragen stellen
ask-R6-goedkeuren = Achteraf goedkeuren
ask-R6-kennisgeving = Voor kennisgeving aannemen
ask-R6-uitleg = De wethouder vertelt wat hij in de regio heeft gedaan. De raad kiest hoe hij daarop reageert.
ask-R6-hendel = De wethouder. Hij krijgt rugdekking of tegenwind.

ask-R7 = Welke afspraak maak je met je wethouder?
ask-R7-altijd = Altijd verslag binnen twee weken
ask-R7-slecht-nieuws = Alleen verslag bij slecht nieuws
ask-R7-geen = Geen afspraak
ask-R7-uitleg = De afspraak zegt wanneer de wethouder zich bij de raad meldt. Zonder afspraak kiest hij dat zelf.
ask-R7-hendel = De wethouder. Hij weet dan waar hij aan toe is.

ask-R8 = Stelt de raad de regiovisie vast?
ask-R8-ja = Ja, deze tekst
ask-R8-eigen-wijziging = Ja, met een eigen wijziging
ask-R8-nee = Nee
ask-R8-uitleg = Alle raden moeten dezelfde tekst vaststellen. Elke eigen wijziging moet eerst langs de andere raden.
ask-R8-hendel = Alle gemeenten. Eén tekst heeft elke raad nodig.
ask-R8-zin-0 = Deze visie zegt wat wij voor kinderen willen.
ask-R8-zin-1 = De visie is goed, de uitvoering moet nog blijken.
ask-R8-zin-2 = Onze inwoners herkennen zich in deze tekst.
ask-R8-zin-3 = Wij missen nog wat jongeren zelf vragen.

ask-R9 = Neemt de raad de jeugdverordening aan?
ask-R9-regio = Ja, de tekst van de regio
ask-R9-eigen-regels = Ja, met eigen regels
ask-R9-nog-niet = Nog niet
ask-R9-uitleg = In de verordening staan de regels voor een eerlijke prijs. Met eigen regels komt de inkoop drie weken later.
ask-R9-hendel = De inkoper. Eén prijs heeft elke verordening nodig.

ask-R10 = Jullie zorgboerderij valt buiten de inkoop. Wat doe je?
ask-R10-vragen = Uitleg vragen in de raad
ask-R10-punt = Er een punt van maken
ask-R10-bellen = Zelf de inkoper bellen
ask-R10-laten = Het zo laten
ask-R10-uitleg = Een geliefde zorgboerderij krijgt misschien geen contract. Inwoners vragen de raad om hulp.
ask-R10-hendel = De inkoper. Die moet ook nee kunnen zeggen.

ask-R11 = Welk middel gebruiken de raden samen?
ask-R11-adviescommissie = De adviescommissie
ask-R11-evaluatie = Een tussentijdse evaluatie
ask-R11-rekenkamer = Een onderzoek van de rekenkamer
ask-R11-geen = Geen van deze
ask-R11-uitleg = Raden kunnen samen meekijken met de regio. Elk middel kost werk, en soms een plek op de agenda.
ask-R11-hendel = De griffierskring. Die moet het regelen.

ask-R12 = In het bestuur is een stoel vrij. Wie gaat?
ask-R12-wethouder = Onze wethouder
ask-R12-raadslid = Een raadslid
ask-R12-niemand = Niemand
ask-R12-uitleg = Wie in het bestuur zit, leest alle stukken en stemt mee. Een lege stoel telt niet mee.
ask-R12-hendel = Het bestuur. Het wil weten met wie het praat.

ask-R13 = Wat moet je wethouder nu weten?
ask-R13-doorgaan = Doorgaan
ask-R13-past-niet = Pas op, dit past niet
ask-R13-vraag-om = Vraag om een ander voorstel
ask-R13-stop = Stop, kom eerst terug
ask-R13-uitleg = Je stuurt je wethouder een briefje, terwijl hij praat. Een briefje is geen kader.
ask-R13-hendel = De wethouder. Hij hoort de raad terwijl hij praat.
ask-R13-zin-0 = Ga door, wij volgen het.
ask-R13-zin-1 = Pas op: dit past niet bij wat wij willen.
ask-R13-zin-2 = Vraag om een ander voorstel.
ask-R13-zin-3 = Stop en kom eerst bij ons terug.

ask-R14 = Zou de raad nu ja zeggen?
ask-R14-ja = Ja
ask-R14-ja-als = Ja, als er één ding verandert
ask-R14-nee = Nee
ask-R14-uitleg = Dit is een peiling. De wethouders horen zo op tijd wat er nodig is.
ask-R14-hendel = De wethouders. Zij horen het voor het te laat is.
ask-R14-zin-0 = Zo kunnen wij het uitleggen.
ask-R14-zin-1 = Wij weten nog te weinig.
ask-R14-zin-2 = De rekening is voor ons te onzeker.
ask-R14-zin-3 = Wij willen zelf iets te zeggen houden.

## Wethouder

ask-W1 = Wanneer praat je jouw raad bij?
ask-W1-nu = Nu, met keuzes
ask-W1-volgend-kwartaal = Volgend kwartaal, met keuzes en cijfers
ask-W1-concept = Als het concept er is
ask-W1-klare-tekst = Als de tekst klaar is
ask-W1-uitleg = Vroeg valt er nog veel te kiezen en is er weinig bekend. Later is dat andersom.
ask-W1-hendel = De raad. Zonder stuk kan hij geen kader geven.

ask-W2 = Je hebt geen kader. Hoe ga je naar de tafel?
ask-W2-spoedkader = Ik vraag de raad een spoedkader
ask-W2-college = Mijn college stelt het kader
ask-W2-zonder = Ik ga zonder kader
ask-W2-uitleg = Een kader zegt wat je mag beloven. Een spoedkader komt pas na de eerste tafel.
ask-W2-hendel = De raad. Hij geeft de plek op de agenda, of niet.

ask-W3 = Wat leg je op tafel?
ask-W3-pakket = Dit leg ik op tafel
ask-W3-niets = Ik leg nu niets op tafel
ask-W3-uitleg = Kies per onderwerp één optie. Het hele pakket gaat als één voorstel naar de tafel.
ask-W3-hendel = De andere wethouders. Alleen een pakket kan een ja krijgen.

ask-W4 = Wat zeg je op dit voorstel?
ask-W4-ja = Ja
ask-W4-ja-als = Ja, als mijn raad het wil
ask-W4-anders = Anders: ik wijzig één ding
ask-W4-nee = Nee, ik ga eerst terug
ask-W4-uitleg = Het lampje laat zien of dit past in het kader van je raad. Alleen jij en je raad zien het.
ask-W4-hendel = De indiener. Elk college moet ja zeggen.

ask-W4b = Namens wie zeg je dat?
ask-W4b-college = Namens mijn college
ask-W4b-raad = Namens mijn raad
ask-W4b-niemand = Nog namens niemand
ask-W4b-uitleg = Een ja namens de raad weegt aan tafel zwaarder dan een ja namens het college. Nog namens niemand houdt alles open.
ask-W4b-hendel = De tafel. Die wil weten hoe hard dit ja is.

ask-W5 = Waarom? Kies een reden.
ask-W5-reden = Dit is mijn reden
ask-W5-geen = Geen reden
ask-W5-uitleg = Je kiest een kaart, en als je wilt een antwoord of een brug. Bij een brug vervalt je eigen voorstel.
ask-W5-hendel = De ambtenaar. Zonder feit telt een reden half.

ask-W6 = Wat beloof je, en aan wie?
ask-W6-steun = Ik steun jullie punt bij de stemming
ask-W6-geen-contract = Ik sluit geen eigen contract
ask-W6-stuk = Onze ambtenaar schrijft jullie stuk
ask-W6-niets = Ik beloof niets
ask-W6-uitleg = Een belofte geeft een buur nu ruimte. Later blijkt of je je eraan houdt.
ask-W6-hendel = De buurgemeente. Die kan nu bewegen.

ask-W7 = Hoe meld je dit aan jouw raad?
ask-W7-eigen-brief = Eigen brief, binnen twee weken
ask-W7-samen = Samen met de buren, na vijf weken
ask-W7-begroting = Bij de volgende begroting
ask-W7-uitleg = De raad hoort zo wat je in de regio hebt gedaan. Een eigen brief is openbaar, ook voor de buren.
ask-W7-hendel = De raad. Zonder verslag is er geen debat.

ask-W8 = Een grote aanbieder wil nu tekenen. Wat doe je?
ask-W8-wachten = Wachten op de regio
ask-W8-vast-beginnen = Vast beginnen, zonder de raden
ask-W8-raden-vragen = Alle raden vragen om eerder te starten
ask-W8-uitleg = Vast beginnen maakt het contract zes weken eerder. Met de raden erbij is dat drie weken.
ask-W8-hendel = De buren. Zij zitten aan het contract vast.

ask-W9 = Wat antwoordt de tafel op dit punt?
ask-W9-overnemen = Overnemen
ask-W9-deels = Deels overnemen
ask-W9-met-reden = Nee, met reden
ask-W9-kennisgeving = Voor kennisgeving
ask-W9-uitleg = Een raad vroeg om een andere tekst. Bij overnemen zegt elk college opnieuw ja.
ask-W9-hendel = De raad die het vroeg. Hij stemt binnenkort.

ask-W9b = Het ontwerp verandert door dit punt. Zeg je opnieuw ja?
ask-W9b-ja = Ja, met deze wijziging
ask-W9b-nee = Nee, het ontwerp blijft zoals het was
ask-W9b-uitleg = Eén nee of één college dat zwijgt is genoeg om het ontwerp te laten zoals het was.
ask-W9b-hendel = De raad die het vroeg. Zonder jullie ja krijgt hij nee.

ask-W10 = De raad gaf een opdracht mee. Wat doe je?
ask-W10-uitvoeren = Uitvoeren en melden
ask-W10-uitleggen = Uitleggen waarom het niet kan
ask-W10-liggen = Laten liggen
ask-W10-uitleg = De raad zei ja met een opdracht. De wens gaat naar de tafel, of je legt iets uit.
ask-W10-hendel = De raad. Die baseerde zijn ja erop.

ask-W11 = Teken je de regeling?
ask-W11-ja = Ja
ask-W11-wachten = Nog niet, vier weken wachten
ask-W11-buiten = Nee, wij blijven buiten
ask-W11-uitleg = Zonder jullie geen regeling. Daarna kan de provincie er een opleggen.
ask-W11-hendel = Alle andere colleges. Ook hun handtekening hangt ervan af.
ask-W11-zin-0 = Ik teken, en ik kan uitleggen waarom.
ask-W11-zin-1 = Ik teken omdat wachten de kinderen niet helpt.
ask-W11-zin-2 = Ik teken, met de opdracht van mijn raad.
ask-W11-zin-3 = Ik kan dit nu niet voor mijn rekening nemen.

ask-W12 = Wie bel je voor de vergadering?
ask-W12-grootste = De grootste gemeente
ask-W12-kleinste = De kleinste gemeente
ask-W12-dichtste = De gemeente die het dichtst bij ligt
ask-W12-niemand = Niemand
ask-W12-uitleg = Je hoort of die buur warm of koud is voor één onderwerp. De buur hoort ook iets van jou.
ask-W12-hendel = De buur. Die hoort iets terug.

ask-T1 = Wat herstellen we voor dit kind?
ask-T1-garantie = Hulp loopt door tot het einde
ask-T1-prestatie = Prestatieafspraak over wachten
ask-T1-pot = Eén gezamenlijke pot voor de wijkteams
ask-T1-niets = Niets
ask-T1-uitleg = De tafel mag één afspraak veranderen voor het kind dat wij volgen.
ask-T1-hendel = De cliëntenraad. Die koos dit kind.

## Ambtenaar, bureau, inkoper en controller

ask-A1 = Waar gaan jullie uren naartoe?
ask-A1-keuzenota = Keuzenota met cijfers
ask-A1-feiten = Feiten voor de raad
ask-A1-tekst = Tekst controleren
ask-A1-gemeenteblad = Bekendmaking klaarzetten
ask-A1-uitleg = Kies er hooguit drie. Wat niemand schrijft, bestaat niet.
ask-A1-hendel = De wethouder, de raad en de regio. Zij werken met jouw stukken.

ask-A2 = Wat staat er in de keuzenota?
ask-A2-twee-keuzes = Twee keuzes naast elkaar
ask-A2-kosten = Wat het kost
ask-A2-risicos = Wat er mis kan gaan
ask-A2-voor-ons = Wat het voor ons betekent
ask-A2-uitleg = Met twee keuzes heeft de raad iets te kiezen. Vanaf drie onderdelen duurt de nota langer.
ask-A2-hendel = De wethouder stuurt de nota. De raad leest haar.

ask-A3 = Welke feiten geef je aan de raad?
ask-A3-gebruik = Wat wij gebruiken
ask-A3-kosten = Wat wij betalen
ask-A3-wachten = Hoe lang kinderen wachten
ask-A3-scenarios = Scenario’s, risico’s, alternatieven
ask-A3-leeswijzer = Met een leeswijzer bij elk feit
ask-A3-uitleg = Een feit maakt dat de raad kan kiezen. Een leeswijzer kost twee uur extra per feit.
ask-A3-hendel = De raad kan kiezen. De reden van de wethouder telt dubbel.

ask-A4 = Welk deel van de tekst controleer je?
ask-A4-bestuur = Bestuur en bevoegdheden
ask-A4-raden = Raden en inwoners
ask-A4-weggaan = Weggaan en stoppen
ask-A4-evaluatie = Evaluatie en bekendmaking
ask-A4-uitleg = In één deel van de tekst zit een gat. Je kunt twee delen nalezen, je collega’s de andere. Daarna hoor je wat er zo nog misgaat.
ask-A4-hendel = Het college. Dat tekent deze tekst.

ask-A5 = Wanneer gaat het ontwerp naar de raden?
ask-A5-voor-zomer = Voor de zomer
ask-A5-na-zomer = Na de zomer
ask-A5-na-tafel = Na nog een regiotafel
ask-A5-op-verzoek = Alleen naar raden die erom vragen
ask-A5-uitleg = Dan begint hun tijd te lopen. Ook de weken van het reces tellen mee.
ask-A5-hendel = De raden: hun klok start. De griffiers: hun agenda vult zich.

ask-A5b = Hoeveel weken krijgen de raden?
ask-A5b-acht = Acht
ask-A5b-tien = Tien
ask-A5b-twaalf = Twaalf
ask-A5b-oude-lijst = Acht, met de verzendlijst van vorig jaar
ask-A5b-uitleg = Acht weken staat in de wet. Meer weken voor de raden zijn minder weken voor de rest.
ask-A5b-hendel = De raden. Hebben zij genoeg tijd?

ask-A6 = Welke delen van de regiovisie schrijf je uit?
ask-A6-schaarste = Schaarste en wachttijden
ask-A6-inspraak = Inspraak van jongeren
ask-A6-andere-regios = Andere regio’s en inkoop
ask-A6-onderwijs = Onderwijs, zorg en expertteam
ask-A6-uitleg = De regiovisie heeft zeven verplichte onderwerpen. Je haalt er in een ronde drie delen van.
ask-A6-hendel = De raden. Zij stellen alle zeven onderwerpen vast.

ask-A7 = Hoe ver praat deze groep mee?
ask-A7-vertellen = Wij vertellen het
ask-A7-vragen = Wij vragen het
ask-A7-adviseren = Zij adviseren
ask-A7-meeschrijven = Zij schrijven mee
ask-A7-uitleg = Met advies komt de visie twee weken later, met meeschrijven vier. Wat de tafel kiest over inspraak is de grens.
ask-A7-hendel = De cliëntenraad. Die krijgt een stoel, of niet.

ask-A7b = Vertel je wat er met hun inbreng is gedaan?
ask-A7b-ja = Ja, per punt
ask-A7b-nee = Nee
ask-A7b-uitleg = Mensen hebben meegedacht. Zij weten nog niet wat er met hun woorden is gebeurd.
ask-A7b-hendel = De cliëntenraad. Die wil dit kunnen vertellen.

ask-A8 = Welke data kondig je nu aan?
ask-A8-alle-acht = Alle acht
ask-A8-vier = De vier zekere
ask-A8-geen = Nog geen
ask-A8-uitleg = Raden plannen een half jaar vooruit. Staan alle acht data vast, dan kan er geen extra vergadering bij.
ask-A8-hendel = De raden kunnen plannen. Het bureau zit eraan vast.

ask-A9 = Welke stappen neemt de inkoop?
ask-A9-bevragen = Alle aanbieders bevragen
ask-A9-kostprijs = Kostprijs onderzoeken
ask-A9-toetsen = Eisen en weging toetsen
ask-A9-wachten = Drie weken wachten na gunning
ask-A9-uitleg = Elke stap kost weken. Hoe later het contract, hoe korter de overgang voor kinderen.
ask-A9-hendel = Aanbieders en kinderen. Voor hen blijft minder tijd over.

ask-A10 = Een aanbieder wil meeschrijven aan de eisen. Mag dat?
ask-A10-allen = Alle aanbieders mogen reageren
ask-A10-gesprek = Ja, in een gesprek zonder verslag
ask-A10-niemand = Nee, niemand
ask-A10-uitleg = De aanbieder weet veel van het werk. Allen vragen kost twee weken, één gesprek wint twee weken.
ask-A10-hendel = De aanbieders. Zij willen gelijke kansen.

ask-A11 = De buurstad wil het ambtelijk vast regelen. Wat doe je?
ask-A11-wethouder = Ik vraag mijn wethouder
ask-A11-regelen = Ik regel het vast
ask-A11-varianten = Ik schrijf twee varianten
ask-A11-uitleg = Vast regelen maakt het ontwerp vier weken eerder klaar. Vragen kost een week.
ask-A11-hendel = De wethouder. Die houdt de leiding, of niet.

ask-A12 = Wanneer komt het stuk online?
ask-A12-tien-dagen = Tien dagen vooraf, de tafel stopt eerder
ask-A12-vijf-dagen = Vijf dagen vooraf
ask-A12-geheim-met-grond = Geheim, met een grond
ask-A12-geheim-zonder-grond = Geheim, zonder grond
ask-A12-uitleg = Tien dagen vooraf betekent: de volgende tafel heeft een week minder. Een grond is een reden uit de wet.
ask-A12-hendel = De raden en de pers. Zij lezen mee.

ask-A13 = Hoe schrijf je de reactienota?
ask-A13-elk-punt = Elk punt een reden
ask-A13-gedeelde-punten = Reden bij gedeelde punten
ask-A13-brief = Eén algemene brief
ask-A13-uitleg = In de reactienota staat wat er met de punten van de raden gebeurt. De nota kost vier, drie of één week.
ask-A13-hendel = De tafel. Die besluit op jouw voorstel.

ask-A14 = Wat doet de regio met de begroting?
ask-A14-kaders = Kaders voor 30 april
ask-A14-twaalf-weken = Ontwerp twaalf weken vooraf
ask-A14-antwoord = Antwoord op elke zienswijze
ask-A14-provincie = Op tijd naar de provincie
ask-A14-uitleg = De begroting van de regio gaat langs elke raad. Elke stap die je kiest, wordt gedaan.
ask-A14-hendel = De raden. Hun eigen begroting volgt hierop.

ask-A15 = Wie zet de regeling in het gemeenteblad?
ask-A15-klaarzetten = Wij, en we zetten het klaar
ask-A15-na-tekenen = Wij, na de handtekeningen
ask-A15-later = Dat zien we later
ask-A15-uitleg = Klaarzetten betekent: twee weken na tekenen geldt de regeling. Na de handtekeningen beginnen kost vier weken.
ask-A15-hendel = Alle gemeenten. De regeling geldt pas na bekendmaking.

ask-A16 = Slecht nieuws. Wanneer horen de raden het?
ask-A16-nu = Nu, allemaal tegelijk
ask-A16-na-bestuur = Na het bestuur
ask-A16-begroting = Bij de begroting
ask-A16-uitleg = Er is nieuws dat de raden nog niet kennen. Na het bericht kunnen zij een debat vragen.
ask-A16-hendel = De raden en de cliëntenraad. Zij willen op tijd weten wat speelt.

ask-A17 = Krijgt de nieuwe organisatie ook beleidstaken?
ask-A17-uitvoering = Nee, alleen uitvoering
ask-A17-beleid = Ja, ook beleid
ask-A17-uitleg = Beleid bij de regio scheelt elke gemeente werk. Het beleid van de raad verhuist dan mee.
ask-A17-hendel = De raden. Hun beleid verhuist, of blijft.

ask-A18 = Waaruit bouw je de prijs op?
ask-A18-loon = Loon van hulpverleners
ask-A18-per-kind = Reistijd en andere kosten per kind
ask-A18-overhead = Overhead
ask-A18-stijging = Stijging van lonen en prijzen
ask-A18-uitleg = De wet noemt deze vier delen van een eerlijke prijs. Elk deel kost rekenwerk.
ask-A18-hendel = De aanbieder. Die kan de prijs dan narekenen.

ask-A19 = Hoe kondig je de inkoop aan?
ask-A19-openbaar = Openbaar, voor iedereen
ask-A19-brief = Brief aan bekende aanbieders
ask-A19-uitleg = Met een brief is het contract vier weken eerder rond. Openbaar betekent dat ook nieuwe aanbieders het zien.
ask-A19-hendel = Nieuwe aanbieders. Zij weten het anders niet.

ask-A20 = Hoe leg je de gunning vast?
ask-A20-per-bieder = Per bieder, met redenen
ask-A20-uitslag = Alleen de uitslag
ask-A20-uitleg = Na de keuze krijgen alle aanbieders bericht. Redenen per bieder opschrijven kost een week.
ask-A20-hendel = De afgewezen aanbieder. Die wil weten waarom.

ask-A21 = Welk feit geef je nu, en aan wie?
ask-A21-wethouder = Aan mijn wethouder
ask-A21-raad = Eerst aan de raad
ask-A21-allebei = Aan allebei
ask-A21-niets = Nog niets
ask-A21-uitleg = Met dit feit telt de reden van de wethouder dubbel. De raad kan er ook zelf mee kiezen.
ask-A21-hendel = De wethouder en de raad. Een van beiden weet het eerst.

ask-A22 = Wat zet je in het eerste ontwerp?
ask-A22-twee-varianten = Twee varianten naast elkaar
ask-A22-midden = Het midden van alle wensen
ask-A22-eigen-wethouder = Wat onze eigen wethouder wil
ask-A22-uitleg = Wie de pen heeft, kiest waar het gesprek begint. Aan het eind van het spel ziet iedereen wat je koos.
ask-A22-hendel = Alle wethouders. De eerste tekst is hun anker.

ask-A23 = Meten we eerst hoe ver de regio is?
ask-A23-meten = Ja, en iedereen ziet het knelpunt
ask-A23-niet = Nee, we gaan meteen aan de slag
ask-A23-uitleg = Je kijkt wat samen geregeld is, hoe het georganiseerd is, en hoe de groep bij de regio past. Dat kost uren van alle gemeenten.
ask-A23-hendel = Wethouders en raden. Zij weten dan waar het gesprek begint.

ask-A24 = Een raad kreeg het ontwerp niet. Wat doe je?
ask-A24-acht = Alsnog sturen, acht weken de tijd
ask-A24-twaalf = Alsnog sturen, twaalf weken de tijd
ask-A24-laten = Zo laten
ask-A24-uitleg = Na de termijn stemt deze raad opnieuw. Daarna tekent zijn college. In het nieuws staat in welke week dat is.
ask-A24-hendel = De vergeten raad. En alle colleges: zij wachten op zijn stem.

ask-V4 = Een raad zei nee. Wat doet de tafel?
ask-V4-klein = Kleine wijziging, raden stemmen opnieuw
ask-V4-groot = Grote wijziging, nieuwe ronde langs alle raden
ask-V4-laten = De tekst blijft zo
ask-V4-uitleg = De zwaarste wens van die raad komt in de tekst. Alle raden stemmen over de nieuwe tekst. Na een grote wijziging is een nieuwe ronde verstandig.
ask-V4-hendel = De raad die nee zei. En de andere raden: zij stemmen ook opnieuw.

ask-W13 = Er is geen regeling. Vraag je de provincie?
ask-W13-vragen = Ja, vraag om een opgelegde regeling
ask-W13-niet = Nee
ask-W13-uitleg = De provincie praat eerst, hooguit dertien weken. Daarna krijgen de gemeenten hooguit zes maanden. Lukt het dan niet, dan legt zij op.
ask-W13-hendel = Alle gemeenten. De provincie kiest dan de tekst.

ask-W14 = Met wie koop je straks jeugdhulp in?
ask-W14-regio = Met de hele regio
ask-W14-groep = Apart, met buren die dat ook willen
ask-W14-uitleg = Apart inkopen kan alleen met twee of meer. Of het mag, hangt af van de plicht.
ask-W14-hendel = De buren. Zonder jullie is hun inkoop kleiner.

ask-W15 = Blijf je in de regeling?
ask-W15-blijven = Ja
ask-W15-weg = Nee, wij beginnen met uittreden
ask-W15-uitleg = Je raad krijgt een ontwerpbesluit en heeft acht weken. Daarna is zijn toestemming nodig. Het duurt minstens 24 weken. Wat het kost, staat in de regeling.
ask-W15-hendel = Je eigen raad. En de buren: zij blijven achter met de kosten.

ask-W16 = Je eigen contract loopt af. Wat doe je?
ask-W16-aflopen = Laten aflopen, de regio koopt in
ask-W16-verlengen = Verlengen
ask-W16-uitleg = Een lopend contract mag blijven. Een nieuwe verlenging valt onder de plicht, als die geldt.
ask-W16-hendel = De inkoper en de buren. Zij rekenen op jouw kinderen in de regio.

ask-R15 = Mag jullie college uit de regeling stappen?
ask-R15-ja = Ja
ask-R15-nee = Nee
ask-R15-uitleg = De acht weken zijn om. Zonder toestemming van de raad kan het college niet uittreden.
ask-R15-hendel = De wethouder. Hij kan niet weg zonder jullie ja.
ask-R15-zin-0 = Wij kunnen dit beter zelf.
ask-R15-zin-1 = De prijs van weggaan is ons te hoog.
ask-R15-zin-2 = Onze kinderen hebben de regio nodig.
ask-R15-zin-3 = Wij wilden meer te zeggen hebben.

## Griffierskring

ask-G2 = Plan je een extra raadsvergadering?
ask-G2-ja = Ja, in elke gemeente
ask-G2-nee = Nee
ask-G2-uitleg = De raden kunnen dan tot drie weken eerder stemmen. Het kost elke raad een plek op de agenda.
ask-G2-hendel = De colleges. Zij willen op tijd beginnen.

ask-G3 = Een raadslid vraagt: wat vind jij ervan?
ask-G3-feiten = Ik geef feiten en opties
ask-G3-proces = Ik adviseer over het proces
ask-G3-mening = Ik zeg wat ik vind
ask-G3-uitleg = Het raadslid zoekt houvast. Met jouw mening is de raad snel klaar: dat scheelt een plek op de agenda.
ask-G3-hendel = De raad. Die zoekt houvast.

ask-G4 = Komt er een avond voor alle raden?
ask-G4-vroeg = Ja, vroeg: over de keuzes
ask-G4-laat = Ja, laat: over het ontwerp
ask-G4-nee = Nee
ask-G4-uitleg = Vroeg krijgt elke raad een feit erbij. Laat kunnen raden elkaars punten steunen.
ask-G4-hendel = De raden. Alleen hier ontmoeten zij elkaar.

## Voorzitter, aanbieder, cliëntenraad, pers en oefening

ask-V1 = Wie mag eerst spreken?
ask-V1-kleinste = De kleinste gemeente
ask-V1-nog-niet = Wie nog niet sprak
ask-V1-iets-nieuws = Wie iets nieuws heeft
ask-V1-uitleg = De eerste spreker legt het eerste voorstel op tafel. De anderen reageren daarop.
ask-V1-hendel = De wethouders. De eerste zet de toon.

ask-V2 = Hoe vaak komt het bestuur bijeen?
ask-V2-twee = Twee keer per jaar
ask-V2-vier = Vier keer per jaar
ask-V2-uitleg = De wet vraagt twee keer per jaar. Vier keer brengt de inkoop drie weken naar voren en vraagt meer verslagen.
ask-V2-hendel = De raden. Na elk bestuur hoort een verslag.

ask-V3 = Twee keer nee. Wat nu?
ask-V3-apart = Apart leggen
ask-V3-splitsen = Splitsen
ask-V3-raden = Naar de raden
ask-V3-week = Nog een week praten
ask-V3-uitleg = Apart gelegd geldt wat er nu is, of wat de wet zegt. Naar de raden kost vier weken.
ask-V3-hendel = De hele tafel. Die zit vast.

ask-S4 = De wet laat dit open. Wat vindt de tafel?
ask-S4-ja = Ja
ask-S4-nee = Nee
ask-S4-verdeeld = Wij zijn het niet eens
ask-S4-uitleg = Geen formule beslist dit. Het antwoord en de reden staan straks in het verslag.
ask-S4-hendel = De raden. Zij lezen waarom de tafel dit vond.
ask-S4-zin-0 = Het gaat om veel geld of om veel jaren.
ask-S4-zin-1 = Kinderen merken het meteen.
ask-S4-zin-2 = Het is te herstellen als het tegenvalt.
ask-S4-zin-3 = Wij wegen het verschillend.

ask-P1 = Laat je jouw kosten zien?
ask-P1-alles = Ja, alles
ask-P1-grote-posten = Alleen de grote posten
ask-P1-nee = Nee
ask-P1-uitleg = De regio onderzoekt wat zorg echt kost. Je boeken laten dat zien.
ask-P1-hendel = De inkoper. Zonder boeken is er geen echte prijs.

ask-P2 = Schrijf je in voor dit tarief?
ask-P2-ja = Ja
ask-P2-langer-contract = Alleen bij een langer contract
ask-P2-nee = Nee
ask-P2-uitleg = Het tarief ligt er. Als je niet inschrijft, komt het contract tien weken later.
ask-P2-hendel = De regio. Zonder inschrijving is er geen hulp.

ask-J1 = Waar willen jongeren over meebeslissen?
ask-J1-kort-wachten = Kort wachten
ask-J1-eigen-hulpverlener = Eigen hulpverlener houden
ask-J1-dicht-bij-huis = Dicht bij huis
ask-J1-zelf-kiezen = Zelf kiezen
ask-J1-uitleg = Kies er twee. Je vraagt het bureau om jongeren daarover te horen.
ask-J1-hendel = Het bureau. Dat vraagt jongeren mee, of niet.

ask-J2 = Welk kind volgen we eerst?
ask-J2-verblijf = Kind in verblijf
ask-J2-pleeggezin = Kind in een pleeggezin
ask-J2-crisis = Kind met crisis
ask-J2-uitleg = Wij volgen dit kind door de afspraken heen. De kinderen in dit spel zijn verzonnen.
ask-J2-hendel = De tafel. Die mag voor dit kind iets herstellen.

ask-X0 = Wat vind je eerlijk delen?
ask-X0-inwoners = Per inwoner
ask-X0-gebruik = Naar gebruik van zorg
ask-X0-uitleg = Dit is om te oefenen. Het antwoord telt niet.
ask-X0-hendel = De zaal. Die ziet dat mensen verschillen.

ask-X1 = Welke kop zet je boven het verhaal?
ask-X1-winst = Wie wint het meest?
ask-X1-pijn = Wie levert het meest in?
ask-X1-niets-hoorde = Wie hoorde niets?
ask-X1-uitleg = De kop staat morgen in de krant. Raden lezen hem, en stellen vragen.
ask-X1-hendel = De raden. Zij lezen de krant.

## Congres

ask-C0 = Wie praat je eerst bij?
ask-C0-raad = Mijn raad, met keuzes
ask-C0-college = Mijn college
ask-C0-buren = Mijn buren
ask-C0-uitleg = Je raad geeft je een kader, en het ontwerp wacht tot na de zomer. Je college gaat sneller. Je buren vertellen wat zij nooit willen; dat beloof je te respecteren.
ask-C0-hendel = De raden. Wie iets hoort voor het vaststaat, kan nog kiezen.
ask-C1 = Welke ene reparatie doen wij?
ask-C1-data = Alle data nu vastleggen
ask-C1-verslag = Elke wethouder geeft verslag aan zijn raad
ask-C1-raden = Tien weken, en elk punt een antwoord
ask-C1-jongeren = Vraag het de jongeren
ask-C1-uitleg = Er is tijd voor één ding. Wat de meesten kiezen, gebeurt. Bij gelijk telt de keus van de kleinste gemeente.
ask-C1-hendel = De raden en de andere wethouders. Allen merken wat er gekozen wordt.
ask-R16 = Wat moet er anders in het ontwerp?
ask-R16-punten = Dit moet anders
ask-R16-geen = Wij hebben geen punten
ask-R16-niets = Wij zeggen nog niets
ask-R16-uitleg = Kies één onderwerp, wat de raad wil, en hoe zwaar het weegt. Het telt als de termijn van de raad afloopt.
ask-R16-hendel = De wethouders. Zij moeten op elk punt iets zeggen.
