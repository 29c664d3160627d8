### De meting van de regio op drie factoren, en de stappen van een zorgvuldige keuze.

kop-meting = Hoe ver is de regio?
meting-samen = Wat samen geregeld is
meting-samen-zet = Begin met wat jullie samen doen, met de echte kosten per vorm van hulp.
meting-samen-verzet = Vaak hoor je dan: lokaal werkt het toch?
meting-vorm = Hoe het georganiseerd is
meting-vorm-zet = Vergelijk eerst vormen die hetzelfde werk doen.
meting-vorm-verzet = Vaak gaat het dan over kosten, afstand en angst voor de grote stad.
meting-past = Hoe de groep bij de regio past
meting-past-zet = Maak eerst een plan voor wie erbij komt en wie weggaat.
meting-past-verzet = Vaak gaat het dan over wie we zijn, en over contracten die nog lopen.
meting-groot = grote opgave ({ $deel } is geregeld)
meting-midden = halverwege ({ $deel } is geregeld)
meting-klein = bijna rond ({ $deel } is geregeld)

nieuws-meting = De regio is gemeten. Het knelpunt: { $knelpunt }. { $verzet }
nieuws-contract-vooraf = { $gemeente } tekende voor de start al zelf een contract. Dat mocht toen, en het blijft lopen (Wvbj, artikel VIII). De buren vertrouwen het minder.
nieuws-begin-ontwerp = Zo staat de regio er nu voor: het ontwerp begint met { $optie }.
nieuws-begin-woord = { $gemeente } hield zich de laatste jaren aan de afspraken over geld. De buren vertrouwen die gemeente.
nieuws-begin-uren = { $gemeente } regelt de contracten voor allen. De ambtenaren daar houden minder uren over.
nieuws-contract-zelf = { $gemeente } sluit zelf een contract. Dat mag nu nog. Begint de plicht, dan loopt het door, maar een nieuwe verlenging valt eronder (Wvbj, artikel VIII).
nieuws-contract-verboden = { $gemeente } sluit zelf een contract. Bij de vormen van de wet mag dat niet meer: die koopt de regio samen in (Jeugdwet, artikel 2.19).

## De controle van de tekst

nieuws-controle = Zoals het nu op tafel ligt, gaat dit mis: { $titel } (artikel { $bron }).
nieuws-controle-schoon = De regeling zoals die nu op tafel ligt, haalt de wet.

## De stappen

kop-stappen = Waar zijn wij?
keuzestap-opdracht = Opdracht
keuzestap-meting = Meting
keuzestap-belangen = Belangen
keuzestap-visie = Regiovisie
keuzestap-omvang = Wat samen
keuzestap-uitgangspunten = Wie betaalt
keuzestap-vorm = Vorm
keuzestap-ontwerp = Ontwerp
keuzestap-zienswijzen = Zienswijzen
keuzestap-toestemming = Toestemming
keuzestap-oprichten = Oprichten
keuzestap-leren = Uitvoeren en leren
stand-gegeven = stond al vast
stand-gedaan = klaar
stand-bezig = bezig
stand-straks = nog niet
stand-overgeslagen = overgeslagen
stappen-overgeslagen = Wat jullie overslaan, komt vaak terug bij de raden. Dan kost het meer tijd.
