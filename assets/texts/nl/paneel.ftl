### Woorden van de panelen die de andere bestanden niet hebben.

paneel-alles-beantwoord = Je antwoorden zijn binnen.
paneel-alles-mag = Alles mag.
paneel-alle-stoelen = Alle stoelen
paneel-afgesproken = afgesproken
paneel-andere-opties = Andere opties
paneel-antwoord-tafel = De tafel zegt
paneel-blad-ik = Ik
paneel-blad-omdat = Omdat
paneel-blad-tafel = Tafel
paneel-blad-wet = Wet
paneel-blad-wie = Wie
paneel-eens = De tafel is het eens.
paneel-geen-toestemming = geen toestemming
paneel-geen-scherm = Er is geen scherm gevonden. Start het spel op een computer met een scherm, of maak een plaatje met: regiotafel shot
paneel-geen-venster = Het venster gaat niet open. Kijk of er een grafische kaart is, en een stuurprogramma voor Vulkan.
paneel-geheim-einde = Geheim tot het einde
paneel-geheim-niet = Iedereen ziet dit meteen
paneel-getekend = getekend
paneel-gezegd = gezegd
paneel-grens = Je grens
paneel-haal-weg = Haal weg
paneel-kader-regel = Per onderwerp één keer moet, hooguit twee keer mag nooit.
paneel-meeste = Per onderwerp wint de optie met de meeste ja.
paneel-niets-gekozen = Niets gekozen
paneel-nog-kiezen = nog kiezen
paneel-nog-niet = nog niet bekend
paneel-of = Of:
paneel-oneens = De tafel is het niet eens.
paneel-open = ligt open
paneel-opzij = Opzij gelegd
paneel-punt-erbij = Een punt erbij
paneel-punten-over = Hooguit { $aantal } punten. Nog { $gewicht } gewicht te verdelen.
paneel-staat-er-nu = staat er nu
paneel-staat-in-voorstel = Dit staat al in het voorstel.
paneel-term-komt = komt nog
paneel-term-nog = nog { $weken ->
    [one] één week
   *[other] { $weken } weken
}
paneel-term-voorbij = voorbij
paneel-toestemming = toestemming
paneel-toets-enter = Enter
paneel-vraag-van = Vraag { $nummer } van { $aantal }
paneel-wat-anders = Wat moet er anders?
paneel-wens = Je wens
paneel-zorg = Je zorg
