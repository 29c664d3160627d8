# De casustoets: een verzonnen kind loopt door de afspraken. Vijf zinnen per kind.

kind-naam = { $kind } ({ $leeftijd }), { $gemeente }

# 1. Wie helpt, en vanaf wanneer.
kind-hulp-A = { $kind } krijgt { $weken -> 
    [0] binnen een week
    [1] na een week
   *[other] na { $weken } weken
 } hulp thuis, van een van { $aanbieders } aanbieders.
kind-hulp-A-zelf = { $kind } krijgt { $weken -> 
    [0] binnen een week
    [1] na een week
   *[other] na { $weken } weken
 } hulp thuis, van een aanbieder van { $gemeente }.
kind-hulp-V = { $kind } krijgt { $weken -> 
    [0] binnen een week
    [1] na een week
   *[other] na { $weken } weken
 } een plek in verblijf, bij een van { $aanbieders } aanbieders.
kind-hulp-G = { $kind } krijgt { $weken -> 
    [0] binnen een week
    [1] na een week
   *[other] na { $weken } weken
 } een plek in een gezin, via een van { $aanbieders } aanbieders.
kind-hulp-C = { $kind } krijgt { $weken -> 
    [0] binnen een week
    [1] na een week
   *[other] na { $weken } weken
 } een crisisplek, bij een van { $aanbieders } aanbieders.

# 2. Hoe ver.
kind-reis-dichtbij = Die hulp is dicht bij huis.
kind-reis-eind = Voor die hulp moet { $kind } een eind reizen.
kind-reis-ver = Die hulp is ver van { $gemeente }.

# 3. Blijft de helper.
kind-helper-blijft = Als de contracten wisselen, houdt { $kind } dezelfde helper.
kind-helper-tijdje = Als de contracten wisselen, blijft de helper nog een tijdje.
kind-helper-wisselt = Als de contracten wisselen, krijgt { $kind } waarschijnlijk een andere helper.
kind-helper-te-laat = De nieuwe contracten zijn te laat, dus niemand weet of de helper blijft.
kind-school-geregeld = { $kind } gaat van school; de regiovisie zegt hoe hulp en school samenwerken.
kind-school-open = { $kind } gaat van school; de regiovisie zegt niets over hulp en school.
kind-verhuist-geregeld = { $kind } verhuist; met andere regio’s is daar een afspraak over.
kind-verhuist-open = { $kind } verhuist; met andere regio’s is daar geen afspraak over.

# 4. Wie betaalt.
kind-betaalt-zelf = { $gemeente } betaalt deze hulp zelf.
kind-betaalt-driejaar = { $gemeente } betaalt, naar het gebruik van drie jaar.
kind-betaalt-pool = Alle gemeenten betalen dit samen, uit één pot voor dure hulp.
kind-betaalt-inwoners = Alle gemeenten betalen mee, naar hun aantal inwoners.

# 5. Waar klagen ouders, en wie beslist over een uitzondering.
kind-klacht-OL = Klagen kan bij de aanbieder; over een uitzondering op het contract beslist het dagelijks bestuur.
kind-klacht-BVO = Klagen kan bij de aanbieder; over een uitzondering op het contract beslist het bestuur.
kind-klacht-CG = Klagen kan bij de aanbieder; over een uitzondering op het contract beslist het college van { $centrum }.
kind-klacht-zonder = Klagen kan bij de aanbieder; over een uitzondering beslist het college van { $gemeente } alleen.

# Het paneel.
kinderen-kop = Drie kinderen
kinderen-uitleg = Deze kinderen zijn verzonnen. Hun verhaal volgt uit jullie afspraken.
kinderen-eerst = Eerst: { $zin }
