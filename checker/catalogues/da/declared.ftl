# What a notice declares by codes, held against what the papers say.

# the names of the codes, as terms of the notice; $code is shown beside them
declared-code-bt-06-soc-obj = opfyldelse af sociale mål
declared-code-bt-67-exg-crim = udelukkelse for straffedomme
declared-code-bt-67-exg-crim-traffick = udelukkelse for børnearbejde og menneskehandel
declared-code-bt-67-exg-mis = udelukkelse for forsømmelser
declared-code-bt-67-exg-mis-bre-lab-law = udelukkelse for brud på arbejdsretten
declared-code-bt-67-exg-mis-bre-soc-law = udelukkelse for brud på socialretten
declared-code-bt-67-exg-mis-sanction = udelukkelse for væsentlig misligholdelse af en tidligere kontrakt
declared-code-bt-67-exg-pmt = udelukkelse for ubetalte skatter eller bidrag til social sikring
declared-code-bt-67-exg-pmt-bre-ssc = udelukkelse for ubetalte bidrag til social sikring
declared-code-bt-67-exg-pmt-bre-tax = udelukkelse for ubetalte skatter
declared-code-bt-71-res-pub-ser = deltagelse forbeholdt organisationer med en offentlig opgave
declared-code-bt-71-res-ws = deltagelse forbeholdt beskyttede værksteder og virksomheder, der integrerer dårligt stillede personer
declared-code-bt-736-yes = udførelse forbeholdt programmer for beskyttet beskæftigelse
declared-code-bt-754-inc = tilgængelighedskriterier for personer med handicap
declared-code-bt-775-acc-all = tilgængelighed for alle
declared-code-bt-775-et-eq = etnisk ligestilling
declared-code-bt-775-gen-eq = ligestilling mellem kønnene
declared-code-bt-775-hum-right = nødvendig omhu for menneskerettigheder i globale leverandørkæder
declared-code-bt-775-opp = job til langtidsledige, dårligt stillede og personer med handicap
declared-code-bt-775-other = et andet socialt mål
declared-code-bt-775-work-cond = rimelige arbejdsvilkår
declared-code-economic-formalemploymentpromotion = fremme af formel ansættelse
declared-code-social = sociale mål
declared-code-social-accessibility = tilgængelighed
declared-code-social-disadvantagedemploymentopportunities = job til dårligt stillede personer
declared-code-social-ethnicequality = etnisk ligestilling
declared-code-social-genderequality = ligestilling mellem kønnene
declared-code-social-humanrightsinsupplychain = menneskerettigheder i leverandørkæden
declared-code-social-laborrightspromotion = fremme af arbejdstagerrettigheder
declared-code-social-womeninclusion = inklusion af kvinder

# $lots: the lots, joined by "and"
declared-lots = { $count ->
    [one] delaftale { $lots }
   *[other] delaftalerne { $lots }
}
# how a code is cited: "BT-775-Lot, code work-cond"
declared-place = { $field }, kode { $code }

declared-title = Angivet i bekendtgørelsen, og skrevet i dokumenterne
declared-intro = Bekendtgørelsens koder sammenholdes med ordene i de andre dokumenter. En kode siger intet om, hvor fast et vilkår er.
declared-notice-stands = { $document }: bekendtgørelse { $id } ({ $format }), { $date }. Det er den, der gælder.
declared-notice-changes = { $document }: bekendtgørelse { $id } ({ $format }), { $date }. Den ændrer en del.
declared-notice-superseded = { $document }: bekendtgørelse { $id } ({ $format }), { $date }. Den er afløst af en nyere; hvad den siger, tæller ikke.
declared-notice-declaration = { $document }: egenerklæring ({ $format }).
declared-notice-no-date = ingen dato angivet
declared-undated = Filerne viser ikke, hvilken bekendtgørelse der er nyest; { $document } blev brugt.

declared-list-found = { $count ->
    [0] Angivet og fundet i dokumenterne: ingen
    [one] Angivet og fundet i dokumenterne: én kode
   *[other] Angivet og fundet i dokumenterne: { $count } koder
}
declared-list-not-found = { $count ->
    [0] Angivet og ikke fundet i dokumenterne: ingen
    [one] Angivet og ikke fundet i dokumenterne: én kode
   *[other] Angivet og ikke fundet i dokumenterne: { $count } koder
}
declared-list-not-declared = { $count ->
    [0] Fundet i dokumenterne og ikke angivet: intet
    [one] Fundet i dokumenterne og ikke angivet: ét emne
   *[other] Fundet i dokumenterne og ikke angivet: { $count } emner
}
declared-list-own-words = Med bekendtgørelsens egne ord
declared-list-denied = Angivet som ikke krævet
declared-list-other = Koder, der ikke står for noget af rapportens emner
declared-list-contradictions = Angivet på mere end én måde

# $title: the name of the code; $subjects: titles, each with its strength and place
declared-found = Angivet: { $title } ({ $code }). Dokumenterne handler om: { $subjects }.
declared-found-lots = Angivet for { $lots }: { $title } ({ $code }). Dokumenterne handler om: { $subjects }.
# $place: "contract.pdf, clause 12.3, page 7 and 2 other places"
declared-subject-at = { $title }, { $strength } ({ $place })
# beside a code that stands for several subjects, some of which were found; $subjects: titles, joined by "or"
declared-absent = Af de emner, som koden kan stå for, blev intet fundet om: { $subjects }.
declared-subject = { $title } ({ $strength })
declared-not-found = Angivet: { $title } ({ $code }). Dokumenterne ud over bekendtgørelsen indeholder ingen ordlyd om det.
declared-not-found-lots = Angivet for { $lots }: { $title } ({ $code }). Dokumenterne ud over bekendtgørelsen indeholder ingen ordlyd om det.
declared-not-found-unread = Angivet: { $title } ({ $code }). Ingen ordlyd om det blev fundet i dokumenterne ud over bekendtgørelsen, men ikke alle kunne læses: et menneske må se efter.
declared-not-found-unread-lots = Angivet for { $lots }: { $title } ({ $code }). Ingen ordlyd om det blev fundet i dokumenterne ud over bekendtgørelsen, men ikke alle kunne læses: et menneske må se efter.
declared-not-found-alone = Angivet: { $title } ({ $code }). Der er intet dokument ud over bekendtgørelsen at søge i.
declared-not-found-alone-lots = Angivet for { $lots }: { $title } ({ $code }). Der er intet dokument ud over bekendtgørelsen at søge i.
declared-not-declared = { $title }: { $strength } i { $place }. Ingen kode i bekendtgørelsen angiver det; { $codes } ville gøre det.
declared-code-alone = { $title } ({ $code })
declared-code-alone-lots = { $title } ({ $code }), for { $lots }
# codes of one field; $codes: joined by commas
declared-codes = { $field }: { $codes }
# a code that has no name here
declared-code-bare = { $code }
declared-code-bare-lots = { $code }, for { $lots }
# beside a verdict that rests on a code
declared-note-code = Bekendtgørelsen siger dette kun med en kode, ikke med ord.

# $what: name of the value, for example "Estimated value"
declared-contradiction = { $what }: { $used } ({ $used_from }), men { $other } ({ $other_from }). Det første blev brugt.
declared-from-flag = angivet af jer
declared-contradiction-cpv = Genstand (CPV): { $used } ({ $used_from }), men dokumenterne nævner kun { $other } ({ $other_from }). Det første blev brugt.
