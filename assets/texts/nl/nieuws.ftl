### Wat er gebeurt, in één zin. De regels geven de sleutel en de feiten.

## Momenten

nieuws-moment-apart = Ronde { $ronde }: apart. Elke stoel krijgt zijn vragen.
nieuws-moment-samen = Ronde { $ronde }: samen. De wethouders zitten aan tafel.
nieuws-moment-besluit = Ronde { $ronde }: besluit. De raden en de colleges kiezen.
nieuws-moment-gevolg = Ronde { $ronde }: gevolg. De weken gaan voorbij.
nieuws-weken = { $weken ->
    [one] Er gaat één week voorbij.
   *[other] Er gaan { $weken } weken voorbij.
}
nieuws-weken-later = { $wat }: { $weken ->
    [one] één week
   *[other] { $weken } weken
} later.
nieuws-weken-eerder = { $wat }: { $weken ->
    [one] één week
   *[other] { $weken } weken
} eerder.

## Raden: stukken, feiten, kader

nieuws-kader-raad = De raad van { $gemeente } geeft een kader.
nieuws-kader-college = Het college van { $gemeente } stelt zelf een kader vast.
nieuws-geen-kader = { $gemeente } gaat zonder kader naar de tafel.
nieuws-kader-openbaar = De raad van { $gemeente } laat zijn kader aan iedereen zien.
nieuws-kader-vervalt = Het kader van { $gemeente } vervalt.
nieuws-keuzenota = De raad van { $gemeente } krijgt een nota met keuzes.
nieuws-concept = De raad van { $gemeente } krijgt een concept.
nieuws-uitkomst = De raad van { $gemeente } krijgt de tekst als die klaar is.
nieuws-feit = De raad van { $gemeente } krijgt een feit: { $feit }.
nieuws-feit-wethouder = De wethouder van { $gemeente } krijgt een feit: { $feit }.

## De regiotafel

nieuws-pakket = { $gemeente } legt een voorstel op tafel: { $opties }.
nieuws-antwoorden = Ja { $ja }, ja als { $jaals }, anders { $anders }, nee { $nee }.
nieuws-akkoord = De tafel is het eens.
nieuws-geen-akkoord = De tafel is het niet eens.
nieuws-anders = { $gemeente } wil één ding anders: { $kwestie } { $optie }.
nieuws-stilte = Niets afgesproken over { $kwestie }: { $optie }.
nieuws-meeste-stemmen = De meesten kiezen: { $optie }.
nieuws-meeste = De tijd is om. De meeste gemeenten willen: { $optie }.
nieuws-argument = { $gemeente } over { $kwestie }: { $kaart }
nieuws-brug = { $gemeente } zoekt het midden bij { $kwestie }: { $kaart }
nieuws-vast = Twee keer nee. De tafel zit vast.
nieuws-apart-gelegd = De tafel legt dit apart: { $opties }.
nieuws-splitsen = De tafel splitst het voorstel. Apart ligt: { $kwestie }.
nieuws-naar-raden = De tafel gaat eerst terug naar de raden. Dat kost { $weken ->
    [one] één week
   *[other] { $weken } weken
}.
nieuws-nog-een-week = De tafel praat nog een week door.
nieuws-spreekt-eerst = { $gemeente } spreekt eerst.
nieuws-namens-raad = { $gemeente } zegt ja namens de raad.
nieuws-namens-niemand = { $gemeente } houdt zijn ja nog open.
nieuws-getroffen = De regeling is getroffen. Alle colleges tekenden.

## Verslag, debat, afspraken

nieuws-verslag = De wethouder van { $gemeente } doet verslag aan zijn raad.
nieuws-debat = De raad van { $gemeente } houdt een debat met zijn wethouder.
nieuws-afspraak = De raad van { $gemeente } maakt een afspraak over verslag.
nieuws-goedgekeurd = De raad van { $gemeente } keurt achteraf goed.
nieuws-bestuur = Het bestuur van de regio vergadert.
nieuws-slecht-nieuws = Er is slecht nieuws. De raden weten het nog niet.
nieuws-slecht-nieuws-nu = Alle raden horen het slechte nieuws tegelijk.
nieuws-slecht-nieuws-bestuur = De raden horen het slechte nieuws na het bestuur.
nieuws-slecht-nieuws-begroting = De raden lezen het slechte nieuws in de begroting.
nieuws-motie = De raad van { $gemeente } geeft een opdracht mee.
nieuws-motie-afgedaan = De opdracht van de raad van { $gemeente } is afgedaan.

## Ontwerp, zienswijze, reactie

nieuws-ontwerp-verstuurd = Het ontwerp is bij de raad van { $gemeente }. De raad heeft { $weken ->
    [one] één week
   *[other] { $weken } weken
}.
nieuws-ontwerp-niet-verstuurd = Het ontwerp gaat niet naar de raad van { $gemeente }.
nieuws-zienswijze = De raad van { $gemeente } zegt wat anders moet: { $opties }.
nieuws-straks-niets = De raad van { $gemeente } zegt straks dat hij geen punten heeft.
nieuws-straks-punten = De raad van { $gemeente } weet wat er anders moet. Het telt als de termijn afloopt.
nieuws-geen-zienswijze = De raad van { $gemeente } heeft geen punten.
nieuws-zwijgt = De raad van { $gemeente } heeft niets gezegd. De tijd is om.
nieuws-gedeeld-punt = { $gemeenten } vragen samen hetzelfde: { $optie }.
nieuws-opnieuw-ja = De tafel wil het punt van { $gemeenten } in het ontwerp zetten: { $optie }. Elk college moet opnieuw ja zeggen.
nieuws-opnieuw-nee = Niet elk college zegt opnieuw ja. { $ja } van de { $alle } wel.
nieuws-voorbehoud-weg = De raad van { $gemeente } zegt ja. Het voorbehoud van zijn wethouder vervalt.
nieuws-voorbehoud-nee = De raad van { $gemeente } zei geen ja. Het ja onder voorbehoud is nu een nee.
nieuws-niet-getekend = { $gemeente } heeft niets besloten over tekenen. Zonder besluit is er geen handtekening.
nieuws-alle-stukken = Het raadslid leest alle stukken van het bestuur. De raad kent nu alle zes feiten.
nieuws-plek-over = De raad van { $gemeente } weet wat de griffier vindt. Hij houdt in de volgende ronde een plek over.
nieuws-reactie-over = De tafel neemt het punt van { $gemeenten } over: { $optie }.
nieuws-reactie-deels = De tafel neemt het punt van { $gemeenten } deels over: { $optie }.
nieuws-reactie-gemot = De tafel zegt nee tegen het punt van { $gemeenten }, met een reden.
nieuws-reactie-kennis = De tafel neemt het punt van { $gemeenten } voor kennisgeving aan.
nieuws-reactie-geen = Het punt van { $gemeenten } krijgt geen antwoord.
nieuws-reactienota = De reactienota is klaar. De raden lezen wat er met hun punten is gedaan.

## Toestemming, tekenen, bekendmaken

nieuws-toestemming = De raad van { $gemeente } geeft toestemming, met { $aandeel } voor.
nieuws-geweigerd = De raad van { $gemeente } geeft geen toestemming. { $aandeel } was voor.
nieuws-vergeten-raad = Het ontwerp ging nooit naar de raad van { $gemeenten }. Wat die raad stemt, kan niet blijven staan (Wgr, artikel 1 lid 2). Alsnog sturen kan nog. Met acht weken stemt hij in { $kort }, met twaalf in { $lang }. De plicht begint in { $plicht }.
nieuws-alsnog-verstuurd = Het ontwerp gaat alsnog naar de raad van { $gemeenten }. De termijn duurt { $weken } weken, tot { $week }. Daarna stemt deze raad opnieuw.
nieuws-stem-zonder-ontwerp = De raad van { $gemeente } stemde zonder ontwerp. Het college tekent toch. Dit besluit kan niet blijven staan (Wgr, artikel 1 lid 2).
nieuws-na-het-nee = De raad van { $gemeenten } zei nee. Met een kleine wijziging stemmen alle raden opnieuw in { $klein }. Met een grote wijziging gaat het ontwerp opnieuw rond. Dan stemmen zij uiterlijk in { $groot }. De plicht begint in { $plicht }.
nieuws-tekst-gewijzigd = De tekst verandert voor { $gemeente }: { $optie }.
nieuws-opnieuw-stemmen = Alle raden stemmen opnieuw, in { $week }. Hun eerste stem ging over de oude tekst.
nieuws-provincie-gevraagd = { $gemeente } vraagt de provincie om een regeling op te leggen (Wgr, artikel 99). Zij praat tot uiterlijk { $aanwijzen } met de gemeenten. Daarna krijgen die een termijn. In { $opleggen } kan zij opleggen.
nieuws-provincie-wijst-aan = De provincie wijst de gemeenten aan. Zij moeten binnen { $termijn } weken zelf een regeling maken (Wgr, artikel 99).
nieuws-opgelegd = De provincie legt in { $week } een regeling op (Wgr, artikel 100). Anders dan in jullie ontwerp: { $opties }.
nieuws-deelregio-alleen = { $gemeente } wil apart inkopen. Geen buur doet mee. Alles blijft zoals het was.
nieuws-deelregio-mag = { $gemeenten } kopen samen in, apart van de regio. Dat mag nu nog. Begint de plicht, dan mag een regio zich niet meer opdelen (Besluit Jeugdwet, artikel 2.2.2).
nieuws-deelregio-verboden = { $gemeenten } kopen samen in, apart van de regio. Dat mag niet: de indeling staat vast (Besluit Jeugdwet, artikel 2.2.2).
nieuws-uittreding = { $gemeente } wil uit de regeling. De eigen raad krijgt het ontwerpbesluit en heeft { $weken } weken (Wgr, artikel 1 lid 5). Het kan op zijn vroegst rond zijn in { $week }. De prijs staat in de tekst: { $prijs }.
nieuws-uittreding-vrij = De plicht geldt nog niet. Na het uittreden mag { $gemeente } zelf inkopen. Begint de plicht, dan hoort zij weer bij deze regio (Besluit Jeugdwet, artikel 2.2.2).
nieuws-uittreding-plicht = De plicht geldt. Ook na het uittreden hoort { $gemeente } bij deze regio (Besluit Jeugdwet, artikel 2.2.2). Weggaan is dus geen uitweg.
nieuws-uittreding-ja = De raad van { $gemeente } geeft toestemming om uit te treden.
nieuws-uittreding-nee = De raad van { $gemeente } wil niet uittreden. Het college blijft in de regeling.
nieuws-uitgetreden = { $gemeente } is uit de regeling. Over de kosten kan de provincie beslissen als de buren het niet eens worden (Wgr, artikel 28).
nieuws-uitgetreden-plicht = { $gemeente } is uit de regeling, maar niet uit de regio. Zij moet de vormen van de wet nog steeds samen inkopen (Jeugdwet, artikel 2.19).
nieuws-verlengd = { $gemeente } verlengt het eigen contract. Dat mag: de plicht geldt nog niet (Wvbj, artikel VIII).
nieuws-verlengd-plicht = { $gemeente } verlengt het eigen contract. Dat mag niet meer: een nieuwe verlenging valt onder de plicht (Wvbj, artikel VIII).
nieuws-ondertekend = { $gemeente } tekent de regeling.
nieuws-wacht = { $gemeente } wacht nog vier weken met tekenen.
nieuws-buiten-provincie = Zonder { $gemeenten } is er geen regeling. Niemand mag buiten de eigen regio blijven. Een gemeente kan de provincie om hulp vragen (Wgr, artikel 99). Dan is er hooguit { $praten } weken overleg. Daarna komt een termijn van hooguit { $termijn } weken. De provincie legt dan op binnen { $opleggen } weken.
nieuws-buiten-zonder-plicht = Niet van de partij: { $gemeenten }. De plicht geldt nog niet. De anderen mogen samen verder.
nieuws-buiten = { $gemeente } blijft buiten de regeling.
nieuws-bekendgemaakt = De regeling staat in het gemeenteblad.
nieuws-niet-bekendgemaakt = Niemand zet de regeling in het gemeenteblad.
nieuws-in-werking = De regeling geldt vanaf nu.
nieuws-te-laat = De regeling geldt vanaf nu, later dan de plicht vraagt.
nieuws-extra-vergadering = Elke raad krijgt een extra vergadering.

## Regiovisie, verordening, inkoop

nieuws-regiovisie = De raad van { $gemeente } stelt de regiovisie vast.
nieuws-regiovisie-nee = De raad van { $gemeente } stelt de regiovisie niet vast.
nieuws-regiovisie-klaar = Alle raden stelden de regiovisie vast.
nieuws-verordening = De raad van { $gemeente } neemt de jeugdverordening aan.
nieuws-inkoop-begin = De inkoop begint.
nieuws-gegund = De keuze voor de aanbieders is gemaakt.
nieuws-contract = De contracten zijn getekend.

## Beloften en rollen

nieuws-belofte = { $gemeente } belooft iets aan { $aan }.
nieuws-belofte-gehouden = { $gemeente } houdt zijn belofte aan { $aan }.
nieuws-belofte-gebroken = { $gemeente } houdt zijn belofte aan { $aan } niet.
nieuws-belofte-eenzijdig = { $gemeente } begint alvast zelf, zonder de anderen.
nieuws-rolbreuk-raadslid_in_AB = Een raadslid van { $gemeente } gaat in het bestuur zitten.
nieuws-rolbreuk-ambtenaar_onderhandelt_buiten_mandaat = Een ambtenaar van { $gemeente } regelt het alvast met de buren.
nieuws-rolbreuk-aanbieder_bij_bestek = Eén aanbieder praat mee over de eisen, zonder verslag.
nieuws-rolbreuk-wethouder_spreekt_voor_raad = De wethouder van { $gemeente } sprak namens zijn raad, zonder kader.
nieuws-rolbreuk-griffier_politiek = Een griffier zei wat hij er zelf van vindt.
nieuws-rolbreuk-raad_stuurt_contract = Een raadslid van { $gemeente } belde zelf met de inkoper.

## Werk van ambtenaren, bureau en griffiers

nieuws-gebeurtenis = Er gebeurt iets: { $gebeurtenis }.
nieuws-nieuwe-raad = In { $gemeente } zit een nieuwe raad.
nieuws-datum-verschoven = De regeling moet nu gelden in { $week }.
nieuws-termijn-langer = De raden krijgen { $weken ->
    [one] één week
   *[other] { $weken } weken
} meer voor hun mening.
nieuws-debat-ruimte = De raad van { $gemeente } kan meteen een debat houden, zonder plek op de agenda.
nieuws-plek-kwijt = Elke raad is één plek op de agenda kwijt. Een debat daarover kost geen plek meer.
nieuws-begroting-opnieuw = De begroting verandert. De raden moeten opnieuw weken krijgen om te reageren.
nieuws-extra-punt = Elke raad mag nog één punt geven.
nieuws-ambtenaar-weg = Een ambtenaar van { $gemeente } vertrekt. Dertien weken is er niemand.
nieuws-ambtenaar-terug = { $gemeente } heeft weer een ambtenaar jeugd.
nieuws-lek = Iedereen kan het kader van { $gemeente } nu lezen.
nieuws-lek-zonder-grond = Het stuk was geheim zonder grond. Dat is een gebroken belofte van { $gemeente }.
nieuws-jongeren-gevraagd = Jongeren willen advies geven. Dat kost nu geen extra weken.
nieuws-waarschuwing-gehoord = De raden hoorden het meteen. Andere aanbieders vangen meer kinderen op.
nieuws-waarschuwing-gemist = De raden hoorden het te laat. Er zijn nu minder plekken voor verblijf.
nieuws-geen-gebeurtenis = Er gebeurt niets bijzonders.
nieuws-stuk = De stukken staan online, { $dagen ->
    [one] één dag
   *[other] { $dagen } dagen
} voor de vergadering.
nieuws-geheim = De stukken zijn geheim, met een grond.
nieuws-geheim-zonder-grond = De stukken zijn geheim. Er staat geen grond bij.
nieuws-planning = De griffiers kondigen { $data ->
    [one] één datum
   *[other] { $data } data
} aan.
nieuws-planning-geschoven = Een aangekondigde datum schuift op.
nieuws-consult = { $groep }: { $trede }.
nieuws-terugkoppeling-groep = { $groep }: zij horen wat er met hun woorden is gedaan.
nieuws-instrument = De raden gebruiken samen: { $instrument }.
nieuws-pen-twee-varianten = In het eerste ontwerp staan twee varianten naast elkaar.
nieuws-pen-midden = Het eerste ontwerp zoekt het midden van alle wensen.
nieuws-pen-eigen-wethouder = Het eerste ontwerp volgt de wens van { $gemeente }.
nieuws-tekst-nagelezen = { $gemeente } leest een deel van de tekst na.
nieuws-gat-gevonden = Er zat een gat in de tekst. Het is gevuld.
nieuws-visie-geschreven = Het bureau schrijft een deel van de regiovisie.
nieuws-aanbieder = De grootste aanbieder antwoordt: { $antwoord }.

## De wet en de wereld

nieuws-plicht = De plicht om regionaal te werken geldt vanaf nu (Jeugdwet, artikel 2.18). Lopende contracten blijven. Een nieuwe verlenging valt eronder.
nieuws-herstel = De tafel herstelt iets voor het kind: { $optie }.
nieuws-norm-open = Nog open: { $norm }.
nieuws-overwerk = { $gemeente } komt uren te kort.
nieuws-werk-schuift = Werk van { $gemeente } schuift vier weken op.

## Briefjes en tips aan één stoel

fluister-buur-warm = { $gemeente } is warm voor { $kwestie }.
fluister-buur-koud = { $gemeente } is koud voor { $kwestie }.
fluister-gebeld = De wethouder van { $gemeente } belde jou.
fluister-briefje-0 = Je raad schrijft: ga door, wij volgen het.
fluister-briefje-1 = Je raad schrijft: pas op, dit past niet.
fluister-briefje-2 = Je raad schrijft: vraag om een ander voorstel.
fluister-briefje-3 = Je raad schrijft: stop en kom eerst terug.
fluister-belofte = { $gemeente } belooft jou: { $belofte }.
fluister-feit-gevraagd = Je raad vraagt om een feit: { $feit }.
