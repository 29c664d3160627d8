### De kwesties op tafel. kwestie-ID is de korte vraag, kwestie-ID-woord het woord in de tabel,
### kwestie-ID-OPTIE de optie en kwestie-ID-OPTIE-doet wat zij in de wereld doet.

dossier-GR = Regeling
dossier-GR-uitleg = De afspraken over samenwerken: vorm, stemmen, geld en invloed van de raden.
dossier-IK = Inkoop
dossier-IK-uitleg = De contracten met aanbieders: hoeveel, hoe lang en voor welke prijs.
dossier-RV = Regiovisie
dossier-RV-uitleg = Het plan van alle gemeenten samen voor kinderen met een zware hulpvraag.

perceel-Macht = Macht
perceel-Macht-uitleg = Wie beslist?
perceel-Geld = Geld
perceel-Geld-uitleg = Wie betaalt?
perceel-Grip = Grip
perceel-Grip-uitleg = Wat houden de raden in handen?
perceel-Markt = Markt
perceel-Markt-uitleg = Wat kopen we, en van wie?
perceel-Prijs = Prijs
perceel-Prijs-uitleg = Hoe betalen we?
perceel-Kind = Kind
perceel-Kind-uitleg = Waar gaat het met kinderen naartoe?

kwestie-G1_vorm = Welke vorm?
kwestie-G1_vorm-woord = Vorm
kwestie-G1_vorm-OL = Eigen organisatie met bestuur
kwestie-G1_vorm-OL-doet = De regio krijgt een eigen bestuur. Elke gemeente zit daarin.
kwestie-G1_vorm-BVO = Lichte organisatie, alleen uitvoering
kwestie-G1_vorm-BVO-doet = Er komt een klein kantoor met één bestuur. Het voert uit en maakt geen beleid.
kwestie-G1_vorm-CG = De grote stad doet het
kwestie-G1_vorm-CG-doet = De ambtenaren van de grote stad doen het werk. De andere gemeenten adviseren.

kwestie-G2_stem = Hoeveel stemmen?
kwestie-G2_stem-woord = Stemmen
kwestie-G2_stem-gelijk = Elke gemeente één stem
kwestie-G2_stem-gelijk-doet = Klein en groot tellen even zwaar.
kwestie-G2_stem-wortel = Groot iets meer, klein iets minder
kwestie-G2_stem-wortel-doet = Een grote gemeente krijgt meer stemmen. Een kleine houdt er genoeg om te tellen.
kwestie-G2_stem-trap = Stemmen per grootteklasse
kwestie-G2_stem-trap-doet = Gemeenten van ongeveer gelijke grootte krijgen evenveel stemmen.
kwestie-G2_stem-evenredig = Naar aantal inwoners
kwestie-G2_stem-evenredig-doet = Elke duizend inwoners is één stem. De grootste heeft vaak maar één partner nodig.

kwestie-G3_quorum = Welke meerderheid?
kwestie-G3_quorum-woord = Meerderheid
kwestie-G3_quorum-gewoon = Meer dan de helft
kwestie-G3_quorum-gewoon-doet = Een besluit geldt bij meer dan de helft van de stemmen.
kwestie-G3_quorum-tweederde = Twee derde
kwestie-G3_quorum-tweederde-doet = Een besluit heeft twee derde van de stemmen nodig.
kwestie-G3_quorum-dubbel = Meeste stemmen én meeste gemeenten
kwestie-G3_quorum-dubbel-doet = Een besluit heeft de meeste stemmen nodig, en ook de meeste gemeenten.
kwestie-G3_quorum-unaniem = Iedereen
kwestie-G3_quorum-unaniem-doet = Elke gemeente kan een besluit over begroting en prijs tegenhouden.

kwestie-G4_zorgsleutel = Wie betaalt de zorg?
kwestie-G4_zorgsleutel-woord = Kosten
kwestie-G4_zorgsleutel-pxq = Ieder zijn eigen gebruik
kwestie-G4_zorgsleutel-pxq-doet = Elke gemeente betaalt de zorg van haar eigen kinderen. Eén duur jaar voelt zij helemaal.
kwestie-G4_zorgsleutel-driejaar = Gemiddelde van drie jaar
kwestie-G4_zorgsleutel-driejaar-doet = De rekening volgt het gebruik van drie jaar. Pieken worden vlakker en komen later.
kwestie-G4_zorgsleutel-risicopool = Samen voor zware zorg
kwestie-G4_zorgsleutel-risicopool-doet = Verblijf en crisis betalen de gemeenten samen. De rest betaalt ieder zelf.
kwestie-G4_zorgsleutel-inwoners = Per inwoner
kwestie-G4_zorgsleutel-inwoners-doet = De rekening volgt het aantal inwoners. Wie weinig zorg gebruikt, betaalt mee.

kwestie-G5_uitvsleutel = Wie betaalt het kantoor?
kwestie-G5_uitvsleutel-woord = Kantoor
kwestie-G5_uitvsleutel-inwoners = Per inwoner
kwestie-G5_uitvsleutel-inwoners-doet = Het kantoor wordt betaald naar aantal inwoners.
kwestie-G5_uitvsleutel-vastvar = Deel gelijk, deel naar gebruik
kwestie-G5_uitvsleutel-vastvar-doet = Een deel betaalt elke gemeente evenveel. De rest volgt het gebruik van zorg.
kwestie-G5_uitvsleutel-gelijk = Ieder evenveel
kwestie-G5_uitvsleutel-gelijk-doet = Elke gemeente betaalt hetzelfde bedrag, groot of klein.

kwestie-G6_uittreding = Hoe kun je weg?
kwestie-G6_uittreding-woord = Weggaan
kwestie-G6_uittreding-licht = Na één jaar, echte kosten
kwestie-G6_uittreding-licht-doet = Een gemeente kan na één jaar weg. Aanbieders weten dan minder zeker of zij werk houden.
kwestie-G6_uittreding-midden = Na twee jaar, aflopend bedrag
kwestie-G6_uittreding-midden-doet = Wie weggaat, betaalt een bedrag dat elk jaar kleiner wordt.
kwestie-G6_uittreding-zwaar = Na drie jaar, vijf jaar meebetalen
kwestie-G6_uittreding-zwaar-doet = Weggaan duurt lang en kost veel. Aanbieders hebben meer zekerheid.

kwestie-G7_info = Wat horen de raden?
kwestie-G7_info-woord = Berichten
kwestie-G7_info-minimum = Wat de wet vraagt
kwestie-G7_info-minimum-doet = De raden krijgen de begroting, de jaarrekening en wat zij zelf vragen.
kwestie-G7_info-kwartaal = Elk kwartaal een bericht
kwestie-G7_info-kwartaal-doet = Elke raad krijgt vier keer per jaar dezelfde cijfers.
kwestie-G7_info-dashboard = Cijferpagina en twee avonden
kwestie-G7_info-dashboard-doet = De raden zien de cijfers doorlopend. Twee keer per jaar praten zij erover.

kwestie-G8_advies = Adviseren raadsleden mee?
kwestie-G8_advies-woord = Raadsleden
kwestie-G8_advies-geen = Geen commissie
kwestie-G8_advies-geen-doet = Raadsleden praten mee in hun eigen raad.
kwestie-G8_advies-commissie = Commissie van raadsleden
kwestie-G8_advies-commissie-doet = Raadsleden uit alle gemeenten adviseren samen het bestuur.
kwestie-G8_advies-commissie_plus = Commissie met eigen hulp
kwestie-G8_advies-commissie_plus-doet = De commissie krijgt een eigen secretaris. Een besluit duurt langer.

kwestie-G9_zienswijze = Waarover praten raden mee?
kwestie-G9_zienswijze-woord = Meepraten
kwestie-G9_zienswijze-wettelijk = Begroting en tekst
kwestie-G9_zienswijze-wettelijk-doet = De raden geven hun mening over de begroting en over de regeling.
kwestie-G9_zienswijze-inkoop = Ook inkoop en tarieven
kwestie-G9_zienswijze-inkoop-doet = De raden geven ook hun mening voordat de inkoop en de prijs vastliggen.
kwestie-G9_zienswijze-breed = Alle grote besluiten
kwestie-G9_zienswijze-breed-doet = De raden geven hun mening bij elk groot besluit. Dat kost elke keer weken.

kwestie-G10_evaluatie = Wanneer kijken we terug?
kwestie-G10_evaluatie-woord = Terugkijken
kwestie-G10_evaluatie-vierjaar = Na vier jaar
kwestie-G10_evaluatie-vierjaar-doet = De eerste evaluatie komt na vier jaar.
kwestie-G10_evaluatie-tweejaar = Na twee jaar
kwestie-G10_evaluatie-tweejaar-doet = De raden kijken na twee jaar of het werkt.
kwestie-G10_evaluatie-horizon = De regeling stopt, tenzij we verlengen
kwestie-G10_evaluatie-horizon-doet = De regeling loopt af. Wie haar wil houden, moet dat opnieuw besluiten.

kwestie-K1_scope = Wat kopen we samen?
kwestie-K1_scope-woord = Soorten hulp
kwestie-K1_scope-smal = Zonder ambulante hulp
kwestie-K1_scope-smal-doet = Hulp zonder verblijf koopt elke gemeente zelf in.
kwestie-K1_scope-tien = De tien wettelijke vormen
kwestie-K1_scope-tien-doet = De regio koopt de tien vormen in die de wet noemt.
kwestie-K1_scope-breed = De tien en meer
kwestie-K1_scope-breed-doet = De regio koopt ook andere ambulante hulp. Gemeenten houden minder zelf.

kwestie-K2_bekostiging = Waarvoor betalen we?
kwestie-K2_bekostiging-woord = Betaalwijze
kwestie-K2_bekostiging-inspanning = Per uur hulp
kwestie-K2_bekostiging-inspanning-doet = De aanbieder wordt betaald voor elk uur of elke dag. Dat geeft veel rekeningen.
kwestie-K2_bekostiging-output = Per afgeronde hulp
kwestie-K2_bekostiging-output-doet = De aanbieder wordt betaald als de hulp klaar is. De hulp duurt iets korter.
kwestie-K2_bekostiging-taak = Per taak, vast bedrag
kwestie-K2_bekostiging-taak-doet = De aanbieder krijgt een vast bedrag voor een taak. De overgang kost zes weken.

kwestie-K3_aanbieders = Hoeveel aanbieders?
kwestie-K3_aanbieders-woord = Aanbieders
kwestie-K3_aanbieders-open = Iedereen die voldoet
kwestie-K3_aanbieders-open-doet = Ongeveer zestig aanbieders doen mee. Gezinnen hebben veel keuze.
kwestie-K3_aanbieders-selectief = Ongeveer twintig
kwestie-K3_aanbieders-selectief-doet = Een deel van de kinderen krijgt een andere aanbieder.
kwestie-K3_aanbieders-strategisch = Ongeveer zes
kwestie-K3_aanbieders-strategisch-doet = Zes grote aanbieders krijgen veel werk. De regio leunt sterk op de grootste.

kwestie-K4_tarief = Welke prijs?
kwestie-K4_tarief-woord = Prijs
kwestie-K4_tarief-historisch = De prijs van nu
kwestie-K4_tarief-historisch-doet = De prijs blijft en loopt achter op de kosten.
kwestie-K4_tarief-reeel = Kostprijs plus twee procent
kwestie-K4_tarief-reeel-doet = De prijs volgt de kosten, met twee procent ruimte.
kwestie-K4_tarief-innovatie = Kostprijs plus vier procent
kwestie-K4_tarief-innovatie-doet = Aanbieders krijgen ruimte om te bouwen. De rekening wordt hoger.
kwestie-K4_tarief-scherp = Vijf procent eraf
kwestie-K4_tarief-scherp-doet = De rekening wordt lager. Een deel van de aanbieders maakt verlies.

kwestie-K5_duur = Hoe lang?
kwestie-K5_duur-woord = Contractduur
kwestie-K5_duur-kort = Twee jaar, met verlenging
kwestie-K5_duur-kort-doet = De regio kan snel opnieuw kiezen. Aanbieders bouwen minder plekken.
kwestie-K5_duur-midden = Vier jaar, met verlenging
kwestie-K5_duur-midden-doet = Aanbieders weten vier jaar waar zij aan toe zijn.
kwestie-K5_duur-lang = Acht jaar
kwestie-K5_duur-lang-doet = Aanbieders durven te bouwen. De regio zit acht jaar vast.

kwestie-K6_overgang = Wat als een aanbieder stopt?
kwestie-K6_overgang-woord = Overgang
kwestie-K6_overgang-hard = Meteen over
kwestie-K6_overgang-hard-doet = Kinderen gaan meteen naar een andere aanbieder.
kwestie-K6_overgang-zacht = Over met begeleiding
kwestie-K6_overgang-zacht-doet = Kinderen gaan rustig over. Vier op de tien wisselen van hulpverlener.
kwestie-K6_overgang-garantie = Blijven tot het einde
kwestie-K6_overgang-garantie-doet = Kinderen houden hun hulpverlener tot de hulp klaar is. Dat kost tijdelijk dubbel.

kwestie-K7_wachttijd = Wat doen we aan wachten?
kwestie-K7_wachttijd-woord = Wachten
kwestie-K7_wachttijd-geen = Niets extra
kwestie-K7_wachttijd-geen-doet = De regio spreekt niets af over wachten.
kwestie-K7_wachttijd-overbrugging = Hulp tijdens het wachten
kwestie-K7_wachttijd-overbrugging-doet = Wie wacht, krijgt alvast lichte hulp.
kwestie-K7_wachttijd-prestatie = Afspraak met beloning
kwestie-K7_wachttijd-prestatie-doet = Aanbieders die kinderen sneller helpen, krijgen een beloning.

kwestie-K8_administratie = Wie doet de administratie?
kwestie-K8_administratie-woord = Administratie
kwestie-K8_administratie-lokaal = Ieder zelf
kwestie-K8_administratie-lokaal-doet = Elke gemeente houdt eigen regels en formulieren.
kwestie-K8_administratie-regionaal = Eén aanpak voor de regio
kwestie-K8_administratie-regionaal-doet = Aanbieders vullen in de hele regio hetzelfde in.
kwestie-K8_administratie-landelijk = De landelijke standaard
kwestie-K8_administratie-landelijk-doet = Aanbieders vullen overal in het land hetzelfde in. De overgang kost vier weken.

kwestie-V1_ambitie = Hoeveel minder verblijf?
kwestie-V1_ambitie-woord = Verblijf
kwestie-V1_ambitie-behoud = Niets minder
kwestie-V1_ambitie-behoud-doet = Er blijven evenveel plekken in een instelling.
kwestie-V1_ambitie-min15 = Vijftien procent minder
kwestie-V1_ambitie-min15-doet = Meer kinderen wonen in een gezin. Er sluiten plekken in een instelling.
kwestie-V1_ambitie-min30 = Dertig procent minder
kwestie-V1_ambitie-min30-doet = Bijna een derde van het verblijf wordt hulp in een gezin of thuis.

kwestie-V2_investering = Hoeveel bouwen we?
kwestie-V2_investering-woord = Bouwen
kwestie-V2_investering-nul = Niets extra
kwestie-V2_investering-nul-doet = Er komt geen geld voor nieuwe plekken.
kwestie-V2_investering-half = Half miljoen per jaar
kwestie-V2_investering-half-doet = De regio bouwt gezinsplekken en hulp thuis, stap voor stap.
kwestie-V2_investering-anderhalf = Anderhalf miljoen per jaar
kwestie-V2_investering-anderhalf-doet = De regio bouwt drie keer zo veel nieuwe plekken.

kwestie-V3_lokaal = Wat doet het wijkteam?
kwestie-V3_lokaal-woord = Wijkteam
kwestie-V3_lokaal-vrij = Ieder zijn eigen aanpak
kwestie-V3_lokaal-vrij-doet = Elke gemeente kiest zelf wat haar wijkteam doet.
kwestie-V3_lokaal-norm = Eén norm voor iedereen
kwestie-V3_lokaal-norm-doet = Elk wijkteam biedt dezelfde lichte hulp. Minder kinderen hebben zware hulp nodig.
kwestie-V3_lokaal-pot = Eén gezamenlijke pot
kwestie-V3_lokaal-pot-doet = De gemeenten betalen de wijkteams samen. Het geld gaat naar waar de vraag is.

kwestie-V4_participatie = Praten jongeren mee?
kwestie-V4_participatie-woord = Jongeren
kwestie-V4_participatie-minimum = Wat de wet vraagt
kwestie-V4_participatie-minimum-doet = Jongeren en ouders kunnen reageren op een plan.
kwestie-V4_participatie-advies = Een jongerenraad adviseert
kwestie-V4_participatie-advies-doet = Een vaste groep jongeren adviseert. De visie komt zes weken later.
kwestie-V4_participatie-cocreatie = Jongeren schrijven mee
kwestie-V4_participatie-cocreatie-doet = Jongeren schrijven mee aan de tekst. De visie komt zes weken later.

kwestie-V5_monitoring = Hoe volgen we het?
kwestie-V5_monitoring-woord = Volgen
kwestie-V5_monitoring-jaar = Eén keer per jaar
kwestie-V5_monitoring-jaar-doet = De regio kijkt elk jaar hoe het gaat.
kwestie-V5_monitoring-halfjaar = Twee keer per jaar
kwestie-V5_monitoring-halfjaar-doet = De regio ziet twee keer per jaar waar het misgaat.
kwestie-V5_monitoring-dashboard = Doorlopend, met vroege waarschuwing
kwestie-V5_monitoring-dashboard-doet = De regio ziet problemen bij aanbieders eerder aankomen.

kwestie-V6_boven = En andere regio’s?
kwestie-V6_boven-woord = Andere regio’s
kwestie-V6_boven-adhoc = Bellen als het nodig is
kwestie-V6_boven-adhoc-doet = Voor een zeldzame plek belt de regio de buren.
kwestie-V6_boven-afspraken = Vaste afspraken
kwestie-V6_boven-afspraken-doet = Regio’s spreken af wie welke zeldzame plek heeft.
kwestie-V6_boven-gezamenlijk = Samen inkopen
kwestie-V6_boven-gezamenlijk-doet = Regio’s kopen zeldzame plekken samen in.

## De knop Macht: vorm, stemmen en meerderheid in één keer

knop-macht = Wie beslist?
knop-macht-woord = Macht
knop-macht-stad = De stad regelt het voor ons
knop-macht-stad-doet = De ambtenaren van de stad doen het werk. De andere gemeenten adviseren.
knop-macht-grootte = Stemmen naar grootte
knop-macht-grootte-doet = Wie meer inwoners heeft, heeft meer stemmen. Twee derde beslist.
knop-macht-dubbel = Meeste stemmen en meeste gemeenten
knop-macht-dubbel-doet = Groot krijgt iets meer stemmen. Ook de meeste gemeenten moeten ja zeggen.
knop-macht-iedereen = Iedereen moet ja zeggen
knop-macht-iedereen-doet = Elke gemeente heeft één stem, en kan een besluit tegenhouden.

## Samen kan niet: de reden bij elk paar

paar-K2_taak-K3_open = Een vast bedrag per taak vraagt weinig aanbieders, niet iedereen die voldoet.
paar-task_funding_needs_few_providers = Een vast bedrag per taak vraagt weinig aanbieders, niet iedereen die voldoet.
paar-K5_lang-G6_licht = Acht jaar inkopen past niet bij weggaan na één jaar.
paar-long_contracts_short_exit = Acht jaar inkopen past niet bij weggaan na één jaar.
paar-K5_lang-G10_horizon = Acht jaar inkopen past niet bij een regeling die vanzelf stopt.
paar-long_contracts_ending_body = Acht jaar inkopen past niet bij een regeling die vanzelf stopt.
paar-V2_anderhalf-G10_horizon = Niemand bouwt zo veel voor een regeling die vanzelf stopt.
paar-building_for_ending_body = Niemand bouwt zo veel voor een regeling die vanzelf stopt.
paar-V2_anderhalf-G6_licht = Niemand bouwt zo veel als een gemeente na één jaar weg kan.
paar-building_with_short_exit = Niemand bouwt zo veel als een gemeente na één jaar weg kan.
paar-K6_garantie-K5_kort = Blijven tot het einde past niet bij een contract van twee jaar.
paar-guarantee_beyond_contract = Blijven tot het einde past niet bij een contract van twee jaar.
