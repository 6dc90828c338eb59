# What only the HTML page says.

page-heading = Ko šie dokumenti paredz cilvēkiem, kas veiks darbu
page-contents = Saturs
page-must = prasa likums, nav atrisināts
page-should = ieteicams, nav atrisināts
page-met = atrasts, kā prasīts
page-questions = jautājumi, uz kuriem jāatbild
page-strengths = Cik stingri noteikts katrs temats
page-signs = Piespiedu darba pazīmes
page-law = Prasa likums
page-to-questions = Jautājumi
page-papers = Izlasītie un neizlasītie dokumenti
page-key-found = atrasts dokumentos
page-key-asked = ar kontūru: prasa likums vai ieteicams.
page-key-steps = Četri pakāpieni: tikai pieminēts; pienākums; pienākums ar kontroli vai sekām; pienākums ar kontroli un sekām.
page-strengths-caption = Atrastie vai prasītie temati, vispirms tie, kuriem trūkst visvairāk
page-subject = Temats
page-steps = Pakāpieni
page-found = Atrasts
page-asked = Prasīts
page-asked-short = prasīts:
page-not-asked = nav prasīts
# $stages: names of stages
page-in-stages = (kur: { $stages })
page-asked-in = kur prasīts: { $stage }
page-silent = Nav ne atrasts, ne prasīts: { $categories }.
page-signs-title = Piespiedu darba pazīmes: ko teksts aptver
page-signs-count = Starptautiskā Darba organizācija nosauc vienpadsmit pazīmes. Dokumenti aptver { $addressed } no { $all }. Tas, ka pazīme ir aptverta tekstā, nenozīmē, ka tā ir novērsta.
page-addressed = aptverts
page-not-addressed = nav aptverts
page-words-found = { $count ->
    [zero] Atrastie vārdi: { $count } teksta vietas
    [one] Atrastie vārdi: { $count } teksta vieta
   *[other] Atrastie vārdi: { $count } teksta vietas
}
page-remedy = Ievietojamais teksts
page-remedy-blanks = Aizpildiet vietas figūriekavās. Mūsu tekstus šīs valsts jurists nav pārskatījis. Kā tekstu lietot un kad ne:
page-nothing-met = Nekas no prasītā nav atrasts, kā prasīts.
page-not-asked-here = Šeit nav prasīts
page-set-aside = { $count ->
    [zero] { $count } prasības un iemesli
    [one] { $count } prasība un iemesls
   *[other] { $count } prasības un iemesli
}
page-papers-caption = Izlasītie dokumenti
page-paper = Dokuments
page-role = Dokumenta veids
page-format = Formāts
page-pages = Lappuses
page-passages = Teksta vietas
page-language = Valoda
page-terms-in = { $terms }: iekļauts ar atsauci dokumentā { $paper }; teksts nav pievienots
page-not-advice = Nav juridisks padoms.
page-same = Tie paši dokumenti un versijas dod to pašu pārskatu.
