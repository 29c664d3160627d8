### Omdat-regels: elke beweging van een meter hoort bij iets wat is gedaan.
### Vaste feiten: gemeenten (een of meer namen), week, punten. De zin past bij één en bij meer gemeenten.

## Wat is gedaan

omdat-raad = Stuk voor de raad van { $gemeenten } ({ $week }): { $punten }
omdat-raad-keuze = Keuzenota voor de raad van { $gemeenten } ({ $week }): { $punten }
omdat-raad-concept = Alleen een concept voor de raad van { $gemeenten } ({ $week }): { $punten }
omdat-raad-uitkomst = Pas de klare tekst voor de raad van { $gemeenten } ({ $week }): { $punten }
omdat-feit = Feiten voor de raad van { $gemeenten } ({ $week }): { $punten }
omdat-mandaat = Kader voor { $gemeenten } ({ $week }): { $punten }
omdat-mandaat-raad = Kader van de raad van { $gemeenten } ({ $week }): { $punten }
omdat-mandaat-college = Kader van het college van { $gemeenten } ({ $week }): { $punten }
omdat-mandaat-geen = Geen kader voor { $gemeenten } ({ $week }): { $punten }
omdat-toezegging = Antwoord aan tafel van { $gemeenten } ({ $week }): { $punten }
omdat-toezegging-in = Ja binnen het kader, van { $gemeenten } ({ $week }): { $punten }
omdat-toezegging-voorbehoud = Ja als de raad het wil, van { $gemeenten } ({ $week }): { $punten }
omdat-toezegging-terug = Eerst terug naar de raad, door { $gemeenten } ({ $week }): { $punten }
omdat-toezegging-buiten = Ja buiten het kader, van { $gemeenten } ({ $week }): { $punten }
omdat-termijn = Weken voor de raad van { $gemeenten } ({ $week }): { $punten }
omdat-punt = Antwoord op de punten van { $gemeenten } ({ $week }): { $punten }
omdat-punt-over = Punt van { $gemeenten } overgenomen ({ $week }): { $punten }
omdat-punt-deels = Punt van { $gemeenten } deels overgenomen ({ $week }): { $punten }
omdat-punt-gemot = Nee met reden op het punt van { $gemeenten } ({ $week }): { $punten }
omdat-punt-kennis = Punt van { $gemeenten } voor kennisgeving ({ $week }): { $punten }
omdat-punt-geen = Punt van { $gemeenten } zonder antwoord ({ $week }): { $punten }
omdat-geen_zienswijze = Geen punten van de raad van { $gemeenten } ({ $week }): { $punten }
omdat-toestemming = Toestemming van de raad van { $gemeenten } ({ $week }): { $punten }
omdat-toestemming-nee = Geen toestemming van de raad van { $gemeenten } ({ $week }): { $punten }
omdat-werk = Werk achter het bureau ({ $week }): { $punten }
omdat-consult = Gesprek met inwoners en betrokkenen ({ $week }): { $punten }
omdat-stuk = Stukken online ({ $week }): { $punten }
omdat-stuk-geheim = Geheime stukken ({ $week }): { $punten }
omdat-inbreng = Redenen aan tafel van { $gemeenten } ({ $week }): { $punten }
omdat-AB = Vergadering van het bestuur ({ $week }): { $punten }
omdat-terugkoppeling = Verslag van de wethouder van { $gemeenten } ({ $week }): { $punten }
omdat-verantwoordingsdebat = Debat in de raad van { $gemeenten } ({ $week }): { $punten }
omdat-verantwoordingsafspraak = Afspraak over verslag in { $gemeenten } ({ $week }): { $punten }
omdat-motie_afgedaan = Opdracht van de raad van { $gemeenten } afgedaan ({ $week }): { $punten }
omdat-belofte = Belofte van { $gemeenten } ({ $week }): { $punten }
omdat-belofte-gehouden = Belofte gehouden door { $gemeenten } ({ $week }): { $punten }
omdat-belofte-gebroken = Belofte gebroken door { $gemeenten } ({ $week }): { $punten }
omdat-belofte-eenzijdig = Alvast zelf begonnen, door { $gemeenten } ({ $week }): { $punten }
omdat-rolbreuk = Rolwissel in { $gemeenten } ({ $week }): { $punten }
omdat-rolbreuk-raadslid_in_AB = Raadslid van { $gemeenten } in het bestuur ({ $week }): { $punten }
omdat-rolbreuk-ambtenaar_onderhandelt_buiten_mandaat = Ambtenaar van { $gemeenten } regelde het alvast ({ $week }): { $punten }
omdat-rolbreuk-aanbieder_bij_bestek = Eén aanbieder praatte mee over de eisen ({ $week }): { $punten }
omdat-rolbreuk-wethouder_spreekt_voor_raad = Wethouder van { $gemeenten } sprak voor zijn raad ({ $week }): { $punten }
omdat-rolbreuk-griffier_politiek = Griffier zei wat hij vond ({ $week }): { $punten }
omdat-rolbreuk-raad_stuurt_contract = Raadslid van { $gemeenten } belde de inkoper ({ $week }): { $punten }
omdat-planning = Data vooraf aangekondigd ({ $week }): { $punten }
omdat-instrument = Raden gebruikten samen een middel ({ $week }): { $punten }
omdat-besluit = Afgesproken: { $opties } ({ $week }): { $punten }
omdat-besluit-macht = Afgesproken over vorm, stemmen en meerderheid ({ $week }): { $punten }
omdat-besluit-kort = Afspraken in de tekst ({ $week }): { $punten }
omdat-achtergrond = Stond al vast ({ $week }): { $punten }
omdat-gebeurtenis = Gebeurtenis: { $gebeurtenis } ({ $week }): { $punten }
omdat-begin = Begin: { $waarde }
omdat-eind = Nu: { $waarde }
omdat-rest = Kleine dingen samen: { $punten }
omdat-artikel = Norm: { $artikel }

## Wat had het meest gescheeld

herstel-kop = Dit had het meest gescheeld:
herstel-raad = Een keuzenota voor { $gemeenten }, twaalf weken eerder: { $punten }
herstel-feit = Alle zes feiten met leeswijzer voor { $gemeenten }: { $punten }
herstel-mandaat = Een kader van de raad in { $gemeenten }: { $punten }
herstel-toezegging = Ja zeggen binnen het kader, in { $gemeenten }: { $punten }
herstel-termijn = Twaalf weken buiten het reces voor { $gemeenten }: { $punten }
herstel-punt = Een reden bij elk punt van { $gemeenten }: { $punten }
herstel-geen_zienswijze = Een raad die iets zegt, in { $gemeenten }: { $punten }
herstel-toestemming = Een bredere meerderheid in { $gemeenten }: { $punten }
herstel-consult = Jongeren, ouders en inwoners laten adviseren: { $punten }
herstel-stuk = Stukken tien dagen vooraf online: { $punten }
herstel-inbreng = Meer redenen met feiten, en meer bruggen: { $punten }
herstel-terugkoppeling = Verslag binnen twee weken in { $gemeenten }: { $punten }
herstel-verantwoordingsdebat = Een debat over het verslag in { $gemeenten }: { $punten }
herstel-verantwoordingsafspraak = Een afspraak over verslag in { $gemeenten }: { $punten }
herstel-motie_afgedaan = Antwoord op de opdracht van { $gemeenten }: { $punten }
herstel-belofte = Een belofte houden: { $punten }
herstel-rolbreuk = Ieder bij zijn eigen werk: { $punten }
herstel-planning = Alle acht data een kwartaal vooraf: { $punten }
herstel-instrument = Een middel van de raden echt gebruiken: { $punten }
herstel-besluit = Bij { $kwestie }: { $optie }: { $punten }
herstel-werk = Minder werk tegelijk: { $punten }
herstel-geen = Eén ding anders had hier weinig gescheeld.

## De raad die het slechtst af was

omdat-slechtst-I1 = De raad van { $gemeente } had het minst te kiezen.
omdat-slechtst-I2 = De raad van { $gemeente } had de minste tijd.
omdat-slechtst-I3 = De raad van { $gemeente } kreeg het minst antwoord.
omdat-slechtst-I4 = De wethouder van { $gemeente } had het minste kader.
omdat-slechtst-I5 = In de raad van { $gemeente } was de meerderheid het kleinst.
omdat-slechtst-I6 = De stem van { $gemeente } telt het verst naast de verdeling.
omdat-slechtst-I7 = Zij praatten het minst mee: { $groep }.
omdat-slechtst-I8 = De raad van { $gemeente } kreeg de minste feiten.
omdat-slechtst-T1 = Dit stuk kwam het laatst: { $stuk }.
omdat-slechtst-T2 = { $gemeente } gaf de minste redenen.
omdat-slechtst-T3 = De raad van { $gemeente } hoorde het minst terug.
omdat-slechtst-T4 = De meeste rolwissels waren in { $gemeente }.
omdat-slechtst-T5 = Deze stap kwam het meest onverwacht: { $stap }.
omdat-slechtst-T6 = De ambtenaren van { $gemeente } hadden het zwaarst werk.
omdat-slechtst-T7 = Dit middel bleef liggen: { $instrument }.
omdat-slechtst-T8 = { $gemeente } kreeg het minste vertrouwen.
omdat-slechtst-T9 = { $gemeente } kan het vaakst iets tegenhouden.
omdat-slechtst-O1 = Het langst wachten kinderen op { $vorm }.
omdat-slechtst-O2 = In { $gemeente } is hulp het verst weg.
omdat-slechtst-O3 = De meeste kinderen wisselen bij { $vorm }.
omdat-slechtst-O4 = De krapste prijs is die voor { $vorm }.
omdat-slechtst-O5 = De hoogste rekening heeft { $gemeente }.
omdat-slechtst-O6 = { $gemeente } betaalt het meest boven de kosten van alleen.
omdat-slechtst-O7 = Een duur jaar raakt { $gemeente } het hardst.
omdat-slechtst-O8 = Het meeste regelwerk ligt bij { $gemeente }.
omdat-slechtst-O9 = Het minst gelukt: { $vorm }.
omdat-helft-uitleg = De helft van deze score is het gemiddelde. De andere helft is de raad die het slechtst af was.

## Stukken en stappen

stuk-keuzenota = keuzenota
stuk-ontwerp = ontwerp van de regeling
stuk-reactienota = reactienota
stuk-kostprijsonderzoek = onderzoek naar de kostprijs
stuk-inkoopstrategie = inkoopstrategie
stuk-regiovisie = concept van de regiovisie
stuk-begroting = begroting
stuk-verslagen = verslagen van het bestuur
stuk-overig = ander stuk
stap-keuzenota = keuzenota
stap-ontwerp = ontwerp
stap-zienswijze = zienswijze
stap-toestemming = toestemming
stap-regiovisie = regiovisie
stap-inkoopstrategie = inkoopstrategie
stap-begroting = begroting
stap-gunning = gunning
stap-overig = andere stap
