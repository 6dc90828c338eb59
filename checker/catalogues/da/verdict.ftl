# The sentences of verdicts: statements about papers, for a buyer.

# $others: the number of further places
verdict-and-others = { $place } og { $others ->
    [one] { $others } andet sted
   *[other] { $others } andre steder
}

verdict-met = Fundet i { $place }.
# $lacking: one or more of the verdict-lacks sentences, with "; " between them
verdict-weak = Ordlyd blev fundet i { $place }, men { $lacking }.
verdict-lacks-strength = det er { $found }, hvor { $asked } kræves
verdict-lacks-words = der blev ikke fundet ord, som angiver følgende: { $what }
# $places, $stage: as verdict-in-stage
verdict-lacks-stage = det står kun { $places }, ikke { $stage }
verdict-lacking-place = en plads { $stage }
# the title of something that a clause must state
verdict-facet = »{ $title }«

verdict-strength-absent = ingenting
verdict-strength-mention = en omtale uden pligt
verdict-strength-obligation = en pligt
verdict-strength-backed = en pligt med kontrol eller konsekvens
verdict-strength-enforceable = en pligt med kontrol og konsekvens

# said in place of the element where the category is that element itself
verdict-second-grievance = hvordan ordregiveren får kendskab til klager
verdict-second-monitoring = endnu en måde at kontrollere på, for eksempel dokumentation ud over kontrolbesøg
verdict-second-remedy = endnu en form for godtgørelse til arbejdstageren
verdict-second-sanctions = endnu en konsekvens, for eksempel bod ud over ophævelse

verdict-in-stage-planning = i forberedelsens dokumenter
verdict-in-stage-notice = i bekendtgørelsen
verdict-in-stage-exclusion = i udelukkelsesgrundene
verdict-in-stage-selection = i egnethedskravene
verdict-in-stage-specification = i kravspecifikationen
verdict-in-stage-award = i tildelingskriterierne
verdict-in-stage-price-check = i reglerne om unormalt lave tilbud
verdict-in-stage-contract = i kontraktvilkårene
verdict-in-stage-subcontracting = i reglerne om underleverandører

verdict-stage-planning = forberedelsens dokumenter
verdict-stage-notice = bekendtgørelsen
verdict-stage-exclusion = udelukkelsesgrundene
verdict-stage-selection = egnethedskravene
verdict-stage-specification = kravspecifikationen
verdict-stage-award = tildelingskriterierne
verdict-stage-price-check = reglerne om unormalt lave tilbud
verdict-stage-contract = kontraktvilkårene
verdict-stage-subcontracting = reglerne om underleverandører

# where nothing was found: the $where of the sentences below
verdict-where-pages = på { $pages ->
    [one] den { $pages } læste side
   *[other] de { $pages } læste sider
}
verdict-where-papers = i { $papers ->
    [one] det { $papers } læste dokument
   *[other] de { $papers } læste dokumenter
}
verdict-where-both = på { $pages ->
    [one] den { $pages } læste side
   *[other] de { $pages } læste sider
} og i { $papers ->
    [one] det { $papers } læste dokument uden sidetal
   *[other] de { $papers } læste dokumenter uden sidetal
}
verdict-where-nothing = i dokumenterne, hvoraf ingen kunne læses

verdict-missing = Ingen ordlyd fundet { $where }.
verdict-missing-overlooked = Ingen ordlyd fundet { $where }. I bevidst vanskelige prøvetekster overser læseprogrammet omkring { $share } ud af 100 steder af denne art.
# $unread: one or more of the verdict-lost phrases
verdict-unread = Ingen ordlyd fundet { $where }, men { $unread }: et menneske må se efter.
verdict-no-wording-known = Ingen ordlyd fundet { $where }, men læseprogrammet kender ingen ordlyd om emnet på følgende sprog: { $languages }. Et menneske må se efter.
verdict-by-terms = Ingen ordlyd fundet { $where }. Dokumenterne inddrager ved henvisning vilkår, hvis tekst ikke er vedlagt: { $terms }. Sådanne vilkår handler normalt om dette: et menneske må se efter.
verdict-look-in-notice = Ingen ordlyd fundet { $where }. Dette angives normalt i bekendtgørelsen, som ikke er blandt dokumenterne.
verdict-unsure = Et sted kan handle om dette ({ $place }), men læseprogrammet er ikke sikkert: et menneske må se efter.
verdict-unreadable = Ordlyd blev fundet i { $place }; om den angiver følgende, kan ikke afgøres på dette sprog: { $what }. Et menneske må se efter.
# $beginning: one of the sentences above
verdict-depends = { $beginning } Om det kræves, afhænger af et forhold, som dokumenterne ikke viser: { $question }

verdict-lost-paper = { $paper } kunne ikke læses
# $names: the names of papers, joined by "and"
verdict-lost-two = { $names } kunne ikke læses
verdict-lost-papers = { $count ->
    [one] { $count } dokument
   *[other] { $count } dokumenter
} kunne ikke læses
verdict-lost-pages = { $count ->
    [one] { $count } side
   *[other] { $count } sider
} af { $paper } kunne ikke læses
verdict-lost-language = { $count ->
    [one] { $count } tekststed
   *[other] { $count } tekststeder
} i { $paper } er på et sprog, der ikke læses

verdict-together = Det fremgår af flere steder tilsammen: { $stages }.
verdict-elsewhere = Det står { $places }; normalt angives det { $stage }.
verdict-general-verification = Kun en generel kontrol: { $means } ({ $place }).
verdict-general-sanction = Kun en generel konsekvens: { $means } ({ $place }).
verdict-phase-draft = Dokumenterne er et udkast: vilkåret kan indsættes, før de offentliggøres.
verdict-phase-published = Udbuddet er offentliggjort: dette kræver en ændring af udbudsmaterialet og måske en længere tilbudsfrist; spørg en jurist, før I ændrer det, som tilbudsgiverne har indrettet sig på.
verdict-phase-signed = Kontrakten er underskrevet: dette kræver en ændring inden for grænserne for kontraktændringer (i EU artikel 72 i direktiv 2014/24/EU) eller må vente til næste udbud.
verdict-note-condition = Loven kræver dette på en betingelse, som intet flag kan besvare: se bestemmelsen.
verdict-note-unread = Der kan stå mere i det, der ikke blev læst: { $unread }.
verdict-note-no-contract = Ingen af dokumenterne ligner en kontrakt eller en kravspecifikation; tilføj den, hvis den findes.
verdict-note-no-notice = Ingen af dokumenterne ligner en bekendtgørelse; tilføj den, hvis den findes.

verdict-buyer-act = Dette gør ordregiveren, ikke en ordlyd: det står på jeres opgaveliste.
verdict-law-itself = Dette gælder efter loven uden ordlyd i dokumenterne.
verdict-no-clause = Dette er til orientering: der kræves ikke noget vilkår.

# why something is not asked for here; days as YYYY-MM-DD
verdict-not-yet = Reglen gælder først fra { $day }.
verdict-no-longer = Reglen gjaldt kun til { $day }.
verdict-begun-from = Det kræves i procedurer, der er begyndt fra { $day }.
verdict-begun-until = Det krævedes i procedurer, der begyndte senest { $day }.
verdict-other-regime = Det kræves kun { $regimes }.
verdict-other-kind = Det kræves i andre kontrakttyper ({ $kinds }); denne kontrakts type: { $kind }.
verdict-not-this-trade = Det kræves ikke i denne branche.
verdict-other-trades = Det kræves i andre brancher.
verdict-low-value = Det kræves fra en værdi på { $value } { $currency }.
verdict-other-buyers = Det kræves af andre ordregivere ({ $buyers }).
verdict-other-places = Det kræves, hvor arbejdet udføres i følgende land: { $places }.
verdict-lower-risk = Det kræves i brancher, hvor risikoen mindst er: { $asked }; den noterede risiko for denne branche: { $recorded }.
verdict-fact-fails = Betingelsen for, at det kræves, er ikke opfyldt her.

verdict-question-kind = Gælder det bygge- og anlægsarbejder, tjenesteydelser, varer eller en koncession?
verdict-question-cpv = Hvilken CPV-kode har indkøbet?
verdict-question-value = Hvad er den anslåede værdi uden moms i den valuta, som reglen sætter sin grænse i?
verdict-question-buyer = Er ordregiveren en statslig myndighed, en kommune eller et andet organ?
verdict-question-place = I hvilket land udføres arbejdet?
verdict-question-date = Hvilken dag begyndte proceduren?
verdict-question-other = Er »{ $fact }« rigtigt?
