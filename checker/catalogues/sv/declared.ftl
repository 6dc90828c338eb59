# What a notice declares by codes, held against what the papers say.

# the names of the codes, as terms of the notice; $code is shown beside them
declared-code-bt-06-soc-obj = uppfyllande av sociala mål
declared-code-bt-67-exg-crim = uteslutning för brottmålsdomar
declared-code-bt-67-exg-crim-traffick = uteslutning för barnarbete och människohandel
declared-code-bt-67-exg-mis = uteslutning för missförhållanden
declared-code-bt-67-exg-mis-bre-lab-law = uteslutning för brott mot arbetsrätten
declared-code-bt-67-exg-mis-bre-soc-law = uteslutning för brott mot socialrätten
declared-code-bt-67-exg-mis-sanction = uteslutning för brister i fullgörandet av ett tidigare kontrakt
declared-code-bt-67-exg-pmt = uteslutning för obetalda skatter eller socialförsäkringsavgifter
declared-code-bt-67-exg-pmt-bre-ssc = uteslutning för obetalda socialförsäkringsavgifter
declared-code-bt-67-exg-pmt-bre-tax = uteslutning för obetalda skatter
declared-code-bt-71-res-pub-ser = deltagande reserverat för organisationer med offentligt uppdrag
declared-code-bt-71-res-ws = deltagande reserverat för skyddade verkstäder och företag som integrerar personer i utsatt ställning
declared-code-bt-736-yes = fullgörande reserverat för program för skyddad anställning
declared-code-bt-754-inc = tillgänglighetskriterier för personer med funktionsnedsättning
declared-code-bt-775-acc-all = tillgänglighet för alla
declared-code-bt-775-et-eq = etnisk jämlikhet
declared-code-bt-775-gen-eq = jämställdhet mellan könen
declared-code-bt-775-hum-right = tillbörlig aktsamhet om mänskliga rättigheter i globala leveranskedjor
declared-code-bt-775-opp = arbete för långtidsarbetslösa, personer i utsatt ställning och personer med funktionsnedsättning
declared-code-bt-775-other = ett annat socialt mål
declared-code-bt-775-work-cond = rättvisa arbetsvillkor
declared-code-economic-formalemploymentpromotion = främjande av formell anställning
declared-code-social = sociala mål
declared-code-social-accessibility = tillgänglighet
declared-code-social-disadvantagedemploymentopportunities = arbete för personer i utsatt ställning
declared-code-social-ethnicequality = etnisk jämlikhet
declared-code-social-genderequality = jämställdhet mellan könen
declared-code-social-humanrightsinsupplychain = mänskliga rättigheter i leveranskedjan
declared-code-social-laborrightspromotion = främjande av arbetstagares rättigheter
declared-code-social-womeninclusion = kvinnors deltagande

# $lots: the lots, joined by "and"
declared-lots = { $count ->
    [one] del { $lots }
   *[other] delarna { $lots }
}
# how a code is cited: "BT-775-Lot, code work-cond"
declared-place = { $field }, kod { $code }

declared-title = Angivet i annonsen, och skrivet i dokumenten
declared-intro = Annonsens koder jämförs med orden i de andra dokumenten. En kod säger inget om hur bestämt ett villkor är.
declared-notice-stands = { $document }: annons { $id } ({ $format }), { $date }. Det är den som gäller.
declared-notice-changes = { $document }: annons { $id } ({ $format }), { $date }. Den ändrar en del.
declared-notice-superseded = { $document }: annons { $id } ({ $format }), { $date }. Den är ersatt av en nyare; vad den säger räknas inte.
declared-notice-declaration = { $document }: egenförsäkran ({ $format }).
declared-notice-no-date = inget datum angivet
declared-undated = Filerna visar inte vilken annons som är nyast; { $document } användes.

declared-list-found = { $count ->
    [0] Angivet och hittat i dokumenten: inget
    [one] Angivet och hittat i dokumenten: en kod
   *[other] Angivet och hittat i dokumenten: { $count } koder
}
declared-list-not-found = { $count ->
    [0] Angivet och inte hittat i dokumenten: inget
    [one] Angivet och inte hittat i dokumenten: en kod
   *[other] Angivet och inte hittat i dokumenten: { $count } koder
}
declared-list-not-declared = { $count ->
    [0] Hittat i dokumenten och inte angivet: inget
    [one] Hittat i dokumenten och inte angivet: ett ämne
   *[other] Hittat i dokumenten och inte angivet: { $count } ämnen
}
declared-list-own-words = Med annonsens egna ord
declared-list-denied = Angivet som inte krävt
declared-list-other = Koder som inte står för något av rapportens ämnen
declared-list-contradictions = Angivet på mer än ett sätt

# $title: the name of the code; $subjects: titles, each with its strength and place
declared-found = Angivet: { $title } ({ $code }). Dokumenten talar om: { $subjects }.
declared-found-lots = Angivet för { $lots }: { $title } ({ $code }). Dokumenten talar om: { $subjects }.
# $place: "contract.pdf, clause 12.3, page 7 and 2 other places"
declared-subject-at = { $title }, { $strength } ({ $place })
# beside a code that stands for several subjects, some of which were found; $subjects: titles, joined by "or"
declared-absent = Av de ämnen som koden kan stå för hittades inget om: { $subjects }.
declared-subject = { $title } ({ $strength })
declared-not-found = Angivet: { $title } ({ $code }). Dokumenten utöver annonsen innehåller ingen lydelse om det.
declared-not-found-lots = Angivet för { $lots }: { $title } ({ $code }). Dokumenten utöver annonsen innehåller ingen lydelse om det.
declared-not-found-unread = Angivet: { $title } ({ $code }). Ingen lydelse om det hittades i dokumenten utöver annonsen, men alla kunde inte läsas: en människa måste titta.
declared-not-found-unread-lots = Angivet för { $lots }: { $title } ({ $code }). Ingen lydelse om det hittades i dokumenten utöver annonsen, men alla kunde inte läsas: en människa måste titta.
declared-not-found-alone = Angivet: { $title } ({ $code }). Det finns inget dokument utöver annonsen att söka i.
declared-not-found-alone-lots = Angivet för { $lots }: { $title } ({ $code }). Det finns inget dokument utöver annonsen att söka i.
declared-not-declared = { $title }: { $strength } i { $place }. Ingen kod i annonsen anger det; { $codes } skulle göra det.
declared-code-alone = { $title } ({ $code })
declared-code-alone-lots = { $title } ({ $code }), för { $lots }
# codes of one field; $codes: joined by commas
declared-codes = { $field }: { $codes }
# a code that has no name here
declared-code-bare = { $code }
declared-code-bare-lots = { $code }, för { $lots }
# beside a verdict that rests on a code
declared-note-code = Annonsen säger detta bara genom en kod, inte i ord.

# $what: name of the value, for example "Estimated value"
declared-contradiction = { $what }: { $used } ({ $used_from }), men { $other } ({ $other_from }). Det första användes.
declared-from-flag = angivet av er
declared-contradiction-cpv = Föremål (CPV): { $used } ({ $used_from }), men dokumenten nämner bara { $other } ({ $other_from }). Det första användes.
