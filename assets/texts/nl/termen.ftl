### Namen van de balken en vlaggen op de kalender, en de woordenlijst.

## Balken

term-ontwerp = Ontwerp
term-zienswijze = Zienswijze
term-reactienota = Reactienota
term-toestemming = Toestemming
term-ondertekening = Tekenen
term-bekendmaking = Bekendmaken
term-inkoop = Inkoop
term-standstill = Wachten na gunning
term-regiovisie = Regiovisie
term-begroting = Begroting
term-reces = Reces
term-achtergrond = Stond al vast

## Vlaggen

vlag-plicht = Plicht begint
vlag-30-april = 30 april: kaders
vlag-15-september = 15 september: begroting
vlag-15-november = 15 november: begroting gemeente
vlag-raad = Raad
vlag-tafel = Regiotafel
vlag-contract = Contracten beginnen
vlag-visie = Regiovisie klaar
vlag-in-werking = Regeling geldt
vlag-nu = Nu

## Woordenlijst

begrip-aanbesteding = Een aanbesteding is een open wedstrijd om werk van de overheid.
begrip-aanbesteding-naam = aanbesteding
begrip-adviescommissie = Een adviescommissie is een groep raadsleden uit alle gemeenten die het bestuur advies geeft.
begrip-adviescommissie-naam = adviescommissie
begrip-algemeen-bestuur = In het algemeen bestuur zit uit elke gemeente ten minste één bestuurder.
begrip-algemeen-bestuur-naam = algemeen bestuur
begrip-bedrijfsvoeringsorganisatie = Een lichte organisatie die alleen uitvoert en één bestuur heeft (bedrijfsvoeringsorganisatie).
begrip-bedrijfsvoeringsorganisatie-naam = bedrijfsvoeringsorganisatie
begrip-begroting = De begroting zegt hoeveel geld er volgend jaar is, en waarvoor.
begrip-begroting-naam = begroting
begrip-bekendmaking = Een regeling geldt pas als zij in het gemeenteblad staat (bekendmaking).
begrip-bekendmaking-naam = bekendmaking
begrip-beleidstaken = Beleid maken is kiezen wat er moet gebeuren, uitvoeren is het doen.
begrip-beleidstaken-naam = beleidstaken
begrip-centrumgemeente = Een centrumgemeente doet het werk ook voor de andere gemeenten.
begrip-centrumgemeente-naam = centrumgemeente
begrip-college = Het college is het dagelijks bestuur van een gemeente: burgemeester en wethouders.
begrip-college-naam = college
begrip-dagelijks-bestuur = Het dagelijks bestuur van de regio bereidt besluiten voor en tekent contracten.
begrip-dagelijks-bestuur-naam = dagelijks bestuur
begrip-evaluatie = Bij een evaluatie kijken we of een afspraak goed werkt.
begrip-evaluatie-naam = evaluatie
begrip-gedeputeerde-staten = Gedeputeerde staten is het dagelijks bestuur van de provincie.
begrip-gedeputeerde-staten-naam = gedeputeerde staten
begrip-gemeenschappelijke-regeling = Een gemeenschappelijke regeling is een afspraak waarin gemeenten vastleggen hoe zij samenwerken.
begrip-gemeenschappelijke-regeling-naam = gemeenschappelijke regeling
begrip-griffier = De griffier helpt de raad en kiest geen kant.
begrip-griffier-naam = griffier
begrip-grond = Een grond is een reden die in de wet staat.
begrip-grond-naam = grond
begrip-gunning = De gunning is de keuze voor de aanbieders die het werk krijgen.
begrip-gunning-naam = gunning
begrip-horizonbepaling = Met een horizonbepaling stopt een afspraak vanzelf, tenzij iedereen haar verlengt.
begrip-horizonbepaling-naam = horizonbepaling
begrip-inkoopstrategie = De inkoopstrategie zegt wat de regio koopt, van wie en voor hoe lang.
begrip-inkoopstrategie-naam = inkoopstrategie
begrip-jeugdverordening = De jeugdverordening is de gemeentelijke wet over jeugdhulp.
begrip-jeugdverordening-naam = jeugdverordening
begrip-kader = Het kader zegt wat de wethouder namens zijn raad mag afspreken.
begrip-kader-naam = kader
begrip-keuzenota = Een keuzenota legt de raad twee of meer keuzes voor, met de gevolgen.
begrip-keuzenota-naam = keuzenota
begrip-kostprijs = De kostprijs is wat een uur of dag hulp echt kost.
begrip-kostprijs-naam = kostprijs
begrip-marktconsultatie = Bij een marktconsultatie vraagt de regio alle aanbieders wat zij kunnen en vinden.
begrip-marktconsultatie-naam = marktconsultatie
begrip-mandaat = Met een mandaat beslist iemand namens een ander.
begrip-mandaat-naam = mandaat
begrip-motie = Met een motie geeft de raad een opdracht of een mening mee.
begrip-motie-naam = motie
begrip-nza = De Nederlandse Zorgautoriteit (NZa) let op of er genoeg zorg is.
begrip-nza-naam = NZa
begrip-openbaar-lichaam = Een eigen organisatie van gemeenten samen, met een eigen bestuur (openbaar lichaam).
begrip-openbaar-lichaam-naam = openbaar lichaam
begrip-plicht = De wet gaat gemeenten verplichten om een deel van de jeugdhulp samen te regelen.
begrip-plicht-naam = plicht
begrip-raad = De raad is gekozen door de inwoners en beslist over de hoofdlijnen.
begrip-raad-naam = raad
begrip-reactienota = In de reactienota staat wat er met elk punt van de raden gebeurt.
begrip-reactienota-naam = reactienota
begrip-reces = In het reces vergadert de raad niet, maar de termijnen lopen door.
begrip-reces-naam = reces
begrip-regiovisie = De regiovisie is het plan van alle gemeenten samen voor kinderen met een zware hulpvraag.
begrip-regiovisie-naam = regiovisie
begrip-rekenkamer = De rekenkamer onderzoekt voor de raad of geld goed is besteed.
begrip-rekenkamer-naam = rekenkamer
begrip-rolwissel = Bij een rolwissel doet iemand het werk van een ander ambt.
begrip-rolwissel-naam = rolwissel
begrip-standstill = Na de gunning wacht de regio met tekenen, zodat een verliezer naar de rechter kan (standstill).
begrip-standstill-naam = standstill
begrip-terugkoppeling = De wethouder vertelt zijn raad wat hij in de regio heeft gedaan (terugkoppeling).
begrip-terugkoppeling-naam = terugkoppeling
begrip-toestemming = Een college mag de regeling pas tekenen als zijn eigen raad ja zegt (toestemming).
begrip-toestemming-naam = toestemming
begrip-uittreding = Bij uittreding verlaat een gemeente de regeling.
begrip-uittreding-naam = uittreding
begrip-verblijf = Bij verblijf woont een kind in een instelling.
begrip-verblijf-naam = verblijf
begrip-vereffening = Vereffening is het verdelen van bezit en schuld als de regeling stopt.
begrip-vereffening-naam = vereffening
begrip-voorbehoud = Een ja onder voorbehoud geldt pas als de raad ook ja zegt.
begrip-voorbehoud-naam = voorbehoud
begrip-wijkteam = Het wijkteam geeft lichte hulp dicht bij huis.
begrip-wijkteam-naam = wijkteam
begrip-wgr = De Wet gemeenschappelijke regelingen (Wgr) zegt hoe gemeenten samenwerken.
begrip-wgr-naam = Wgr
begrip-zienswijze = In een zienswijze zegt de raad wat hij van een ontwerp vindt.
begrip-zienswijze-naam = zienswijze

## De klok van de wet

kop-rechtsklok = Halen we de datum?
klok-nu = Als de volgende stap nu komt
klok-ronde = Als hij wacht tot de volgende ronde, week { $week }
klok-op-tijd = Op tijd: de regeling geldt voor week { $week } voorbij is.
klok-te-laat = Te laat: { $weken ->
    [one] één week
   *[other] { $weken } weken
} na de datum.
klok-uiterlijk = Het ontwerp moet uiterlijk in week { $week } naar de raden.
klok-reces = Van de termijn voor de raden zijn { $weken ->
    [one] één week
   *[other] { $weken } weken
} reces. Die tellen mee.
klok-termijn-loopt-niet = nog geen ontwerp, de termijn loopt niet
klok-sprak = sprak al
klok-termijnen = Andere termijnen
klok-contract = De contracten zijn klaar in { $week }. De hulp begint in { $start }: { $weken ->
    [one] één week
   *[other] { $weken } weken
} om kinderen over te zetten.
klok-contract-te-laat = De contracten zijn { $weken ->
    [one] één week
   *[other] { $weken } weken
} te laat: de oude hulp moet langer door.
klok-standstill = Na de gunning wacht de regio drie weken, zodat een verliezer naar de rechter kan. Dat is goede praktijk, geen plicht.
klok-geen-standstill = Er is geen wachttijd na de gunning. Drie weken wachten is goede praktijk, geen plicht.
