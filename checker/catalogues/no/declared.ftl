# What a notice declares by codes, held against what the papers say.

# the names of the codes, as terms of the notice; $code is shown beside them
declared-code-bt-06-soc-obj = oppfyllelse av sosiale mål
declared-code-bt-67-exg-crim = avvisning for straffedommer
declared-code-bt-67-exg-crim-traffick = avvisning for barnearbeid og menneskehandel
declared-code-bt-67-exg-mis = avvisning for forsømmelser
declared-code-bt-67-exg-mis-bre-lab-law = avvisning for brudd på arbeidsretten
declared-code-bt-67-exg-mis-bre-soc-law = avvisning for brudd på sosialretten
declared-code-bt-67-exg-mis-sanction = avvisning for vesentlig mislighold av en tidligere kontrakt
declared-code-bt-67-exg-pmt = avvisning for ubetalte skatter eller trygdeavgifter
declared-code-bt-67-exg-pmt-bre-ssc = avvisning for ubetalte trygdeavgifter
declared-code-bt-67-exg-pmt-bre-tax = avvisning for ubetalte skatter
declared-code-bt-71-res-pub-ser = deltakelse forbeholdt organisasjoner med et offentlig tjenesteoppdrag
declared-code-bt-71-res-ws = deltakelse forbeholdt vernede virksomheter og foretak som integrerer vanskeligstilte personer
declared-code-bt-736-yes = utførelse forbeholdt programmer for vernet sysselsetting
declared-code-bt-754-inc = tilgjengelighetskriterier for personer med funksjonsnedsettelse
declared-code-bt-775-acc-all = tilgjengelighet for alle
declared-code-bt-775-et-eq = etnisk likestilling
declared-code-bt-775-gen-eq = likestilling mellom kjønnene
declared-code-bt-775-hum-right = aktsomhet om menneskerettigheter i globale leverandørkjeder
declared-code-bt-775-opp = arbeid til langtidsledige, vanskeligstilte og personer med funksjonsnedsettelse
declared-code-bt-775-other = et annet sosialt mål
declared-code-bt-775-work-cond = rimelige arbeidsvilkår
declared-code-economic-formalemploymentpromotion = fremming av formell ansettelse
declared-code-social = sosiale mål
declared-code-social-accessibility = tilgjengelighet
declared-code-social-disadvantagedemploymentopportunities = arbeid til vanskeligstilte personer
declared-code-social-ethnicequality = etnisk likestilling
declared-code-social-genderequality = likestilling mellom kjønnene
declared-code-social-humanrightsinsupplychain = menneskerettigheter i leverandørkjeden
declared-code-social-laborrightspromotion = fremming av arbeidstakerrettigheter
declared-code-social-womeninclusion = inkludering av kvinner

# $lots: the lots, joined by "and"
declared-lots = { $count ->
    [one] delkontrakt { $lots }
   *[other] delkontraktene { $lots }
}
# how a code is cited: "BT-775-Lot, code work-cond"
declared-place = { $field }, kode { $code }

declared-title = Oppgitt i kunngjøringen, og skrevet i dokumentene
declared-intro = Kodene i kunngjøringen sammenlignes med ordene i de andre dokumentene. En kode sier ingenting om hvor bestemt et vilkår er.
declared-notice-stands = { $document }: kunngjøring { $id } ({ $format }), { $date }. Det er den som gjelder.
declared-notice-changes = { $document }: kunngjøring { $id } ({ $format }), { $date }. Den endrer en del.
declared-notice-superseded = { $document }: kunngjøring { $id } ({ $format }), { $date }. Den er erstattet av en nyere; det den sier, teller ikke.
declared-notice-declaration = { $document }: egenerklæring ({ $format }).
declared-notice-no-date = ingen dato oppgitt
declared-undated = Filene viser ikke hvilken kunngjøring som er nyest; { $document } ble brukt.

declared-list-found = { $count ->
    [0] Oppgitt og funnet i dokumentene: ingen
    [one] Oppgitt og funnet i dokumentene: én kode
   *[other] Oppgitt og funnet i dokumentene: { $count } koder
}
declared-list-not-found = { $count ->
    [0] Oppgitt og ikke funnet i dokumentene: ingen
    [one] Oppgitt og ikke funnet i dokumentene: én kode
   *[other] Oppgitt og ikke funnet i dokumentene: { $count } koder
}
declared-list-not-declared = { $count ->
    [0] Funnet i dokumentene og ikke oppgitt: ingenting
    [one] Funnet i dokumentene og ikke oppgitt: ett emne
   *[other] Funnet i dokumentene og ikke oppgitt: { $count } emner
}
declared-list-own-words = Med kunngjøringens egne ord
declared-list-denied = Oppgitt som ikke krevd
declared-list-other = Koder som ikke står for noe av rapportens emner
declared-list-contradictions = Oppgitt på mer enn én måte

# $title: the name of the code; $subjects: titles, each with its strength and place
declared-found = Oppgitt: { $title } ({ $code }). Dokumentene handler om: { $subjects }.
declared-found-lots = Oppgitt for { $lots }: { $title } ({ $code }). Dokumentene handler om: { $subjects }.
# $place: "contract.pdf, clause 12.3, page 7 and 2 other places"
declared-subject-at = { $title }, { $strength } ({ $place })
# beside a code that stands for several subjects, some of which were found; $subjects: titles, joined by "or"
declared-absent = Av emnene koden kan stå for, ble ingenting funnet om: { $subjects }.
declared-subject = { $title } ({ $strength })
declared-not-found = Oppgitt: { $title } ({ $code }). Dokumentene utenom kunngjøringen inneholder ingen ordlyd om det.
declared-not-found-lots = Oppgitt for { $lots }: { $title } ({ $code }). Dokumentene utenom kunngjøringen inneholder ingen ordlyd om det.
declared-not-found-unread = Oppgitt: { $title } ({ $code }). Ingen ordlyd om det ble funnet i dokumentene utenom kunngjøringen, men ikke alle kunne leses: et menneske må se etter.
declared-not-found-unread-lots = Oppgitt for { $lots }: { $title } ({ $code }). Ingen ordlyd om det ble funnet i dokumentene utenom kunngjøringen, men ikke alle kunne leses: et menneske må se etter.
declared-not-found-alone = Oppgitt: { $title } ({ $code }). Det finnes ikke noe dokument utenom kunngjøringen å lete i.
declared-not-found-alone-lots = Oppgitt for { $lots }: { $title } ({ $code }). Det finnes ikke noe dokument utenom kunngjøringen å lete i.
declared-not-declared = { $title }: { $strength } i { $place }. Ingen kode i kunngjøringen oppgir det; { $codes } ville gjøre det.
declared-code-alone = { $title } ({ $code })
declared-code-alone-lots = { $title } ({ $code }), for { $lots }
# codes of one field; $codes: joined by commas
declared-codes = { $field }: { $codes }
# a code that has no name here
declared-code-bare = { $code }
declared-code-bare-lots = { $code }, for { $lots }
# beside a verdict that rests on a code
declared-note-code = Kunngjøringen sier dette bare med en kode, ikke med ord.

# $what: name of the value, for example "Estimated value"
declared-contradiction = { $what }: { $used } ({ $used_from }), men { $other } ({ $other_from }). Det første ble brukt.
declared-from-flag = oppgitt av dere
declared-contradiction-cpv = Gjenstand (CPV): { $used } ({ $used_from }), men dokumentene nevner bare { $other } ({ $other_from }). Det første ble brukt.
