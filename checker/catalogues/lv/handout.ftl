# What only papers to hand on say: reports as Word and Excel, tables, annotated copies, the note for the file.

handout-copy-title = Fairclause sagatavota komentēta kopija
handout-copy-beside = { $count ->
    [0] Neviena vieta šajā dokumentā nav pārāk vāja.
    [zero] Pie šā dokumenta vietām ir { $count } komentāru.
    [one] Pie šā dokumenta vietām ir { $count } komentārs.
   *[other] Pie šā dokumenta vietām ir { $count } komentāri.
}
handout-copy-missing = { $count ->
    [0] Netrūkst nekā, kam būtu jābūt šajā dokumentā.
    [zero] Nevienā dokumentā netika atrasti { $count } punkti; to noteikumu vieta būtu šeit:
    [one] Nevienā dokumentā netika atrasts { $count } punkts; tā noteikuma vieta būtu šeit:
   *[other] Nevienā dokumentā netika atrasti { $count } punkti; to noteikumu vieta būtu šeit:
}
handout-also-here = Daļa no tā ir arī šeit: { $places }.
handout-paste = Ievietojamais teksts (aizpildiet vietas figūriekavās; šīs valsts jurists to nav pārbaudījis):
handout-paste-above = Ievietojamais teksts: kā iepriekš šajā komentārā.
handout-unplaced = Šie komentāri attiecas uz vietām, pie kurām komentāru nevar pievienot, piemēram, vērēm:
handout-signed = Oriģinālam ir elektroniskais paraksts; uz šo kopiju tas neattiecas.
handout-rewritten = Oriģināls ir šifrēts vai bojāts; šī kopija tāda nav, un tā ir pilnībā uzrakstīta no jauna.
handout-nothing-to-say = Par šo dokumentu nav ko teikt, tāpēc kopija netika sagatavota.
handout-no-copy-format = Komentārus var ierakstīt tikai PDF un Word failos (.docx); saglabājiet failu vienā no šiem formātiem un pārbaudiet to.
handout-paper-gone = Dokumenta vairs nav tur, kur tas tika izlasīts.

handout-sheet-verdicts = Rezultāti
handout-sheet-findings = Atrastās vietas
handout-sheet-papers = Dokumenti
handout-sheet-cautions = Pārskatāmie formulējumi
handout-sheet-declared = Norādīts un rakstīts
handout-sheet-to-do = Jautājumi un uzdevumi
handout-sheet-decisions = Lēmumi
handout-sheet-about = Par pārskatu

handout-column-requirement = Prasība
handout-column-profile = Profils
handout-column-title = Nosaukums
handout-column-subject = Temats
handout-column-stage = Posms
handout-column-weight = Svarīgums
handout-column-result = Rezultāts
handout-column-because = Kas atrasts vai nav atrasts
handout-column-lacking = Trūkst
handout-column-found-level = Atrasts
handout-column-asked-level = Prasīts
handout-column-reason = Kāpēc to prasa
handout-column-notes = Piezīmes
handout-column-question = Jautājums
handout-column-sources = Avoti
handout-column-words-found = Atrastais formulējums
handout-column-clause = Parauga noteikums
handout-column-paste = Ievietojamais teksts
handout-column-duty = Pienākuma veids
handout-column-decision = Lēmums
handout-column-finding = Atrastā vieta
handout-column-elements = Ko tas nosaka
handout-column-paper = Dokuments
handout-column-place = Vieta
handout-column-number = Punkts
handout-column-heading = Virsraksts
handout-column-signal-words = Vārdi, kas to rāda
handout-column-language = Valoda
handout-column-confidence = Ticamība
handout-column-reader = Lasīšanas programma
handout-column-role = Dokumenta veids
handout-column-format = Formāts
handout-column-pages = Lappuses
handout-column-passages = Teksta vietas
handout-column-unread = Neizlasītais un brīdinājumi
handout-column-hash = SHA-256
handout-column-kind = Veids
handout-column-what = Kas
handout-column-how = Kā vai kāpēc
handout-column-about = Par ko
handout-column-decision-reason = Pamatojums
handout-column-decision-by = Kas lēma
handout-column-decision-state = Stāvoklis
handout-column-decision-note = Kas jāzina
handout-column-continued = { $column } (turpinājums, { $number })

handout-kind-question = Jautājums
handout-kind-act = Pasūtītāja darāmais darbs
handout-cells = Ja teksts šūnā sākās ar aprēķina zīmi, tā priekšā ir apostrofs. Vienai šūnai pārāk garš teksts turpinās nākamajā slejā, kas norādīts tās nosaukumā; nekas nav nogriezts.

handout-decision-accept = apstiprināts
handout-decision-wrong-reading = nepareizi izlasīts
handout-decision-overlooked = lasīšanas programma nav pamanījusi
handout-decision-not-applicable = nav piemērojams
handout-state-applies = ir spēkā
handout-state-changed = ir spēkā; jāpārskata vēlreiz
handout-state-stale = bez ietekmes
handout-decided-passage = { $subject }: vieta dokumentā { $paper }

handout-column-number-of = Nr.

handout-note-title = Piezīme lietai
handout-note-about = Kas tika pārbaudīts, ko cilvēki par to nolēma un kāpēc, un kas vēl nav atrisināts.
handout-note-result = Kas tika pārbaudīts, un rezultāts
handout-note-papers = Aplūkotie dokumenti
handout-note-decisions = Lēmumi
handout-note-no-decisions = Neviens lēmums nav ierakstīts.
handout-note-open = Vēl nav atrisināts
handout-note-nothing-open = Neatrisinātu punktu, ko prasa likums vai kas ir ieteikti, nav.
handout-note-hashes = Kuri dokumenti tika aplūkoti
handout-note-day = Datums
handout-note-name = Vārds, uzvārds un paraksts
