# What a notice declares by codes, held against what the papers say.

# the names of the codes, as terms of the notice; $code is shown beside them
declared-code-bt-06-soc-obj = sociālo mērķu īstenošana
declared-code-bt-67-exg-crim = izslēgšana par notiesājošiem spriedumiem
declared-code-bt-67-exg-crim-traffick = izslēgšana par bērnu darbu un cilvēku tirdzniecību
declared-code-bt-67-exg-mis = izslēgšana par pārkāpumiem
declared-code-bt-67-exg-mis-bre-lab-law = izslēgšana par darba tiesību pārkāpumu
declared-code-bt-67-exg-mis-bre-soc-law = izslēgšana par sociālo tiesību pārkāpumu
declared-code-bt-67-exg-mis-sanction = izslēgšana par iepriekšēja līguma nepienācīgu izpildi
declared-code-bt-67-exg-pmt = izslēgšana par nesamaksātiem nodokļiem vai sociālās apdrošināšanas iemaksām
declared-code-bt-67-exg-pmt-bre-ssc = izslēgšana par nesamaksātām sociālās apdrošināšanas iemaksām
declared-code-bt-67-exg-pmt-bre-tax = izslēgšana par nesamaksātiem nodokļiem
declared-code-bt-71-res-pub-ser = dalība rezervēta organizācijām ar sabiedriskā pakalpojuma uzdevumu
declared-code-bt-71-res-ws = dalība rezervēta aizsargātām darbnīcām un uzņēmumiem, kas integrē nelabvēlīgā situācijā esošus cilvēkus
declared-code-bt-736-yes = izpilde rezervēta aizsargātas nodarbinātības programmām
declared-code-bt-754-inc = piekļūstamības kritēriji cilvēkiem ar invaliditāti
declared-code-bt-775-acc-all = piekļūstamība visiem
declared-code-bt-775-et-eq = etniskā līdztiesība
declared-code-bt-775-gen-eq = dzimumu līdztiesība
declared-code-bt-775-hum-right = pienācīga rūpība par cilvēktiesībām pasaules piegādes ķēdēs
declared-code-bt-775-opp = darbs ilgstošajiem bezdarbniekiem, nelabvēlīgā situācijā esošiem cilvēkiem un cilvēkiem ar invaliditāti
declared-code-bt-775-other = cits sociālais mērķis
declared-code-bt-775-work-cond = taisnīgi darba apstākļi
declared-code-economic-formalemploymentpromotion = oficiālas nodarbinātības veicināšana
declared-code-social = sociālie mērķi
declared-code-social-accessibility = piekļūstamība
declared-code-social-disadvantagedemploymentopportunities = darbs nelabvēlīgā situācijā esošiem cilvēkiem
declared-code-social-ethnicequality = etniskā līdztiesība
declared-code-social-genderequality = dzimumu līdztiesība
declared-code-social-humanrightsinsupplychain = cilvēktiesības piegādes ķēdē
declared-code-social-laborrightspromotion = darbinieku tiesību veicināšana
declared-code-social-womeninclusion = sieviešu iekļaušana

# $lots: the lots, joined by "and"
declared-lots = { $count ->
    [zero] daļas { $lots }
    [one] daļa { $lots }
   *[other] daļas { $lots }
}
# how a code is cited: "BT-775-Lot, code work-cond"
declared-place = { $field }, kods { $code }

declared-title = Norādīts paziņojumā un rakstīts dokumentos
declared-intro = Paziņojuma kodus salīdzina ar pārējo dokumentu vārdiem. Kods neko nepasaka par to, cik stingrs ir noteikums.
declared-notice-stands = { $document }: paziņojums { $id } ({ $format }), { $date }. Spēkā ir šis paziņojums.
declared-notice-changes = { $document }: paziņojums { $id } ({ $format }), { $date }. Ar to grozīta daļa.
declared-notice-superseded = { $document }: paziņojums { $id } ({ $format }), { $date }. To aizstājis jaunāks; tā saturu neņem vērā.
declared-notice-declaration = { $document }: pretendenta apliecinājums ({ $format }).
declared-notice-no-date = bez datuma
declared-undated = No failiem nav redzams, kurš paziņojums ir jaunākais; izmantots { $document }.

declared-list-found = { $count ->
    [0] Norādīts un dokumentos atrasts: neviens
    [zero] Norādīts un dokumentos atrasts: { $count } kodi
    [one] Norādīts un dokumentos atrasts: { $count } kods
   *[other] Norādīts un dokumentos atrasts: { $count } kodi
}
declared-list-not-found = { $count ->
    [0] Norādīts un dokumentos nav atrasts: neviens
    [zero] Norādīts un dokumentos nav atrasts: { $count } kodi
    [one] Norādīts un dokumentos nav atrasts: { $count } kods
   *[other] Norādīts un dokumentos nav atrasts: { $count } kodi
}
declared-list-not-declared = { $count ->
    [0] Dokumentos atrasts un nav norādīts: neviens
    [zero] Dokumentos atrasts un nav norādīts: { $count } temati
    [one] Dokumentos atrasts un nav norādīts: { $count } temats
   *[other] Dokumentos atrasts un nav norādīts: { $count } temati
}
declared-list-own-words = Paziņojuma paša vārdiem
declared-list-denied = Norādīts kā neprasīts
declared-list-other = Kodi, kas neapzīmē nevienu šī pārskata tematu
declared-list-contradictions = Norādīts vairāk nekā vienā veidā

# $title: the name of the code; $subjects: titles, each with its strength and place
declared-found = Norādīts: { $title } ({ $code }). Dokumentos ir runa par: { $subjects }.
declared-found-lots = Norādīts ({ $lots }): { $title } ({ $code }). Dokumentos ir runa par: { $subjects }.
# $place: "contract.pdf, clause 12.3, page 7 and 2 other places"
declared-subject-at = { $title }, { $strength } ({ $place })
# beside a code that stands for several subjects, some of which were found; $subjects: titles, joined by "or"
declared-absent = No tematiem, ko šis kods var apzīmēt, nekas nav atrasts par: { $subjects }.
declared-subject = { $title } ({ $strength })
declared-not-found = Norādīts: { $title } ({ $code }). Dokumentos, izņemot paziņojumu, teksta par to nav.
declared-not-found-lots = Norādīts ({ $lots }): { $title } ({ $code }). Dokumentos, izņemot paziņojumu, teksta par to nav.
declared-not-found-unread = Norādīts: { $title } ({ $code }). Dokumentos, izņemot paziņojumu, teksts par to nav atrasts, bet ne visus varēja izlasīt: jāpārbauda cilvēkam.
declared-not-found-unread-lots = Norādīts ({ $lots }): { $title } ({ $code }). Dokumentos, izņemot paziņojumu, teksts par to nav atrasts, bet ne visus varēja izlasīt: jāpārbauda cilvēkam.
declared-not-found-alone = Norādīts: { $title } ({ $code }). Izņemot paziņojumu, nav dokumenta, kurā meklēt.
declared-not-found-alone-lots = Norādīts ({ $lots }): { $title } ({ $code }). Izņemot paziņojumu, nav dokumenta, kurā meklēt.
declared-not-declared = { $title }: { $strength } ({ $place }). Neviens paziņojuma kods to nenorāda; to norādītu { $codes }.
declared-code-alone = { $title } ({ $code })
declared-code-alone-lots = { $title } ({ $code }), { $lots }
# codes of one field; $codes: joined by commas
declared-codes = { $field }: { $codes }
# a code that has no name here
declared-code-bare = { $code }
declared-code-bare-lots = { $code }, { $lots }
# beside a verdict that rests on a code
declared-note-code = Paziņojumā tas norādīts tikai ar kodu, nevis vārdiem.

# $what: name of the value, for example "Estimated value"
declared-contradiction = { $what }: { $used } ({ $used_from }), bet { $other } ({ $other_from }). Izmantots pirmais.
declared-from-flag = jūsu norādīts
declared-contradiction-cpv = Priekšmets (CPV): { $used } ({ $used_from }), bet dokumentos minēts tikai { $other } ({ $other_from }). Izmantots pirmais.
