# The sentences of verdicts: statements about papers, for a buyer.

# $others: the number of further places
verdict-and-others = { $place } og { $others ->
    [one] { $others } annet sted
   *[other] { $others } andre steder
}

verdict-met = Funnet i { $place }.
# $lacking: one or more of the verdict-lacks sentences, with "; " between them
verdict-weak = Ordlyd ble funnet i { $place }, men { $lacking }.
verdict-lacks-strength = det er { $found } der { $asked } kreves
verdict-lacks-words = det ble ikke funnet ord som angir følgende: { $what }
# $places, $stage: as verdict-in-stage
verdict-lacks-stage = det står bare { $places }, ikke { $stage }
verdict-lacking-place = en plass { $stage }
# the title of something that a clause must state
verdict-facet = «{ $title }»

verdict-strength-absent = ingenting
verdict-strength-mention = en omtale uten plikt
verdict-strength-obligation = en plikt
verdict-strength-backed = en plikt med kontroll eller konsekvens
verdict-strength-enforceable = en plikt med kontroll og konsekvens

# said in place of the element where the category is that element itself
verdict-second-grievance = hvordan oppdragsgiveren får vite om klager
verdict-second-monitoring = enda en måte å kontrollere på, for eksempel dokumentasjon ved siden av stedlig kontroll
verdict-second-remedy = enda en form for gjenoppretting for arbeidstakeren
verdict-second-sanctions = enda en konsekvens, for eksempel dagmulkt ved siden av heving

verdict-in-stage-planning = i forberedelsens dokumenter
verdict-in-stage-notice = i kunngjøringen
verdict-in-stage-exclusion = i avvisningsgrunnene
verdict-in-stage-selection = i kvalifikasjonskravene
verdict-in-stage-specification = i kravspesifikasjonen
verdict-in-stage-award = i tildelingskriteriene
verdict-in-stage-price-check = i reglene om unormalt lave tilbud
verdict-in-stage-contract = i kontraktsvilkårene
verdict-in-stage-subcontracting = i reglene om underleverandører

verdict-stage-planning = forberedelsens dokumenter
verdict-stage-notice = kunngjøringen
verdict-stage-exclusion = avvisningsgrunnene
verdict-stage-selection = kvalifikasjonskravene
verdict-stage-specification = kravspesifikasjonen
verdict-stage-award = tildelingskriteriene
verdict-stage-price-check = reglene om unormalt lave tilbud
verdict-stage-contract = kontraktsvilkårene
verdict-stage-subcontracting = reglene om underleverandører

# where nothing was found: the $where of the sentences below
verdict-where-pages = på { $pages ->
    [one] den { $pages } siden som ble lest
   *[other] de { $pages } sidene som ble lest
}
verdict-where-papers = i { $papers ->
    [one] det { $papers } dokumentet som ble lest
   *[other] de { $papers } dokumentene som ble lest
}
verdict-where-both = på { $pages ->
    [one] den { $pages } siden
   *[other] de { $pages } sidene
} og i { $papers ->
    [one] det { $papers } dokumentet uten sidetall
   *[other] de { $papers } dokumentene uten sidetall
} som ble lest
verdict-where-nothing = i dokumentene, der ingen kunne leses

verdict-missing = Ingen ordlyd funnet { $where }.
verdict-missing-overlooked = Ingen ordlyd funnet { $where }. I bevisst vanskelige prøvetekster overser leseprogrammet omtrent { $share } av 100 steder av dette slaget.
# $unread: one or more of the verdict-lost phrases
verdict-unread = Ingen ordlyd funnet { $where }, men { $unread }: et menneske må se etter.
verdict-no-wording-known = Ingen ordlyd funnet { $where }, men leseprogrammet kjenner ingen ordlyd om emnet på disse språkene: { $languages }. Et menneske må se etter.
verdict-by-terms = Ingen ordlyd funnet { $where }. Dokumentene tar ved henvisning inn vilkår der teksten ikke er vedlagt: { $terms }. Slike vilkår handler vanligvis om dette: et menneske må se etter.
verdict-look-in-notice = Ingen ordlyd funnet { $where }. Dette oppgis vanligvis i kunngjøringen, som ikke er blant dokumentene.
verdict-unsure = Et sted kan handle om dette ({ $place }), men leseprogrammet er ikke sikkert: et menneske må se etter.
verdict-unreadable = Ordlyd ble funnet i { $place }; om den angir følgende, kan ikke avgjøres på dette språket: { $what }. Et menneske må se etter.
# $beginning: one of the sentences above
verdict-depends = { $beginning } Om det kreves, avhenger av et forhold som dokumentene ikke viser: { $question }

verdict-lost-paper = { $paper } kunne ikke leses
# $names: the names of papers, joined by "and"
verdict-lost-two = { $names } kunne ikke leses
verdict-lost-papers = { $count ->
    [one] { $count } dokument
   *[other] { $count } dokumenter
} kunne ikke leses
verdict-lost-pages = { $count ->
    [one] { $count } side
   *[other] { $count } sider
} i { $paper } kunne ikke leses
verdict-lost-language = { $count ->
    [one] { $count } tekststed
   *[other] { $count } tekststeder
} i { $paper } er på et språk som ikke leses

verdict-together = Det framgår av flere steder til sammen: { $stages }.
verdict-elsewhere = Det står { $places }; vanligvis oppgis det { $stage }.
verdict-general-verification = Bare en generell kontroll: { $means } ({ $place }).
verdict-general-sanction = Bare en generell konsekvens: { $means } ({ $place }).
verdict-phase-draft = Dokumentene er et utkast: vilkåret kan settes inn før de kunngjøres.
verdict-phase-published = Konkurransen er kunngjort: dette krever en endring av anskaffelsesdokumentene og kanskje en lengre tilbudsfrist; spør en jurist før dere endrer noe leverandørene har innrettet seg etter.
verdict-phase-signed = Kontrakten er signert: dette krever en endring innenfor grensene for endring av kontrakter (i EU artikkel 72 i direktiv 2014/24/EU) eller må vente til neste anskaffelse.
verdict-note-condition = Loven krever dette på et vilkår som ikke noe flagg kan svare på: se bestemmelsen.
verdict-note-unread = Det kan stå mer i det som ikke ble lest: { $unread }.
verdict-note-no-contract = Ingen av dokumentene ser ut som en kontrakt eller en kravspesifikasjon; legg den til hvis den finnes.
verdict-note-no-notice = Ingen av dokumentene ser ut som en kunngjøring; legg den til hvis den finnes.

verdict-buyer-act = Dette gjør oppdragsgiveren, ikke en ordlyd: det står på oppgavelisten deres.
verdict-law-itself = Dette gjelder etter loven uten ordlyd i dokumentene.
verdict-no-clause = Dette er til orientering: det kreves ikke noe vilkår.

# why something is not asked for here; days as YYYY-MM-DD
verdict-not-yet = Regelen gjelder først fra { $day }.
verdict-no-longer = Regelen gjaldt bare til { $day }.
verdict-begun-from = Det kreves i anskaffelser som er startet fra { $day }.
verdict-begun-until = Det ble krevd i anskaffelser som startet senest { $day }.
verdict-other-regime = Det kreves bare { $regimes }.
verdict-other-kind = Det kreves i andre kontraktstyper ({ $kinds }); typen til denne kontrakten: { $kind }.
verdict-not-this-trade = Det kreves ikke i denne bransjen.
verdict-other-trades = Det kreves i andre bransjer.
verdict-low-value = Det kreves fra en verdi på { $value } { $currency }.
verdict-other-buyers = Det kreves av andre oppdragsgivere ({ $buyers }).
verdict-other-places = Det kreves der arbeidet utføres i dette landet: { $places }.
verdict-lower-risk = Det kreves i bransjer der risikoen er minst: { $asked }; den registrerte risikoen for denne bransjen: { $recorded }.
verdict-fact-fails = Vilkåret for at det kreves, er ikke oppfylt her.

verdict-question-kind = Gjelder det bygge- og anleggsarbeider, tjenester, varer eller en konsesjon?
verdict-question-cpv = Hvilken CPV-kode har anskaffelsen?
verdict-question-value = Hva er den anslåtte verdien uten merverdiavgift, i valutaen regelen setter grensen i?
verdict-question-buyer = Er oppdragsgiveren en statlig myndighet, en kommune eller et annet organ?
verdict-question-place = I hvilket land utføres arbeidet?
verdict-question-date = Hvilken dag startet anskaffelsen?
verdict-question-other = Stemmer «{ $fact }»?
