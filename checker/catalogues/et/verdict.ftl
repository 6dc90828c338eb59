# The sentences of verdicts: statements about papers, for a buyer.

# $others: the number of further places
verdict-and-others = { $place } ja veel { $others ->
    [one] { $others } koht
   *[other] { $others } kohta
}

verdict-met = Leitud: { $place }.
# $lacking: one or more of the verdict-lacks sentences, with "; " between them
verdict-weak = Sõnastus on olemas ({ $place }), kuid { $lacking }.
verdict-lacks-strength = leitud on { $found }, nõutud on { $asked }
verdict-lacks-words = ei leitud sõnu, mis ütleksid järgmist: { $what }
# $places, $stage: as verdict-in-stage
verdict-lacks-stage = see on ainult { $places }, mitte { $stage }
verdict-lacking-place = koht { $stage }
# the title of something that a clause must state
verdict-facet = „{ $title }“

verdict-strength-absent = mitte midagi
verdict-strength-mention = mainimine ilma kohustuseta
verdict-strength-obligation = kohustus
verdict-strength-backed = kohustus koos kontrolli või tagajärjega
verdict-strength-enforceable = kohustus koos kontrolli ja tagajärjega

# said in place of the element where the category is that element itself
verdict-second-grievance = kuidas hankija kaebustest teada saab
verdict-second-monitoring = teine kontrolliviis, näiteks andmed lisaks kohapealsele kontrollile
verdict-second-remedy = teine heastamise viis töötaja jaoks
verdict-second-sanctions = teine tagajärg, näiteks leppetrahv lisaks lepingu lõpetamisele

verdict-in-stage-planning = ettevalmistamise dokumentides
verdict-in-stage-notice = hanketeates
verdict-in-stage-exclusion = kõrvaldamise alustes
verdict-in-stage-selection = kvalifitseerimistingimustes
verdict-in-stage-specification = tehnilises kirjelduses
verdict-in-stage-award = hindamiskriteeriumides
verdict-in-stage-price-check = madala maksumuse reeglites
verdict-in-stage-contract = lepingutingimustes
verdict-in-stage-subcontracting = alltöövõtu reeglites

verdict-stage-planning = ettevalmistamise dokumendid
verdict-stage-notice = hanketeade
verdict-stage-exclusion = kõrvaldamise alused
verdict-stage-selection = kvalifitseerimistingimused
verdict-stage-specification = tehniline kirjeldus
verdict-stage-award = hindamiskriteeriumid
verdict-stage-price-check = madala maksumuse reeglid
verdict-stage-contract = lepingutingimused
verdict-stage-subcontracting = alltöövõtu reeglid

# where nothing was found: the $where of the sentences below
verdict-where-pages = { $pages ->
    [one] { $pages } loetud leheküljelt
   *[other] { $pages } loetud leheküljelt
}
verdict-where-papers = { $papers ->
    [one] { $papers } loetud dokumendist
   *[other] { $papers } loetud dokumendist
}
verdict-where-both = { $pages ->
    [one] { $pages } loetud leheküljelt
   *[other] { $pages } loetud leheküljelt
} ja { $papers ->
    [one] { $papers } loetud leheküljenumbriteta dokumendist
   *[other] { $papers } loetud leheküljenumbriteta dokumendist
}
verdict-where-nothing = Dokumentidest, millest ühtegi ei saanud lugeda,

verdict-missing = { $where } vastavat sõnastust ei leitud.
verdict-missing-overlooked = { $where } vastavat sõnastust ei leitud. Meelega rasketes katsetekstides jätab lugemisprogramm sellistest kohtadest sajast märkamata umbes { $share }.
# $unread: one or more of the verdict-lost phrases
verdict-unread = { $where } vastavat sõnastust ei leitud, kuid { $unread }: inimene peab üle vaatama.
verdict-no-wording-known = { $where } vastavat sõnastust ei leitud, kuid lugemisprogramm ei tunne selle teema sõnastust järgmistes keeltes: { $languages }. Inimene peab üle vaatama.
verdict-by-terms = { $where } vastavat sõnastust ei leitud. Dokumendid viitavad tüüptingimustele, mille teksti ei ole lisatud: { $terms }. Sellised tingimused käsitlevad seda teemat tavaliselt: inimene peab üle vaatama.
verdict-look-in-notice = { $where } vastavat sõnastust ei leitud. Tavaliselt on see kirjas hanketeates, mida dokumentide hulgas ei ole.
verdict-unsure = Üks koht võib sellest rääkida ({ $place }), kuid lugemisprogramm ei ole kindel: inimene peab üle vaatama.
verdict-unreadable = Sõnastus on olemas ({ $place }); kas seal on kirjas järgmine, ei saa selles keeles öelda: { $what }. Inimene peab üle vaatama.
# $beginning: one of the sentences above
verdict-depends = { $beginning } Kas seda nõutakse, sõltub asjaolust, mida dokumendid ei näita: { $question }

verdict-lost-paper = dokumenti { $paper } ei saanud lugeda
# $names: the names of papers, joined by "and"
verdict-lost-two = dokumente { $names } ei saanud lugeda
verdict-lost-papers = { $count ->
    [one] { $count } dokumenti
   *[other] { $count } dokumenti
} ei saanud lugeda
verdict-lost-pages = dokumendi { $paper } { $count ->
    [one] { $count } lehekülge
   *[other] { $count } lehekülge
} ei saanud lugeda
verdict-lost-language = dokumendis { $paper } on { $count ->
    [one] { $count } tekstikoht
   *[other] { $count } tekstikohta
} keeles, mida ei loeta

verdict-together = See on kirjas mitmes kohas kokku: { $stages }.
verdict-elsewhere = See on kirjas { $places }; tavaliselt on see kirjas { $stage }.
verdict-general-verification = Ainult üldine kontroll: { $means } ({ $place }).
verdict-general-sanction = Ainult üldine tagajärg: { $means } ({ $place }).
verdict-phase-draft = Dokumendid on kavandid: tingimuse saab lisada enne avaldamist.
verdict-phase-published = Dokumendid on avaldatud: selleks tuleb riigihanke alusdokumente muuta ja võib-olla pikendada pakkumuste esitamise tähtaega; küsige juristilt, enne kui muudate seda, millele pakkujad tuginesid.
verdict-phase-signed = Leping on sõlmitud: selleks tuleb lepingut muuta muutmise piirides (ELis direktiivi 2014/24/EL artikkel 72) või oodata järgmise lepinguni.
verdict-note-condition = Seadus nõuab seda tingimusel, mida ükski valik ei kata: vaadake sätet.
verdict-note-unread = Lugemata osas võib olla rohkem: { $unread }.
verdict-note-no-contract = Ükski dokument ei näi olevat leping ega tehniline kirjeldus; lisage see, kui see on olemas.
verdict-note-no-notice = Ükski dokument ei näi olevat hanketeade; lisage see, kui see on olemas.

verdict-buyer-act = Seda teeb hankija, mitte sõnastus: see on teie tegevuste loetelus.
verdict-law-itself = See kehtib seaduse alusel ka ilma sõnastuseta dokumentides.
verdict-no-clause = See on teadmiseks: tingimust ei nõuta.

# why something is not asked for here; days as YYYY-MM-DD
verdict-not-yet = Norm kehtib alles alates { $day }.
verdict-no-longer = Norm kehtis ainult kuni { $day }.
verdict-begun-from = Seda nõutakse menetlustes, mis on alanud alates { $day }.
verdict-begun-until = Seda nõuti menetlustes, mis algasid kuni { $day }.
verdict-other-regime = Seda nõutakse ainult { $regimes }.
verdict-other-kind = Seda nõutakse muud liiki lepingutes ({ $kinds }); selle lepingu liik: { $kind }.
verdict-not-this-trade = Sellel tegevusalal seda ei nõuta.
verdict-other-trades = Seda nõutakse teistel tegevusaladel.
verdict-low-value = Seda nõutakse alates maksumusest { $value } { $currency }.
verdict-other-buyers = Seda nõutakse teistelt hankijatelt ({ $buyers }).
verdict-other-places = Seda nõutakse, kui töö tehakse järgmises riigis: { $places }.
verdict-lower-risk = Seda nõutakse tegevusaladel, mille riskitase on vähemalt: { $asked }; selle tegevusala märgitud risk: { $recorded }.
verdict-fact-fails = Tingimus, mille korral seda nõutakse, ei ole siin täidetud.

verdict-question-kind = Kas tegemist on ehitustööde, teenuste või asjade hankelepinguga või kontsessiooniga?
verdict-question-cpv = Mis on hanke CPV-kood?
verdict-question-value = Kui suur on eeldatav maksumus käibemaksuta vääringus, milles norm oma piiri seab?
verdict-question-buyer = Kas hankija on keskvalitsuse asutus, kohalik omavalitsus või muu hankija?
verdict-question-place = Millises riigis tööd tehakse?
verdict-question-date = Mis päeval menetlus algas?
verdict-question-other = Kas „{ $fact }“ vastab tõele?
