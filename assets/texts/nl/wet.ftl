### Waarom een norm gehaald is of niet: zinnen over daden, termijnen en feiten. Per daad vier teksten: gedaan, niet gedaan
### (-niet), wat te doen (-doe) en een naam (-naam).

## Oordelen

poort-oordeel = de wet laat dit open
poort-gezegd = niet nagegaan
wet-norm = { $titel } ({ $artikel })
wet-oordeel = { $titel }: { $oordeel }.
wet-geldt-later = Dit artikel is nog niet in werking. Het telt als vooruitlopen.
wet-vooruit-wel = Wie nu al kijkt, ziet: dit is in orde.
wet-vooruit-niet = Wie nu al kijkt, ziet: dit is niet in orde.
wet-gevolg = Het gevolg: { $gevolg }
wet-vraagt-niets = Deze norm vraagt hier niets.
wet-vraagt-nog-niets = Deze norm vraagt nog niets.
wet-buiten-spel = Dit speelt in dit spel niet mee: { $wat }
wet-gezegd = Dit gaat het spel niet na: { $reden }
wet-open = De wet laat dit open. De vraag is: { $vraag }
wet-zonder-reden = er is geen reden gegeven
wet-tafel-ja = De tafel zei ja, want: { $reden }
wet-tafel-nee = De tafel zei nee, want: { $reden }
wet-tafel-verschilt = De tafel was verdeeld: { $reden }
wet-herzien = De normen zijn bijgewerkt tot { $stand }. Sinds { $datum } moet iemand kijken of de wet veranderd is.

## Zinnen die overal passen

wet-niet = { $nog ->
    [1] nog niet
   *[other] niet
}
wet-geen = { $nog ->
    [1] nog geen
   *[other] geen
}
wet-onbekend = onbekend
wet-eerdere-week = een eerdere week
wet-pas-later = Dat kwam pas in { $week }.
wet-anderen-wel = { $aantal ->
    [one] Bij één andere gemeente gebeurde het wel, in { $week }: { $gemeenten }.
   *[other] Bij { $aantal } andere gemeenten gebeurde het wel, voor het eerst in { $week }.
}
wet-dagen = { $dagen ->
    [0] { "" }
    [one] { " en één dag" }
   *[other] { " en " }{ $dagen } dagen
}
wet-tijd = { $weken ->
    [0] { wet-tijd-dagen }
    [one] één week{ wet-dagen }
   *[other] { $weken } weken{ wet-dagen }
}
wet-tijd-dagen = { $dagen ->
    [0] geen dag
    [one] één dag
   *[other] { $dagen } dagen
}
wet-nodig = { $nodig ->
    [one] één week
   *[other] { $nodig } weken
}
wet-verstreken = Daarna was er { wet-tijd } tijd. Nodig: { wet-nodig }.
wet-verstreken-genoeg = Daarna was er genoeg tijd. Nodig: { wet-nodig }.
wet-te-kort = Daarna was er { wet-tijd } tijd. Dat is te kort. Nodig: { wet-nodig }.
wet-loopt = De termijn van { wet-nodig } loopt tot { $week }.
wet-hoogstens = Tussen deze stappen mag hoogstens { wet-nodig } zitten.
wet-te-laat = Tussen deze stappen mocht hoogstens { wet-nodig } zitten. Dat is niet gehaald.
wet-datum = De uiterste week is { $week }: { $datum }.
wet-na-datum = De uiterste week was { $week }: { $datum }. Dat is niet gehaald.
wet-keer = Geteld: { $keer } keer { $daad }. Nodig: { $nodig } keer.
wet-een-van = Er is meer dan één weg. Eén ervan is genoeg.
wet-geen-van = Er was meer dan één uitweg. Geen ervan gold.
wet-clausule = De tekst regelt dit: { $clausule }.
wet-clausule-niet = De tekst regelt dit niet: { $clausule }.
wet-clausule-doe = Schrijf het ontbrekende deel: { $clausule }.
wet-visie = De regiovisie gaat over { $deel }.
wet-visie-niet = In de regiovisie ontbreekt: { $deel }.
wet-visie-doe = Schrijf dit deel van de regiovisie: { $deel }.
wet-vorm = De vorm is { $vorm }.
wet-vorm-niet = De vorm is { $vorm }. { $hoeveel ->
    [one] Gevraagd is { $vormen }.
   *[other] Gevraagd is een van deze vormen: { $vormen }.
}
wet-ontwerp-doe = Verander het ontwerp.
wet-feit-doe = Zorg dat dit klopt: { $feit }
wet-minstens = { $wat }: { $aantal }. Nodig: minstens { $nodig }.
wet-hoogste = { $wat }: { $aantal }. Toegestaan: hoogstens { $nodig }.
wet-aandeel = { $wat }: { $aantal }. Het geheel telt { $totaal }: { $geheel }. Toegestaan: hoogstens { $hoogstens }.
wet-plicht = De regionale plicht geldt.
wet-plicht-niet = De regionale plicht geldt nog niet.

## Te doen en te herstellen

wet-te-doen = { $daad } Dat is nog te doen. Aan zet: { $wie }.
wet-te-doen-voor = { $daad } Dat moet vóór { $week }. Aan zet: { $wie }.
wet-herstel = { $wie } kan dit herstellen. Dat kost { $weken ->
    [one] één week
   *[other] { $weken } weken
}, tot { $week }.
wet-herstel-niet = Dit is niet meer te herstellen.

wie-ab = het algemeen bestuur
wie-college = het college
wie-db = het dagelijks bestuur
wie-gs = gedeputeerde staten
wie-jeugdregio = de regio
wie-minister = de minister
wie-raad = de raad

wet-vorm-OL = openbaar lichaam
wet-vorm-BVO = bedrijfsvoeringsorganisatie
wet-vorm-GO = gemeenschappelijk orgaan
wet-vorm-CG = centrumgemeente
wet-vorm-Light = regeling zonder meer
wet-vorm-Covenant = convenant

datum-April30 = 30 april
datum-July15 = 15 juli
datum-September15 = 15 september
datum-November15 = 15 november
datum-January1 = 1 januari
datum-ArrangementDue = de dag waarop de regeling moet gelden
datum-VisionDue = de dag waarop de regiovisie er moet zijn
datum-ContractsStart = de start van de contracten
datum-DutyStarts = de start van de regionale plicht

telling-AbSeats = leden van het algemeen bestuur
telling-DbSeats = leden van het dagelijks bestuur
telling-DbFromAb = leden van het dagelijks bestuur uit het algemeen bestuur
telling-DbOutsiders = leden van het dagelijks bestuur van buiten
telling-DbMunicipalities = gemeenten in het dagelijks bestuur
telling-InquiryMembers = raadsleden in de commissie
telling-ContractValue = waarde van het contract in euro

## Daden

# Eén of meer gemeenten: { $hoeveel } is hun aantal, en 0 voor alle gemeenten samen.
wet-de-raad = { $hoeveel ->
    [one] de raad van { $gemeente }
   *[other] de raden van { $gemeente }
}
wet-het-college = { $hoeveel ->
    [one] het college van { $gemeente }
   *[other] de colleges van { $gemeente }
}
wet-de-begroting = { $hoeveel ->
    [one] de begroting van { $gemeente }
   *[other] de begrotingen van { $gemeente }
}
wet-zijn = { $hoeveel ->
    [one] zijn
   *[other] hun
}
wet-besloot = { $hoeveel ->
    [one] besloot
   *[other] besloten
}
wet-gaf = { $hoeveel ->
    [one] gaf
   *[other] gaven
}
wet-ging = { $hoeveel ->
    [one] ging
   *[other] gingen
}
wet-heeft = { $hoeveel ->
    [one] heeft
   *[other] hebben
}
wet-hield = { $hoeveel ->
    [one] hield
   *[other] hielden
}
wet-hoorde = { $hoeveel ->
    [one] hoorde
   *[other] hoorden
}
wet-is = { $hoeveel ->
    [one] is
   *[other] zijn
}
wet-kon = { $hoeveel ->
    [one] kon
   *[other] konden
}
wet-kreeg = { $hoeveel ->
    [one] kreeg
   *[other] kregen
}
wet-nam = { $hoeveel ->
    [one] nam
   *[other] namen
}
wet-noemde = { $hoeveel ->
    [one] noemde
   *[other] noemden
}
wet-schrapte = { $hoeveel ->
    [one] schrapte
   *[other] schrapten
}
wet-sloot = { $hoeveel ->
    [one] sloot
   *[other] sloten
}
wet-sprak = { $hoeveel ->
    [one] sprak
   *[other] spraken
}
wet-stapte = { $hoeveel ->
    [one] stapte
   *[other] stapten
}
wet-stelde = { $hoeveel ->
    [one] stelde
   *[other] stelden
}
wet-stemde = { $hoeveel ->
    [one] stemde
   *[other] stemden
}
wet-tekende = { $hoeveel ->
    [one] tekende
   *[other] tekenden
}
wet-verlengde = { $hoeveel ->
    [one] verlengde
   *[other] verlengden
}
wet-wees = { $hoeveel ->
    [one] wees
   *[other] wezen
}
wet-weigerde = { $hoeveel ->
    [one] weigerde
   *[other] weigerden
}
wet-werkte = { $hoeveel ->
    [one] werkte
   *[other] werkten
}
wet-zei = { $hoeveel ->
    [one] zei
   *[other] zeiden
}

wet-DraftSent = Het ontwerp ging in { $week } naar { wet-de-raad }.
wet-DraftSent-niet = { wet-de-raad } { wet-kreeg } het ontwerp { wet-niet }.
wet-DraftSent-doe = Stuur het ontwerp naar { wet-de-raad }.
wet-DraftSent-naam = een ontwerp voor de raad
wet-ViewGiven = { wet-de-raad } { wet-gaf } in { $week } { wet-zijn } zienswijze.
wet-ViewGiven-niet = { wet-de-raad } { wet-gaf } { wet-geen } zienswijze.
wet-ViewGiven-doe = Vraag { wet-de-raad } om { wet-zijn } zienswijze.
wet-ViewGiven-naam = de zienswijze van een raad
wet-ViewWaived = { wet-de-raad } { wet-zei } in { $week } dat er geen zienswijze komt.
wet-ViewWaived-niet = { wet-de-raad } { wet-zei } { wet-niet } dat er geen zienswijze komt.
wet-ViewWaived-doe = Vraag { wet-de-raad } of er een zienswijze komt.
wet-ViewWaived-naam = een raad die geen zienswijze geeft
wet-ReplyNote = De reactienota kwam in { $week }.
wet-ReplyNote-niet = Er is { wet-geen } reactienota.
wet-ReplyNote-doe = Schrijf een reactienota op alle zienswijzen.
wet-ReplyNote-naam = de reactienota
wet-ConsentAsked = { wet-de-raad } { wet-stemde } in { $week } over toestemming.
wet-ConsentAsked-niet = { wet-de-raad } { wet-stemde } { wet-niet } over toestemming.
wet-ConsentAsked-doe = Vraag { wet-de-raad } om toestemming.
wet-ConsentAsked-naam = de vraag om toestemming
wet-ConsentGiven = { wet-de-raad } { wet-gaf } in { $week } toestemming.
wet-ConsentGiven-niet = { wet-de-raad } { wet-gaf } { wet-geen } toestemming.
wet-ConsentGiven-doe = Vraag { wet-de-raad } om toestemming.
wet-ConsentGiven-naam = de toestemming van een raad
wet-ConsentRefused = { wet-de-raad } { wet-weigerde } in { $week } toestemming.
wet-ConsentRefused-niet = { wet-de-raad } { wet-weigerde } { wet-niet } toestemming.
wet-ConsentRefused-doe = Laat { wet-de-raad } besluiten.
wet-ConsentRefused-naam = een weigering
wet-RefusedForLaw = { wet-de-raad } { wet-noemde } strijd met het recht.
wet-RefusedForLaw-niet = { wet-de-raad } { wet-noemde } { wet-geen } strijd met het recht.
wet-RefusedForLaw-doe = Vraag { wet-de-raad } naar { wet-zijn } grond.
wet-RefusedForLaw-naam = een weigering om het recht
wet-RefusedForInterest = { wet-de-raad } { wet-noemde } strijd met het algemeen belang.
wet-RefusedForInterest-niet = { wet-de-raad } { wet-noemde } { wet-geen } strijd met het algemeen belang.
wet-RefusedForInterest-doe = Vraag { wet-de-raad } naar { wet-zijn } grond.
wet-RefusedForInterest-naam = een weigering om het algemeen belang
wet-CollegeDecided = { wet-het-college } { wet-tekende } in { $week }.
wet-CollegeDecided-niet = { wet-het-college } { wet-tekende } { wet-niet }.
wet-CollegeDecided-doe = Laat { wet-het-college } tekenen.
wet-CollegeDecided-naam = het besluit van een college
wet-Arranged = De regeling is in { $week } getroffen.
wet-Arranged-niet = De regeling is { wet-niet } getroffen.
wet-Arranged-doe = Tref de regeling.
wet-Arranged-naam = de regeling
wet-Published = De regeling is in { $week } bekendgemaakt.
wet-Published-niet = De regeling staat { wet-niet } in het gemeenteblad.
wet-Published-doe = Maak de regeling bekend in het gemeenteblad.
wet-Published-naam = de bekendmaking
wet-Registered = De regeling staat sinds { $week } in het register.
wet-Registered-niet = De regeling staat { wet-niet } in het register.
wet-Registered-doe = Zet de regeling in het register.
wet-Registered-naam = het register
wet-InForce = De regeling geldt sinds { $week }.
wet-InForce-niet = De regeling geldt { wet-niet }.
wet-InForce-doe = Laat de regeling in werking treden.
wet-InForce-naam = de inwerkingtreding
wet-ChangeSent = De wijziging ging in { $week } naar { wet-de-raad }.
wet-ChangeSent-niet = { wet-de-raad } { wet-kreeg } de wijziging { wet-niet }.
wet-ChangeSent-doe = Stuur de wijziging naar { wet-de-raad }.
wet-ChangeSent-naam = een wijziging
wet-ChangeViewGiven = { wet-de-raad } { wet-sprak } in { $week } over de wijziging.
wet-ChangeViewGiven-niet = { wet-de-raad } { wet-sprak } { wet-niet } over de wijziging.
wet-ChangeViewGiven-doe = Vraag { wet-de-raad } om { wet-zijn } zienswijze.
wet-ChangeViewGiven-naam = de zienswijze op een wijziging
wet-ChangeConsentGiven = { wet-de-raad } { wet-stemde } in { $week } in met de wijziging.
wet-ChangeConsentGiven-niet = { wet-de-raad } { wet-stemde } { wet-niet } in met de wijziging.
wet-ChangeConsentGiven-doe = Vraag { wet-de-raad } toestemming voor de wijziging.
wet-ChangeConsentGiven-naam = de toestemming voor een wijziging
wet-ChangeDecided = { wet-het-college } { wet-besloot } in { $week } tot de wijziging.
wet-ChangeDecided-niet = { wet-het-college } { wet-besloot } { wet-niet } tot de wijziging.
wet-ChangeDecided-doe = Laat { wet-het-college } besluiten over de wijziging.
wet-ChangeDecided-naam = het besluit over een wijziging
wet-MembersNamed = { wet-het-college } { wet-wees } in { $week } { wet-zijn } bestuursleden aan.
wet-MembersNamed-niet = { wet-het-college } { wet-wees } { wet-niet } { wet-zijn } bestuursleden aan.
wet-MembersNamed-doe = Wijs de bestuursleden van { $gemeente } aan.
wet-MembersNamed-naam = de bestuursleden
wet-BodyBegan = Het bestuur begon in { $week }.
wet-BodyBegan-niet = Het bestuur is er { wet-niet }.
wet-BodyBegan-doe = Stel het bestuur in.
wet-BodyBegan-naam = het bestuur
wet-BoardMet = Het bestuur vergaderde in { $week }.
wet-BoardMet-niet = Het bestuur vergaderde { wet-niet }.
wet-BoardMet-doe = Laat het bestuur vergaderen.
wet-BoardMet-naam = een vergadering van het bestuur
wet-MetInPrivate = Het algemeen bestuur vergaderde in { $week } achter gesloten deuren.
wet-MetInPrivate-niet = Het algemeen bestuur vergaderde { wet-niet } achter gesloten deuren.
wet-MetInPrivate-doe = Vergader in het openbaar.
wet-MetInPrivate-naam = een besloten vergadering
wet-DoorsClosedByVote = Het bestuur besloot in { $week } zelf om de deuren te sluiten.
wet-DoorsClosedByVote-niet = Het bestuur besloot { wet-niet } zelf om de deuren te sluiten.
wet-DoorsClosedByVote-doe = Laat het bestuur over de deuren stemmen.
wet-DoorsClosedByVote-naam = een besluit over de deuren
wet-DbChosen = Het dagelijks bestuur is in { $week } gekozen.
wet-DbChosen-niet = Het dagelijks bestuur is { wet-niet } gekozen.
wet-DbChosen-doe = Kies het dagelijks bestuur.
wet-DbChosen-naam = de keuze van het dagelijks bestuur
wet-ListedViewGiven = { wet-de-raad } { wet-gaf } in { $week } een zienswijze over het besluit.
wet-ListedViewGiven-niet = { wet-de-raad } { wet-gaf } { wet-geen } zienswijze over het besluit.
wet-ListedViewGiven-doe = Vraag { wet-de-raad } om { wet-zijn } zienswijze.
wet-ListedViewGiven-naam = een zienswijze op een besluit
wet-ListedViewAnswered = { wet-de-raad } { wet-kreeg } in { $week } een antwoord met redenen.
wet-ListedViewAnswered-niet = { wet-de-raad } { wet-kreeg } { wet-geen } antwoord met redenen.
wet-ListedViewAnswered-doe = Antwoord { wet-de-raad } schriftelijk en met redenen.
wet-ListedViewAnswered-naam = een antwoord op een zienswijze
wet-ListedDecision = Het bestuur nam het besluit in { $week }.
wet-ListedDecision-niet = Het bestuur nam het besluit { wet-niet }.
wet-ListedDecision-doe = Neem het besluit opnieuw.
wet-ListedDecision-naam = een besluit van het bestuur
wet-CommitteeProposed = { wet-de-raad } { wet-stelde } in { $week } een adviescommissie voor.
wet-CommitteeProposed-niet = { wet-de-raad } { wet-stelde } { wet-geen } adviescommissie voor.
wet-CommitteeProposed-doe = Vraag { wet-de-raad } om het voorstel te steunen.
wet-CommitteeProposed-naam = het voorstel voor een adviescommissie
wet-CommitteeHeard = { wet-de-raad } { wet-is } in { $week } gehoord over de commissie.
wet-CommitteeHeard-niet = { wet-de-raad } { wet-is } { wet-niet } gehoord over de commissie.
wet-CommitteeHeard-doe = Hoor { wet-de-raad } over de commissie.
wet-CommitteeHeard-naam = het horen over de commissie
wet-CommitteeSetUp = Het bestuur stelde de adviescommissie in { $week } in.
wet-CommitteeSetUp-niet = Het bestuur stelde de adviescommissie { wet-niet } in.
wet-CommitteeSetUp-doe = Stel de adviescommissie in.
wet-CommitteeSetUp-naam = de adviescommissie
wet-InquirySetUp = { wet-de-raad } { wet-stelde } in { $week } het onderzoek mee in.
wet-InquirySetUp-niet = { wet-de-raad } { wet-stelde } het onderzoek { wet-niet } mee in.
wet-InquirySetUp-doe = Vraag { wet-de-raad } om mee te doen.
wet-InquirySetUp-naam = het instellen van een onderzoek
wet-InquiryBegan = Het onderzoek begon in { $week }.
wet-InquiryBegan-niet = Het onderzoek begon { wet-niet }.
wet-InquiryBegan-doe = Begin het onderzoek opnieuw.
wet-InquiryBegan-naam = een gezamenlijk onderzoek
wet-DecisionBlocked = { $gemeente } { wet-werkte } in { $week } niet mee aan een besluit.
wet-DecisionBlocked-niet = { $hoeveel ->
    [0] Geen enkele gemeente hield een besluit tegen.
   *[other] { $gemeente } { wet-hield } { wet-geen } besluit tegen.
}
wet-DecisionBlocked-doe = Laat { $gemeente } meewerken.
wet-DecisionBlocked-naam = een gemeente die niet meewerkt
wet-NoticeOfIntent = { $gemeente } { wet-kreeg } in { $week } een waarschuwing.
wet-NoticeOfIntent-niet = { $gemeente } { wet-kreeg } { wet-geen } waarschuwing.
wet-NoticeOfIntent-doe = Waarschuw { $gemeente } eerst.
wet-NoticeOfIntent-naam = een waarschuwing
wet-DoneInItsPlace = Het bestuur deed het in { $week } namens { $gemeente }.
wet-DoneInItsPlace-niet = Het bestuur deed het { wet-niet } namens { $gemeente }.
wet-DoneInItsPlace-doe = Doe het namens { $gemeente }.
wet-DoneInItsPlace-naam = uitvoering namens een gemeente
wet-BadNews = Er kwam in { $week } slecht nieuws.
wet-BadNews-niet = Er kwam { wet-geen } slecht nieuws.
wet-BadNews-doe = Meld het slechte nieuws.
wet-BadNews-naam = slecht nieuws
wet-CouncilTold = { wet-de-raad } { wet-hoorde } het in { $week }.
wet-CouncilTold-niet = { wet-de-raad } { wet-hoorde } het { wet-niet }.
wet-CouncilTold-doe = Vertel het { wet-de-raad }.
wet-CouncilTold-naam = een bericht aan de raad
wet-DisputeArose = Er ontstond in { $week } een geschil.
wet-DisputeArose-niet = Er is { wet-geen } geschil.
wet-DisputeArose-doe = Leg het geschil voor.
wet-DisputeArose-naam = een geschil
wet-OwnProcedureDone = De eigen geschillenregeling is in { $week } gevolgd.
wet-OwnProcedureDone-niet = De eigen geschillenregeling is { wet-niet } gevolgd.
wet-OwnProcedureDone-doe = Volg eerst de eigen geschillenregeling.
wet-OwnProcedureDone-naam = de eigen geschillenregeling
wet-DisputeToProvince = Het geschil ligt sinds { $week } bij gedeputeerde staten.
wet-DisputeToProvince-niet = Het geschil ligt { wet-niet } bij gedeputeerde staten.
wet-DisputeToProvince-doe = Leg het geschil voor aan gedeputeerde staten.
wet-DisputeToProvince-naam = een geschil bij gedeputeerde staten
wet-ImpositionAsked = Er kwam in { $week } een verzoek aan de provincie.
wet-ImpositionAsked-niet = Er is { wet-geen } verzoek aan de provincie.
wet-ImpositionAsked-doe = Vraag de provincie.
wet-ImpositionAsked-naam = een verzoek aan de provincie
wet-ImpositionTalks = De provincie overlegde vanaf { $week } met de gemeenten.
wet-ImpositionTalks-niet = De provincie overlegde { wet-niet } met de gemeenten.
wet-ImpositionTalks-doe = Overleg met de gemeenten.
wet-ImpositionTalks-naam = overleg met de provincie
wet-Designated = De provincie wees de gemeenten in { $week } aan.
wet-Designated-niet = De provincie wees de gemeenten { wet-niet } aan.
wet-Designated-doe = Wijs de gemeenten aan.
wet-Designated-naam = een aanwijzing
wet-Imposed = De provincie legde de regeling in { $week } op.
wet-Imposed-niet = De provincie legde de regeling { wet-niet } op.
wet-Imposed-doe = Leg de regeling op.
wet-Imposed-naam = een opgelegde regeling
wet-FrameSent = De kaders gingen in { $week } naar { wet-de-raad }.
wet-FrameSent-niet = { wet-de-raad } { wet-kreeg } de kaders { wet-niet }.
wet-FrameSent-doe = Stuur de kaders naar { wet-de-raad }.
wet-FrameSent-naam = de kaders voor de begroting
wet-BudgetSent = De ontwerpbegroting ging in { $week } naar { wet-de-raad }.
wet-BudgetSent-niet = { wet-de-raad } { wet-kreeg } de ontwerpbegroting { wet-niet }.
wet-BudgetSent-doe = Stuur de ontwerpbegroting naar { wet-de-raad }.
wet-BudgetSent-naam = de ontwerpbegroting
wet-BudgetViewGiven = { wet-de-raad } { wet-gaf } in { $week } een zienswijze op de begroting.
wet-BudgetViewGiven-niet = { wet-de-raad } { wet-gaf } { wet-geen } zienswijze op de begroting.
wet-BudgetViewGiven-doe = Vraag { wet-de-raad } naar de begroting.
wet-BudgetViewGiven-naam = een zienswijze op de begroting
wet-BudgetViewsAttached = De zienswijzen zaten in { $week } bij de begroting.
wet-BudgetViewsAttached-niet = De zienswijzen zaten { wet-niet } bij de begroting.
wet-BudgetViewsAttached-doe = Voeg de zienswijzen bij de begroting.
wet-BudgetViewsAttached-naam = zienswijzen bij de begroting
wet-BudgetAnswered = De raden kregen in { $week } antwoord op hun zienswijze.
wet-BudgetAnswered-niet = De raden kregen { wet-geen } antwoord op hun zienswijze.
wet-BudgetAnswered-doe = Antwoord de raden schriftelijk en met redenen.
wet-BudgetAnswered-naam = een antwoord over de begroting
wet-BudgetTabled = De begroting lag in { $week } bij het algemeen bestuur.
wet-BudgetTabled-niet = De begroting lag { wet-niet } bij het algemeen bestuur.
wet-BudgetTabled-doe = Leg de begroting opnieuw voor.
wet-BudgetTabled-naam = de begroting bij het bestuur
wet-BudgetAdopted = De begroting is in { $week } vastgesteld.
wet-BudgetAdopted-niet = De begroting is { wet-niet } vastgesteld.
wet-BudgetAdopted-doe = Stel de begroting vast.
wet-BudgetAdopted-naam = de vaststelling van de begroting
wet-BudgetToProvince = De begroting ging in { $week } naar de provincie.
wet-BudgetToProvince-niet = De begroting ging { wet-niet } naar de provincie.
wet-BudgetToProvince-doe = Stuur de begroting naar de provincie.
wet-BudgetToProvince-naam = de begroting bij de provincie
wet-AccountsAdopted = De jaarrekening is in { $week } vastgesteld.
wet-AccountsAdopted-niet = De jaarrekening is { wet-niet } vastgesteld.
wet-AccountsAdopted-doe = Stel de jaarrekening vast.
wet-AccountsAdopted-naam = de jaarrekening
wet-AccountsToProvince = De jaarrekening ging in { $week } naar de provincie.
wet-AccountsToProvince-niet = De jaarrekening ging { wet-niet } naar de provincie.
wet-AccountsToProvince-doe = Stuur de jaarrekening naar de provincie.
wet-AccountsToProvince-naam = de jaarrekening bij de provincie
wet-BudgetChangeSent = De begrotingswijziging ging in { $week } naar { wet-de-raad }.
wet-BudgetChangeSent-niet = { wet-de-raad } { wet-kreeg } de begrotingswijziging { wet-niet }.
wet-BudgetChangeSent-doe = Stuur de begrotingswijziging naar { wet-de-raad }.
wet-BudgetChangeSent-naam = een begrotingswijziging
wet-BudgetChangeTabled = De begrotingswijziging lag in { $week } bij het bestuur.
wet-BudgetChangeTabled-niet = De begrotingswijziging lag { wet-niet } bij het bestuur.
wet-BudgetChangeTabled-doe = Leg de begrotingswijziging opnieuw voor.
wet-BudgetChangeTabled-naam = een begrotingswijziging bij het bestuur
wet-ContributionBudgeted = De bijdrage staat sinds { $week } in { wet-de-begroting }.
wet-ContributionBudgeted-niet = In { wet-de-begroting } staat { wet-geen } bijdrage.
wet-ContributionBudgeted-doe = Zet de bijdrage in { wet-de-begroting }.
wet-ContributionBudgeted-naam = de bijdrage in de eigen begroting
wet-ContributionStruck = { wet-de-raad } { wet-schrapte } in { $week } de bijdrage.
wet-ContributionStruck-niet = { wet-de-raad } { wet-schrapte } de bijdrage { wet-niet }.
wet-ContributionStruck-doe = Zet de bijdrage terug in { wet-de-begroting }.
wet-ContributionStruck-naam = een geschrapte bijdrage
wet-CostTaken = { wet-het-college } { wet-ging } in { $week } de kosten aan.
wet-CostTaken-niet = { wet-het-college } { wet-ging } de kosten { wet-niet } aan.
wet-CostTaken-doe = Vraag { wet-de-raad } om budget.
wet-CostTaken-naam = kosten van een college
wet-YouthPlanAdopted = { wet-de-raad } { wet-stelde } in { $week } het jeugdplan vast.
wet-YouthPlanAdopted-niet = { wet-de-raad } { wet-heeft } { wet-geen } jeugdplan.
wet-YouthPlanAdopted-doe = Laat { wet-de-raad } het jeugdplan vaststellen.
wet-YouthPlanAdopted-naam = het jeugdplan
wet-SchoolTalks = { wet-het-college } { wet-sprak } in { $week } met de scholen.
wet-SchoolTalks-niet = { wet-het-college } { wet-sprak } { wet-niet } met de scholen.
wet-SchoolTalks-doe = Laat { wet-het-college } met de scholen spreken.
wet-SchoolTalks-naam = het gesprek met de scholen
wet-VisionSent = De concept-regiovisie ging in { $week } naar de raden.
wet-VisionSent-niet = De concept-regiovisie ging { wet-niet } naar de raden.
wet-VisionSent-doe = Stuur de concept-regiovisie naar de raden.
wet-VisionSent-naam = de concept-regiovisie
wet-VisionAdopted = { wet-de-raad } { wet-stelde } in { $week } de regiovisie vast.
wet-VisionAdopted-niet = { wet-de-raad } { wet-stelde } de regiovisie { wet-niet } vast.
wet-VisionAdopted-doe = Laat { wet-de-raad } de regiovisie vaststellen.
wet-VisionAdopted-naam = de regiovisie
wet-YouthHeard = Jongeren praatten in { $week } mee.
wet-YouthHeard-niet = Jongeren praatten { wet-niet } mee.
wet-YouthHeard-doe = Laat jongeren meepraten.
wet-YouthHeard-naam = jongeren die meepraten
wet-ParentsHeard = Ouders praatten in { $week } mee.
wet-ParentsHeard-niet = Ouders praatten { wet-niet } mee.
wet-ParentsHeard-doe = Laat ouders meepraten.
wet-ParentsHeard-naam = ouders die meepraten
wet-ProvidersHeard = Aanbieders praatten in { $week } mee.
wet-ProvidersHeard-niet = Aanbieders praatten { wet-niet } mee.
wet-ProvidersHeard-doe = Laat aanbieders meepraten.
wet-ProvidersHeard-naam = aanbieders die meepraten
wet-InstitutionsHeard = De gecertificeerde instellingen praatten in { $week } mee.
wet-InstitutionsHeard-niet = De gecertificeerde instellingen praatten { wet-niet } mee.
wet-InstitutionsHeard-doe = Laat de gecertificeerde instellingen meepraten.
wet-InstitutionsHeard-naam = gecertificeerde instellingen die meepraten
wet-ResidentsHeard = Inwoners praatten in { $week } mee.
wet-ResidentsHeard-niet = Inwoners praatten { wet-niet } mee.
wet-ResidentsHeard-doe = Laat inwoners meepraten.
wet-ResidentsHeard-naam = inwoners die meepraten
wet-LeftRegion = { $gemeente } { wet-stapte } in { $week } uit de inkoop van de regio.
wet-LeftRegion-niet = { $hoeveel ->
    [0] Geen enkele gemeente stapte uit de inkoop van de regio.
   *[other] { $gemeente } { wet-stapte } { wet-niet } uit de inkoop van de regio.
}
wet-LeftRegion-doe = Laat { $gemeente } weer meedoen.
wet-LeftRegion-naam = een gemeente die vertrekt
wet-OwnContract = { $gemeente } { wet-sloot } in { $week } een eigen contract.
wet-OwnContract-niet = { $hoeveel ->
    [0] Geen enkele gemeente sloot een eigen contract.
   *[other] { $gemeente } { wet-sloot } { wet-geen } eigen contract.
}
wet-OwnContract-doe = Laat { $gemeente } geen eigen contract sluiten.
wet-OwnContract-naam = een eigen contract
wet-ExtensionAgreed = { $gemeente } { wet-sprak } in { $week } een verlenging af.
wet-ExtensionAgreed-niet = { $hoeveel ->
    [0] Geen enkele gemeente sprak een verlenging af.
   *[other] { $gemeente } { wet-sprak } { wet-geen } verlenging af.
}
wet-ExtensionAgreed-doe = Laat het contract van { $gemeente } aflopen.
wet-ExtensionAgreed-naam = een afgesproken verlenging
wet-OwnContractExtended = { $gemeente } { wet-verlengde } in { $week } het eigen contract.
wet-OwnContractExtended-niet = { $hoeveel ->
    [0] Geen enkele gemeente verlengde het eigen contract.
   *[other] { $gemeente } { wet-verlengde } het eigen contract { wet-niet }.
}
wet-OwnContractExtended-doe = Laat het contract van { $gemeente } aflopen.
wet-OwnContractExtended-naam = een verlengd contract
wet-MarketConsulted = De aanbieders zijn in { $week } bevraagd.
wet-MarketConsulted-niet = De aanbieders zijn { wet-niet } bevraagd.
wet-MarketConsulted-doe = Bevraag de aanbieders.
wet-MarketConsulted-naam = de marktconsultatie
wet-RegionsAligned = De regio stemde in { $week } af met andere regio’s.
wet-RegionsAligned-niet = De regio stemde { wet-niet } af met andere regio’s.
wet-RegionsAligned-doe = Stem af met andere regio’s.
wet-RegionsAligned-naam = de afstemming met andere regio’s
wet-StrategyFixed = De inkoopstrategie lag in { $week } vast.
wet-StrategyFixed-niet = De inkoopstrategie ligt { wet-niet } vast.
wet-StrategyFixed-doe = Leg de inkoopstrategie opnieuw vast.
wet-StrategyFixed-naam = de inkoopstrategie
wet-NoticePublished = De inkoop is in { $week } aangekondigd.
wet-NoticePublished-niet = De inkoop is { wet-niet } aangekondigd.
wet-NoticePublished-doe = Kondig de inkoop aan.
wet-NoticePublished-naam = de aankondiging
wet-BidsTested = De biedingen zijn in { $week } getoetst.
wet-BidsTested-niet = De biedingen zijn { wet-niet } getoetst.
wet-BidsTested-doe = Toets de biedingen.
wet-BidsTested-naam = de toets van de biedingen
wet-AwardRecorded = De redenen van de gunning staan sinds { $week } op papier.
wet-AwardRecorded-niet = De redenen van de gunning staan { wet-niet } op papier.
wet-AwardRecorded-doe = Schrijf de redenen van de gunning op.
wet-AwardRecorded-naam = het proces-verbaal van de gunning
wet-AwardDecided = De gunning viel in { $week }.
wet-AwardDecided-niet = De gunning viel { wet-niet }.
wet-AwardDecided-doe = Besluit opnieuw over de gunning.
wet-AwardDecided-naam = de gunning
wet-ContractsSigned = De contracten zijn in { $week } getekend.
wet-ContractsSigned-niet = De contracten zijn { wet-niet } getekend.
wet-ContractsSigned-doe = Teken de contracten opnieuw.
wet-ContractsSigned-naam = de contracten
wet-AwardAnnounced = De gunning is in { $week } bekendgemaakt.
wet-AwardAnnounced-niet = De gunning is { wet-niet } bekendgemaakt.
wet-AwardAnnounced-doe = Maak de gunning bekend.
wet-AwardAnnounced-naam = de bekendmaking van de gunning
wet-ContractsReady = De contracten waren in { $week } klaar.
wet-ContractsReady-niet = De contracten zijn { wet-niet } klaar.
wet-ContractsReady-doe = Rond de contracten af.
wet-ContractsReady-naam = klare contracten
wet-CareStarted = De hulp begon in { $week }.
wet-CareStarted-niet = De hulp begon { wet-niet }.
wet-CareStarted-doe = Laat de hulp later beginnen.
wet-CareStarted-naam = de start van de hulp
wet-TransitionPlan = Er kwam in { $week } een plan voor de overgang.
wet-TransitionPlan-niet = Er is { wet-geen } plan voor de overgang.
wet-TransitionPlan-doe = Maak een plan voor de overgang.
wet-TransitionPlan-naam = het plan voor de overgang
wet-BylawAdopted = { wet-de-raad } { wet-nam } in { $week } de verordening aan.
wet-BylawAdopted-niet = { wet-de-raad } { wet-nam } de verordening { wet-niet } aan.
wet-BylawAdopted-doe = Laat { wet-de-raad } de verordening aannemen.
wet-BylawAdopted-naam = de verordening
wet-CouncilHeard = { wet-de-raad } { wet-kon } in { $week } { wet-zijn } wensen noemen.
wet-CouncilHeard-niet = { wet-de-raad } { wet-kon } { wet-niet } { wet-zijn } wensen noemen.
wet-CouncilHeard-doe = Vraag { wet-de-raad } naar { wet-zijn } wensen.
wet-CouncilHeard-naam = wensen van de raad over het contract
wet-LossForeseen = Sinds { $week } was te zien dat hulp wegvalt.
wet-LossForeseen-niet = Er is { wet-geen } hulp die wegvalt.
wet-LossForeseen-doe = Meld dat hulp wegvalt.
wet-LossForeseen-naam = hulp die wegvalt
wet-LossReported = De regio meldde het in { $week } bij de NZa.
wet-LossReported-niet = De regio meldde het { wet-niet } bij de NZa.
wet-LossReported-doe = Meld het bij de NZa.
wet-LossReported-naam = een melding bij de NZa
wet-NzaWarned = De NZa waarschuwde in { $week }.
wet-NzaWarned-niet = De NZa waarschuwde { wet-niet }.
wet-NzaWarned-doe = Wacht op de NZa.
wet-NzaWarned-naam = een waarschuwing van de NZa
wet-PlanShared = De NZa kreeg in { $week } het herstelplan.
wet-PlanShared-niet = De NZa kreeg het herstelplan { wet-niet }.
wet-PlanShared-doe = Deel het herstelplan met de NZa.
wet-PlanShared-naam = het herstelplan
wet-TaskNeglected = Sinds { $week } bleef een taak liggen.
wet-TaskNeglected-niet = Er bleef { wet-geen } taak liggen.
wet-TaskNeglected-doe = Doe de taak alsnog.
wet-TaskNeglected-naam = een taak die blijft liggen
wet-RecoveryTerm = De toezichthouder gaf in { $week } een hersteltermijn.
wet-RecoveryTerm-niet = De toezichthouder gaf { wet-geen } hersteltermijn.
wet-RecoveryTerm-doe = Geef eerst een hersteltermijn.
wet-RecoveryTerm-naam = een hersteltermijn
wet-TakenOver = De toezichthouder greep in { $week } in.
wet-TakenOver-niet = De toezichthouder greep { wet-niet } in.
wet-TakenOver-doe = Grijp opnieuw in.
wet-TakenOver-naam = een ingreep
wet-CopyToCouncil = { wet-de-raad } { wet-kreeg } in { $week } een afschrift.
wet-CopyToCouncil-niet = { wet-de-raad } { wet-kreeg } { wet-geen } afschrift.
wet-CopyToCouncil-doe = Stuur { wet-de-raad } een afschrift.
wet-CopyToCouncil-naam = een afschrift voor de raad

## Feiten

wet-feit-CouncilsAreParty = De raden zijn zelf partij bij de regeling.
wet-feit-CouncilsAreParty-niet = De raden zijn geen partij bij de regeling.
wet-feit-PolicyTasks = De organisatie maakt beleid.
wet-feit-PolicyTasks-niet = De organisatie maakt geen beleid.
wet-feit-PowersTransferred = Er zijn bevoegdheden overgedragen.
wet-feit-PowersTransferred-niet = Er zijn geen bevoegdheden overgedragen.
wet-feit-NewLegalPerson = Er is een nieuwe rechtspersoon.
wet-feit-NewLegalPerson-niet = Er is geen nieuwe rechtspersoon.
wet-feit-SelfExtension = Het bestuur kan zijn bevoegdheden zelf uitbreiden.
wet-feit-SelfExtension-niet = Het bestuur kan zijn bevoegdheden niet zelf uitbreiden.
wet-feit-BylawPowerTransferred = Het bestuur mag verordeningen maken.
wet-feit-BylawPowerTransferred-niet = Het bestuur mag geen verordeningen maken.
wet-feit-MunicipalityMissing = Niet alle gemeenten van de regio doen mee.
wet-feit-MunicipalityMissing-niet = Alle gemeenten van de regio doen mee.
wet-feit-ExistingBody = Er was al een regionaal bestuur.
wet-feit-ExistingBody-niet = Er was nog geen regionaal bestuur.
wet-feit-CouncillorOnBoard = Er zit een raadslid in het bestuur.
wet-feit-CouncillorOnBoard-niet = Er zit geen raadslid in het bestuur.
wet-feit-VotesBesideText = Het bestuur weegt stemmen buiten de tekst om.
wet-feit-VotesBesideText-niet = De stemmen tellen zoals de tekst zegt.
wet-feit-ChairFromOutside = De voorzitter komt van buiten.
wet-feit-ChairFromOutside-niet = De voorzitter komt niet van buiten.
wet-feit-ChangeExempt = De tekst zondert deze wijziging uit.
wet-feit-ChangeExempt-niet = De tekst zondert deze wijziging niet uit.
wet-feit-InquiryUnbalanced = De commissie is niet evenwichtig verdeeld.
wet-feit-InquiryUnbalanced-niet = De commissie is evenwichtig over de gemeenten verdeeld.
wet-feit-OwnProcedure = De tekst heeft een eigen geschillenregeling.
wet-feit-OwnProcedure-niet = De tekst heeft geen eigen geschillenregeling.
wet-feit-VisionsDiffer = De teksten van de regiovisie verschillen.
wet-feit-VisionsDiffer-niet = De teksten van de regiovisie zijn gelijk.
wet-feit-VisionAgainstPlan = De regiovisie botst met het jeugdplan.
wet-feit-VisionAgainstPlan-niet = De regiovisie past bij het jeugdplan.
wet-feit-ResidentsRulesMissing = De verordening regelt niet hoe inwoners meepraten.
wet-feit-ResidentsRulesMissing-niet = De verordening regelt hoe inwoners meepraten.
wet-feit-FormsLeftOut = De regio koopt niet alle tien vormen van hulp in.
wet-feit-FormsLeftOut-niet = De regio koopt alle tien vormen van hulp in.
wet-feit-InstitutionsLeftOut = De regio koopt de gecertificeerde instellingen niet in.
wet-feit-InstitutionsLeftOut-niet = De regio koopt ook de gecertificeerde instellingen in.
wet-feit-PublicContract = De inkoop is een overheidsopdracht.
wet-feit-PublicContract-niet = De inkoop is geen overheidsopdracht.
wet-feit-OpenHouse = De regio laat aanbieders toe zonder te kiezen.
wet-feit-OpenHouse-niet = De regio kiest tussen aanbieders.
wet-feit-ProviderTurnedAway = Niet ieder die voldoet, mag meedoen.
wet-feit-ProviderTurnedAway-niet = Ieder die voldoet, mag meedoen.
wet-feit-EuNotice = De aankondiging ging naar heel Europa.
wet-feit-EuNotice-niet = De aankondiging ging niet naar heel Europa.
wet-feit-UnequalInformation = Niet alle aanbieders weten evenveel.
wet-feit-UnequalInformation-niet = Alle aanbieders weten evenveel.
wet-feit-PriceOnly = Kwaliteit telt niet mee bij de gunning.
wet-feit-PriceOnly-niet = Kwaliteit telt mee bij de gunning.
wet-feit-CostStaff = De prijs rekent met loon.
wet-feit-CostStaff-niet = De prijs rekent niet met loon.
wet-feit-CostPerChild = De prijs rekent met andere kosten per kind.
wet-feit-CostPerChild-niet = De prijs rekent niet met andere kosten per kind.
wet-feit-CostOverhead = De prijs rekent met overhead.
wet-feit-CostOverhead-niet = De prijs rekent niet met overhead.
wet-feit-CostIndexation = De prijs rekent met stijging.
wet-feit-CostIndexation-niet = De prijs rekent niet met stijging.
wet-feit-TariffsUniform = De verordening gaat niet over verschil in tarief.
wet-feit-TariffsUniform-niet = De verordening gaat over verschil in tarief.
wet-feit-PriceBelowCost = De prijs dekt de echte kosten niet.
wet-feit-PriceBelowCost-niet = De prijs dekt de echte kosten.
wet-feit-SubcontractClauseMissing = Over de prijs van onderaannemers staat er niets.
wet-feit-SubcontractClauseMissing-niet = Onderaannemers krijgen ook een echte prijs.
wet-feit-BylawsClash = De verordeningen passen niet bij één tarief.
wet-feit-BylawsClash-niet = De verordeningen passen bij één tarief.
wet-feit-OwnAdministration = De inkoop vraagt eigen administratie.
wet-feit-OwnAdministration-niet = De inkoop vraagt geen eigen administratie.
wet-feit-AwardBesideDb = Het dagelijks bestuur nam het besluit niet.
wet-feit-AwardBesideDb-niet = Het dagelijks bestuur nam het besluit.
wet-feit-ProvidersChange = Er komen andere aanbieders.
wet-feit-ProvidersChange-niet = De aanbieders blijven dezelfde.
wet-feit-TermsDiffer = Niet voor alle gemeenten geldt hetzelfde contract.
wet-feit-TermsDiffer-niet = Voor alle gemeenten geldt hetzelfde contract.

## Nieuws

nieuws-wet-open = { $titel }: de tafel gaf een oordeel.
nieuws-wet-gebroken = { $titel } ({ $artikel }): dat houdt geen stand.
nieuws-wet-gehaald = { $titel } ({ $artikel }): gehaald.
nieuws-wet-herstel = { $wie } kan dit nog herstellen. Dat kost { $weken ->
    [one] één week
   *[other] { $weken } weken
}.

## Op het scherm

wet-poorten-uitleg = Dit moet in orde zijn voordat de regeling kan gelden.
wet-poort-dicht = { $poort } haalt de tafel niet door: { $normen }.
wet-groep-gebroken = Dit houdt geen stand
wet-groep-open = Hier moet de tafel zelf oordelen
wet-groep-nog-niet = Nog te doen
wet-groep-gehaald = In orde
wet-groep-later = Telt nog niet
wet-groep-rest = Speelt hier niet mee
wet-groep-leeg = Nog niets. De wet kijkt mee vanaf de eerste stap.
wet-stand-nog-niet = nog te doen
wet-stand-voor = nog te doen voor { $week }
wet-praktijk = goede praktijk
wet-kop-waarom = Waarom
wet-kop-herstel = Herstellen
wet-kop-nog = Nog te doen
wet-kop-vraag = De vraag aan de tafel
wet-kop-gemeenten = Per gemeente
wet-kop-bron = Hoe weten we dit?
wet-tafel-zweeg = De tafel gaf nog geen oordeel. Alles is nog mogelijk.
wet-band-nee = nee
wet-band-ja = ja
wet-weggelaten = Weggelaten: { $wat }
wet-tekst-van = Tekst van { $datum }.
wet-link = De hele tekst: { $link }
zekerheid-verified = Dit is in de wet zelf nagelezen.
zekerheid-secondary = Dit komt uit een andere bron. Lees de wet zelf na.
zekerheid-memory = Dit is nog niet nagelezen. Lees de wet zelf na.
