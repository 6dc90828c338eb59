# The sentences of verdicts: statements about papers, for a buyer.

# $others: the number of further places
verdict-and-others = { $place } un vēl { $others ->
    [zero] { $others } vietas
    [one] { $others } vieta
   *[other] { $others } vietas
}

verdict-met = Atrasts: { $place }.
# $lacking: one or more of the verdict-lacks sentences, with "; " between them
verdict-weak = Teksts ir atrasts ({ $place }), bet { $lacking }.
verdict-lacks-strength = tas ir tikai { $found }, lai gan prasīts ir { $asked }
verdict-lacks-words = tajā nav atrasti vārdi par šo: { $what }
# $places, $stage: as verdict-in-stage
verdict-lacks-stage = tas ir tikai { $places }, nevis { $stage }
verdict-lacking-place = vieta { $stage }
# the title of something that a clause must state
verdict-facet = “{ $title }”

verdict-strength-absent = nekas
verdict-strength-mention = pieminējums bez pienākuma
verdict-strength-obligation = pienākums
verdict-strength-backed = pienākums ar kontroli vai sekām
verdict-strength-enforceable = pienākums ar kontroli un sekām

# said in place of the element where the category is that element itself
verdict-second-grievance = kā pasūtītājs uzzina par sūdzībām
verdict-second-monitoring = otrs kontroles veids, piemēram, dokumenti līdztekus pārbaudēm uz vietas
verdict-second-remedy = otrs atlīdzinājuma veids darbiniekam
verdict-second-sanctions = otras sekas, piemēram, līgumsods līdztekus līguma izbeigšanai

verdict-in-stage-planning = sagatavošanas dokumentos
verdict-in-stage-notice = paziņojumā
verdict-in-stage-exclusion = izslēgšanas noteikumos
verdict-in-stage-selection = kvalifikācijas prasībās
verdict-in-stage-specification = tehniskajā specifikācijā
verdict-in-stage-award = vērtēšanas kritērijos
verdict-in-stage-price-check = noteikumos par nepamatoti lētiem piedāvājumiem
verdict-in-stage-contract = līguma noteikumos
verdict-in-stage-subcontracting = noteikumos par apakšuzņēmējiem

verdict-stage-planning = sagatavošanas dokumenti
verdict-stage-notice = paziņojums
verdict-stage-exclusion = izslēgšanas noteikumi
verdict-stage-selection = kvalifikācijas prasības
verdict-stage-specification = tehniskā specifikācija
verdict-stage-award = vērtēšanas kritēriji
verdict-stage-price-check = noteikumi par nepamatoti lētiem piedāvājumiem
verdict-stage-contract = līguma noteikumi
verdict-stage-subcontracting = noteikumi par apakšuzņēmējiem

# where nothing was found: the $where of the sentences below
verdict-where-pages = { $pages ->
    [zero] { $pages } izlasītajās lappusēs
    [one] { $pages } izlasītajā lappusē
   *[other] { $pages } izlasītajās lappusēs
}
verdict-where-papers = { $papers ->
    [zero] { $papers } izlasītajos dokumentos
    [one] { $papers } izlasītajā dokumentā
   *[other] { $papers } izlasītajos dokumentos
}
verdict-where-both = { $pages ->
    [zero] { $pages } izlasītajās lappusēs
    [one] { $pages } izlasītajā lappusē
   *[other] { $pages } izlasītajās lappusēs
} un { $papers ->
    [zero] { $papers } izlasītajos dokumentos bez lappušu numuriem
    [one] { $papers } izlasītajā dokumentā bez lappušu numuriem
   *[other] { $papers } izlasītajos dokumentos bez lappušu numuriem
}
verdict-where-nothing = dokumentos, no kuriem nevienu nevarēja izlasīt

verdict-missing = Attiecīgs teksts nav atrasts { $where }.
verdict-missing-overlooked = Attiecīgs teksts nav atrasts { $where }. Apzināti sarežģītos pārbaudes tekstos lasīšanas programma nepamana apmēram { $share } no 100 šādām vietām.
# $unread: one or more of the verdict-lost phrases
verdict-unread = Attiecīgs teksts nav atrasts { $where }, bet { $unread }: jāpārbauda cilvēkam.
verdict-no-wording-known = Attiecīgs teksts nav atrasts { $where }, bet lasīšanas programma nepazīst šī temata formulējumus šādās valodās: { $languages }. Jāpārbauda cilvēkam.
verdict-by-terms = Attiecīgs teksts nav atrasts { $where }. Dokumentos ir atsauce uz noteikumiem, kuru teksts nav pievienots: { $terms }. Šādi noteikumi parasti to regulē: jāpārbauda cilvēkam.
verdict-look-in-notice = Attiecīgs teksts nav atrasts { $where }. To parasti norāda paziņojumā, kura starp dokumentiem nav.
verdict-unsure = Kāda vieta var attiekties uz šo ({ $place }), bet lasīšanas programma to nevar apstiprināt: jāpārbauda cilvēkam.
verdict-unreadable = Teksts ir atrasts ({ $place }); šajā valodā nevar noteikt, vai tajā ir norādīts: { $what }. Jāpārbauda cilvēkam.
# $beginning: one of the sentences above
verdict-depends = { $beginning } Tas, vai to prasa, ir atkarīgs no apstākļa, kas no dokumentiem nav redzams: { $question }

verdict-lost-paper = dokumentu { $paper } nevarēja izlasīt
# $names: the names of papers, joined by "and"
verdict-lost-two = dokumentus { $names } nevarēja izlasīt
verdict-lost-papers = { $count ->
    [zero] { $count } dokumentus
    [one] { $count } dokumentu
   *[other] { $count } dokumentus
} nevarēja izlasīt
verdict-lost-pages = { $count ->
    [zero] { $count } lappuses
    [one] { $count } lappusi
   *[other] { $count } lappuses
} dokumentā { $paper } nevarēja izlasīt
verdict-lost-language = { $count ->
    [zero] { $count } teksta vietas
    [one] { $count } teksta vieta
   *[other] { $count } teksta vietas
} dokumentā { $paper } ir valodā, ko programma nelasa

verdict-together = To kopā nosaka vairākas vietas: { $stages }.
verdict-elsewhere = Tas ir { $places }; parasti to norāda { $stage }.
verdict-general-verification = Tikai vispārīga kontrole: { $means } ({ $place }).
verdict-general-sanction = Tikai vispārīgas sekas: { $means } ({ $place }).
verdict-phase-draft = Dokumenti ir projekts: noteikumu var iekļaut pirms publicēšanas.
verdict-phase-published = Dokumenti ir publicēti: tam vajadzīgi grozījumi iepirkuma dokumentos un varbūt ilgāks piedāvājumu iesniegšanas termiņš; pirms maināt to, uz ko pretendenti paļāvušies, jautājiet juristam.
verdict-phase-signed = Līgums ir noslēgts: tam vajadzīgi līguma grozījumi pieļaujamās robežās (ES — Direktīvas 2014/24/ES 72. pants), vai arī jāgaida nākamais iepirkums.
verdict-note-condition = Likums to prasa ar nosacījumu, ko nevar norādīt ne ar vienu opciju: skatiet tiesību normu.
verdict-note-unread = Vairāk var būt tajā, kas nav izlasīts: { $unread }.
verdict-note-no-contract = Neviens no dokumentiem neizskatās pēc līguma vai tehniskās specifikācijas; pievienojiet to, ja tāds ir.
verdict-note-no-notice = Neviens no dokumentiem neizskatās pēc paziņojuma; pievienojiet to, ja tāds ir.

verdict-buyer-act = Tas jāizdara pasūtītājam, nevis jāieraksta dokumentos: skatiet darāmo darbu sarakstu.
verdict-law-itself = Tas ir spēkā saskaņā ar likumu arī bez teksta dokumentos.
verdict-no-clause = Tas ir zināšanai: noteikums nav prasīts.

# why something is not asked for here; days as YYYY-MM-DD
verdict-not-yet = Norma ir spēkā tikai no { $day }.
verdict-no-longer = Norma bija spēkā tikai līdz { $day }.
verdict-begun-from = To prasa procedūrās, kas sāktas no { $day }.
verdict-begun-until = To prasīja procedūrās, kas sāktas līdz { $day }.
verdict-other-regime = To prasa tikai { $regimes }.
verdict-other-kind = To prasa cita veida līgumos ({ $kinds }); šī līguma veids: { $kind }.
verdict-not-this-trade = Šajā nozarē to neprasa.
verdict-other-trades = To prasa citās nozarēs.
verdict-low-value = To prasa, sākot no līgumcenas { $value } { $currency }.
verdict-other-buyers = To prasa no citiem pasūtītājiem ({ $buyers }).
verdict-other-places = To prasa, ja izpildes valsts ir { $places }.
verdict-lower-risk = To prasa nozarēs, kurās risks ir vismaz: { $asked }; šai nozarei reģistrētais risks: { $recorded }.
verdict-fact-fails = Nosacījums, ar kuru to prasa, šeit nav izpildīts.

verdict-question-kind = Vai tas ir būvdarbu, pakalpojumu vai piegādes līgums, vai koncesija?
verdict-question-cpv = Kāds ir iepirkuma CPV kods?
verdict-question-value = Kāda ir paredzamā līgumcena bez PVN valūtā, kurā norma nosaka robežu?
verdict-question-buyer = Vai pasūtītājs ir centrālās valsts pārvaldes iestāde, pašvaldība vai cits subjekts?
verdict-question-place = Kurā valstī veic darbu?
verdict-question-date = Kurā dienā sākās procedūra?
verdict-question-other = Vai atbilst patiesībai: “{ $fact }”?
