### Spelvormen, rondes en de vier delen van een ronde, met de taak van elke stoel.

vorm-solo = Alleen
vorm-solo-uitleg = Je speelt één stoel, ongeveer een kwartier. Twee onderwerpen liggen open: kosten en meepraten.
vorm-dagdeel = Dagdeel
vorm-dagdeel-uitleg = Een hele regio, van visie tot contract. Alle onderwerpen komen op tafel.
vorm-congres = Congres
vorm-congres-uitleg = Een kwartier aan een stand, met vijf gemeenten.
vorm-onboarding = Nieuwe raad
vorm-onboarding-uitleg = Vijf kwartier voor nieuwe raadsleden.

ronde-solo-1 = Eerste tafel
ronde-solo-2 = Punten van de raden
ronde-solo-3 = Stemmen en tekenen
ronde-congres-1 = Praten en stemmen
ronde-congres-2 = Repareren en tekenen
ronde-onboarding-1 = Kaders en een ontwerp
ronde-onboarding-2 = De raden aan het woord
ronde-dagdeel-1 = Regiovisie
ronde-dagdeel-2 = Regeling
ronde-dagdeel-3 = Inkoop

deel-apart = Apart
deel-samen = Samen
deel-besluit = Besluit
deel-gevolg = Gevolg
deel-apart-uitleg = Elke stoel kiest voor zich. De banken praten onder elkaar.
deel-samen-uitleg = De wethouders zitten aan tafel. De anderen kijken en sturen briefjes.
deel-besluit-uitleg = Er wordt gestemd en gekozen. Alles blijft geheim tot de poort opengaat.
deel-gevolg-uitleg = De weken gaan voorbij. Je ziet wat het doet, en waarom.

taak-apart-raad = Kies wat je wethouder mag afspreken.
taak-apart-wethouder = Kies wanneer je raad het hoort, en met welk kader je gaat.
taak-apart-ambtenaar = Verdeel de uren: wat komt er op papier?
taak-apart-bureau = Kies hoe het ontwerp begint en wie meepraat.
taak-apart-griffierskring = Kies welke data vaststaan en wanneer raden elkaar zien.
taak-apart-inkoper = Kies welke stappen de inkoop neemt.
taak-apart-controller = Kies wat er met de begroting gebeurt.
taak-apart-voorzitter = Kies hoe vaak het bestuur bijeenkomt.
taak-apart-aanbieder = Kies wat je van je kosten laat zien.
taak-apart-clientenraad = Kies waar jongeren over willen meebeslissen.
taak-apart-pers = Luister. Straks kies je een kop.

taak-samen-raad = Kijk naar het lampje en stuur een briefje.
taak-samen-wethouder = Leg een voorstel op tafel, geef een reden en antwoord.
taak-samen-ambtenaar = Geef een feit door, aan wie het nu nodig heeft.
taak-samen-bureau = Luister. Je schrijft straks op wat is afgesproken.
taak-samen-griffierskring = Luister. De raden vragen jou straks wat er kan.
taak-samen-inkoper = Antwoord de aanbieder die wil meepraten.
taak-samen-controller = Reken mee: wie betaalt hier wat?
taak-samen-voorzitter = Geef het woord, en kies bij twee keer nee.
taak-samen-aanbieder = Luister wat dit voor je werk betekent.
taak-samen-clientenraad = Luister wat dit voor kinderen betekent.
taak-samen-pers = Luister wie wat weggeeft.

taak-besluit-raad = Stem, en zeg in één zin waarom.
taak-besluit-wethouder = Meld je bij je raad. Teken, of niet.
taak-besluit-ambtenaar = Zorg dat het besluit ook gaat gelden.
taak-besluit-bureau = Kies wanneer het ontwerp en de stukken naar buiten gaan.
taak-besluit-griffierskring = Kies of er een extra vergadering komt.
taak-besluit-inkoper = Leg vast hoe de inkoop wordt aangekondigd en gegund.
taak-besluit-controller = Wacht op de stemming. Reken daarna na.
taak-besluit-voorzitter = Kijk wie heeft geantwoord.
taak-besluit-aanbieder = Kies of je inschrijft.
taak-besluit-clientenraad = Wacht op de stemming.
taak-besluit-pers = Wacht op de stemming. Daarna is er nieuws.

taak-gevolg-raad = Lees wat er gebeurt, en kies of je iets doet.
taak-gevolg-wethouder = Kijk wat je beloften doen.
taak-gevolg-ambtenaar = Kijk welke norm is gehaald.
taak-gevolg-bureau = Kies wanneer de raden slecht nieuws horen.
taak-gevolg-griffierskring = Antwoord het raadslid dat jou iets vraagt.
taak-gevolg-inkoper = Kijk of het contract op tijd komt.
taak-gevolg-controller = Kijk wat het kost.
taak-gevolg-voorzitter = Kijk welk besluit haast heeft.
taak-gevolg-aanbieder = Kijk of je werk doorgaat.
taak-gevolg-clientenraad = Kies welk kind wij volgen.
taak-gevolg-pers = Kies een kop.
