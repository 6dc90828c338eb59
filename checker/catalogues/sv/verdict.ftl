# The sentences of verdicts: statements about papers, for a buyer.

# $others: the number of further places
verdict-and-others = { $place } och { $others ->
    [one] { $others } annat ställe
   *[other] { $others } andra ställen
}

verdict-met = Hittades i { $place }.
# $lacking: one or more of the verdict-lacks sentences, with "; " between them
verdict-weak = Lydelse hittades i { $place }, men { $lacking }.
verdict-lacks-strength = det är { $found } där { $asked } krävs
verdict-lacks-words = inga ord hittades som anger följande: { $what }
# $places, $stage: as verdict-in-stage
verdict-lacks-stage = det står bara { $places }, inte { $stage }
verdict-lacking-place = en plats { $stage }
# the title of something that a clause must state
verdict-facet = ”{ $title }”

verdict-strength-absent = ingenting
verdict-strength-mention = ett omnämnande utan skyldighet
verdict-strength-obligation = en skyldighet
verdict-strength-backed = en skyldighet med kontroll eller påföljd
verdict-strength-enforceable = en skyldighet med kontroll och påföljd

# said in place of the element where the category is that element itself
verdict-second-grievance = hur den upphandlande myndigheten får veta om klagomål
verdict-second-monitoring = ett andra sätt att kontrollera, till exempel handlingar vid sidan av platsbesök
verdict-second-remedy = en andra form av gottgörelse för arbetstagaren
verdict-second-sanctions = en andra påföljd, till exempel vite vid sidan av hävning

verdict-in-stage-planning = i förberedelsens handlingar
verdict-in-stage-notice = i annonsen
verdict-in-stage-exclusion = i uteslutningsgrunderna
verdict-in-stage-selection = i kvalificeringskraven
verdict-in-stage-specification = i den tekniska specifikationen
verdict-in-stage-award = i tilldelningskriterierna
verdict-in-stage-price-check = i reglerna om onormalt låga anbud
verdict-in-stage-contract = i kontraktsvillkoren
verdict-in-stage-subcontracting = i reglerna om underleverantörer

verdict-stage-planning = förberedelsens handlingar
verdict-stage-notice = annonsen
verdict-stage-exclusion = uteslutningsgrunderna
verdict-stage-selection = kvalificeringskraven
verdict-stage-specification = den tekniska specifikationen
verdict-stage-award = tilldelningskriterierna
verdict-stage-price-check = reglerna om onormalt låga anbud
verdict-stage-contract = kontraktsvillkoren
verdict-stage-subcontracting = reglerna om underleverantörer

# where nothing was found: the $where of the sentences below
verdict-where-pages = på { $pages ->
    [one] den { $pages } sida som lästes
   *[other] de { $pages } sidor som lästes
}
verdict-where-papers = i { $papers ->
    [one] det { $papers } dokument som lästes
   *[other] de { $papers } dokument som lästes
}
verdict-where-both = på { $pages ->
    [one] den { $pages } sida
   *[other] de { $pages } sidor
} och i { $papers ->
    [one] det { $papers } dokument utan sidnummer
   *[other] de { $papers } dokument utan sidnummer
} som lästes
verdict-where-nothing = i dokumenten, varav inget kunde läsas

verdict-missing = Ingen lydelse hittades { $where }.
verdict-missing-overlooked = Ingen lydelse hittades { $where }. I avsiktligt svåra provtexter förbiser läsprogrammet ungefär { $share } av 100 ställen av detta slag.
# $unread: one or more of the verdict-lost phrases
verdict-unread = Ingen lydelse hittades { $where }, men { $unread }: en människa måste titta.
verdict-no-wording-known = Ingen lydelse hittades { $where }, men läsprogrammet känner inte till någon lydelse för ämnet på följande språk: { $languages }. En människa måste titta.
verdict-by-terms = Ingen lydelse hittades { $where }. Dokumenten tar genom hänvisning in villkor vars text inte har lämnats: { $terms }. Sådana villkor brukar reglera detta: en människa måste titta.
verdict-look-in-notice = Ingen lydelse hittades { $where }. Detta brukar anges i annonsen, som inte finns bland dokumenten.
verdict-unsure = Ett ställe kan handla om detta ({ $place }), men läsprogrammet är inte säkert: en människa måste titta.
verdict-unreadable = Lydelse hittades i { $place }; om den anger följande går inte att säga på detta språk: { $what }. En människa måste titta.
# $beginning: one of the sentences above
verdict-depends = { $beginning } Om det krävs beror på ett förhållande som dokumenten inte visar: { $question }

verdict-lost-paper = { $paper } kunde inte läsas
# $names: the names of papers, joined by "and"
verdict-lost-two = { $names } kunde inte läsas
verdict-lost-papers = { $count ->
    [one] { $count } dokument
   *[other] { $count } dokument
} kunde inte läsas
verdict-lost-pages = { $count ->
    [one] { $count } sida
   *[other] { $count } sidor
} i { $paper } kunde inte läsas
verdict-lost-language = { $count ->
    [one] { $count } textställe
   *[other] { $count } textställen
} i { $paper } är på ett språk som inte läses

verdict-together = Det framgår av flera ställen tillsammans: { $stages }.
verdict-elsewhere = Det står { $places }; vanligen anges det { $stage }.
verdict-general-verification = Bara en allmän kontroll: { $means } ({ $place }).
verdict-general-sanction = Bara en allmän påföljd: { $means } ({ $place }).
verdict-phase-draft = Dokumenten är ett utkast: villkoret kan föras in innan de annonseras.
verdict-phase-published = Upphandlingen är annonserad: detta kräver en rättelse och kanske en längre anbudstid; fråga en jurist innan ni ändrar något som anbudsgivare har litat på.
verdict-phase-signed = Kontraktet är undertecknat: detta kräver en ändring inom gränserna för kontraktsändringar (i EU artikel 72 i direktiv 2014/24/EU) eller får vänta till nästa upphandling.
verdict-note-condition = Lagen kräver detta på ett villkor som ingen flagga kan besvara: se bestämmelsen.
verdict-note-unread = Mer kan stå i det som inte lästes: { $unread }.
verdict-note-no-contract = Inget av dokumenten ser ut som ett kontrakt eller en teknisk specifikation; lägg till det om det finns.
verdict-note-no-notice = Inget av dokumenten ser ut som en annons; lägg till den om den finns.

verdict-buyer-act = Detta gör den upphandlande myndigheten, inte en lydelse: det står på er att göra-lista.
verdict-law-itself = Detta gäller enligt lag utan någon lydelse i dokumenten.
verdict-no-clause = Detta är för kännedom: inget villkor krävs.

# why something is not asked for here; days as YYYY-MM-DD
verdict-not-yet = Regeln gäller först från och med { $day }.
verdict-no-longer = Regeln gällde bara till och med { $day }.
verdict-begun-from = Det krävs i förfaranden som påbörjats från och med { $day }.
verdict-begun-until = Det krävdes i förfaranden som påbörjats till och med { $day }.
verdict-other-regime = Det krävs bara { $regimes }.
verdict-other-kind = Det krävs i andra typer av kontrakt ({ $kinds }); typ av detta kontrakt: { $kind }.
verdict-not-this-trade = Det krävs inte i denna bransch.
verdict-other-trades = Det krävs i andra branscher.
verdict-low-value = Det krävs från ett värde av { $value } { $currency }.
verdict-other-buyers = Det krävs av andra upphandlande myndigheter ({ $buyers }).
verdict-other-places = Det krävs där arbetet utförs i följande land: { $places }.
verdict-lower-risk = Det krävs i branscher där risken är minst: { $asked }; den noterade risken för denna bransch: { $recorded }.
verdict-fact-fails = Villkoret för att det ska krävas är inte uppfyllt här.

verdict-question-kind = Gäller det byggentreprenad, tjänster, varor eller en koncession?
verdict-question-cpv = Vilken CPV-kod har upphandlingen?
verdict-question-value = Vilket är det uppskattade värdet utan mervärdesskatt, i den valuta där regeln sätter sin gräns?
verdict-question-buyer = Är den upphandlande myndigheten en statlig myndighet, en kommun eller ett annat organ?
verdict-question-place = I vilket land utförs arbetet?
verdict-question-date = Vilken dag påbörjades förfarandet?
verdict-question-other = Stämmer ”{ $fact }”?
