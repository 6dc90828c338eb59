# The sentences of verdicts: statements about papers, for a buyer.

# $others: the number of further places
verdict-and-others = { $place } ir dar { $others ->
    [one] { $others } vieta
    [few] { $others } vietos
   *[other] { $others } vietų
}

verdict-met = Rasta: { $place }.
# $lacking: one or more of the verdict-lacks sentences, with "; " between them
verdict-weak = Nuostata rasta ({ $place }), bet { $lacking }.
verdict-lacks-strength = tai tik { $found }, o turėtų būti { $asked }
verdict-lacks-words = joje nerasta žodžių apie šį dalyką: { $what }
# $places, $stage: as verdict-in-stage
verdict-lacks-stage = ji yra tik { $places }, ne { $stage }
verdict-lacking-place = vieta { $stage }
# the title of something that a clause must state
verdict-facet = „{ $title }“

verdict-strength-absent = nieko
verdict-strength-mention = paminėjimas be pareigos
verdict-strength-obligation = pareiga
verdict-strength-backed = pareiga su kontrole arba pasekme
verdict-strength-enforceable = pareiga su kontrole ir pasekme

# said in place of the element where the category is that element itself
verdict-second-grievance = kaip perkančioji organizacija sužino apie skundus
verdict-second-monitoring = antras kontrolės būdas, pavyzdžiui, dokumentai greta patikrinimų vietoje
verdict-second-remedy = antra žalos atitaisymo forma darbuotojui
verdict-second-sanctions = antra pasekmė, pavyzdžiui, bauda greta sutarties nutraukimo

verdict-in-stage-planning = pasirengimo dokumentuose
verdict-in-stage-notice = skelbime
verdict-in-stage-exclusion = pašalinimo pagrinduose
verdict-in-stage-selection = kvalifikacijos reikalavimuose
verdict-in-stage-specification = techninėje specifikacijoje
verdict-in-stage-award = vertinimo kriterijuose
verdict-in-stage-price-check = neįprastai mažos kainos taisyklėse
verdict-in-stage-contract = sutarties sąlygose
verdict-in-stage-subcontracting = subtiekimo taisyklėse

verdict-stage-planning = pasirengimo dokumentai
verdict-stage-notice = skelbimas
verdict-stage-exclusion = pašalinimo pagrindai
verdict-stage-selection = kvalifikacijos reikalavimai
verdict-stage-specification = techninė specifikacija
verdict-stage-award = vertinimo kriterijai
verdict-stage-price-check = neįprastai mažos kainos taisyklės
verdict-stage-contract = sutarties sąlygos
verdict-stage-subcontracting = subtiekimo taisyklės

# where nothing was found: the $where of the sentences below
verdict-where-pages = perskaityta: { $pages ->
    [one] { $pages } puslapis
    [few] { $pages } puslapiai
   *[other] { $pages } puslapių
}
verdict-where-papers = perskaityta: { $papers ->
    [one] { $papers } dokumentas
    [few] { $papers } dokumentai
   *[other] { $papers } dokumentų
}
verdict-where-both = perskaityta: { $pages ->
    [one] { $pages } puslapis
    [few] { $pages } puslapiai
   *[other] { $pages } puslapių
} ir { $papers ->
    [one] { $papers } dokumentas be puslapių numerių
    [few] { $papers } dokumentai be puslapių numerių
   *[other] { $papers } dokumentų be puslapių numerių
}
verdict-where-nothing = nė vieno dokumento nepavyko perskaityti

verdict-missing = Atitinkamos nuostatos nerasta ({ $where }).
verdict-missing-overlooked = Atitinkamos nuostatos nerasta ({ $where }). Tyčia sunkiuose bandomuosiuose tekstuose skaitymo programa nepastebi maždaug { $share } iš 100 tokių vietų.
# $unread: one or more of the verdict-lost phrases
verdict-unread = Atitinkamos nuostatos nerasta ({ $where }), bet { $unread }: turi patikrinti žmogus.
verdict-no-wording-known = Atitinkamos nuostatos nerasta ({ $where }), bet skaitymo programa nežino šios temos formuluočių šiomis kalbomis: { $languages }. Turi patikrinti žmogus.
verdict-by-terms = Atitinkamos nuostatos nerasta ({ $where }). Dokumentuose daroma nuoroda į sąlygas, kurių tekstas nepridėtas: { $terms }. Tokios sąlygos paprastai tai reglamentuoja: turi patikrinti žmogus.
verdict-look-in-notice = Atitinkamos nuostatos nerasta ({ $where }). Tai paprastai nurodoma skelbime, kurio tarp dokumentų nėra.
verdict-unsure = Viena vieta gali būti apie tai ({ $place }), bet skaitymo programa negali to patvirtinti: turi patikrinti žmogus.
verdict-unreadable = Nuostata rasta ({ $place }); šia kalba negalima nustatyti, ar joje nurodyta: { $what }. Turi patikrinti žmogus.
# $beginning: one of the sentences above
verdict-depends = { $beginning } Ar to reikalaujama, priklauso nuo aplinkybės, kurios iš dokumentų nematyti: { $question }

verdict-lost-paper = dokumento { $paper } nepavyko perskaityti
# $names: the names of papers, joined by "and"
verdict-lost-two = dokumentų { $names } nepavyko perskaityti
verdict-lost-papers = { $count ->
    [one] { $count } dokumento
    [few] { $count } dokumentų
   *[other] { $count } dokumentų
} nepavyko perskaityti
verdict-lost-pages = { $count ->
    [one] { $count } puslapio (dokumentas { $paper })
    [few] { $count } puslapių (dokumentas { $paper })
   *[other] { $count } puslapių (dokumentas { $paper })
} nepavyko perskaityti
verdict-lost-language = { $count ->
    [one] { $count } teksto vieta (dokumentas { $paper }) parašyta
    [few] { $count } teksto vietos (dokumentas { $paper }) parašytos
   *[other] { $count } teksto vietų (dokumentas { $paper }) parašyta
} kalba, kuria programa neskaito

verdict-together = Tai kartu nustato kelios vietos: { $stages }.
verdict-elsewhere = Tai yra { $places }; paprastai tai nurodoma { $stage }.
verdict-general-verification = Tik bendra kontrolė: { $means } ({ $place }).
verdict-general-sanction = Tik bendra pasekmė: { $means } ({ $place }).
verdict-phase-draft = Dokumentai yra projektas: sąlygą galima įrašyti prieš paskelbiant.
verdict-phase-published = Dokumentai paskelbti: tam reikia patikslinti pirkimo dokumentus ir galbūt pratęsti pasiūlymų pateikimo terminą; prieš keisdami tai, kuo tiekėjai rėmėsi, pasitarkite su teisininku.
verdict-phase-signed = Sutartis sudaryta: tam reikia pakeisti sutartį leidžiamose ribose (ES – Direktyvos 2014/24/ES 72 straipsnis) arba laukti kito pirkimo.
verdict-note-condition = Įstatymas to reikalauja su sąlyga, kurios negalima nurodyti jokia parinktimi: žr. teisės normą.
verdict-note-unread = Daugiau gali būti tame, kas neperskaityta: { $unread }.
verdict-note-no-contract = Nė vienas dokumentas nepanašus į sutartį ar techninę specifikaciją; pridėkite, jei yra.
verdict-note-no-notice = Nė vienas dokumentas nepanašus į skelbimą; pridėkite, jei yra.

verdict-buyer-act = Tai turi padaryti perkančioji organizacija, o ne įrašyti į dokumentus: žr. darbų sąrašą.
verdict-law-itself = Tai galioja pagal įstatymą ir be nuostatos dokumentuose.
verdict-no-clause = Tai pateikiama žiniai: sąlygos nereikalaujama.

# why something is not asked for here; days as YYYY-MM-DD
verdict-not-yet = Taisyklė galioja tik nuo { $day }.
verdict-no-longer = Taisyklė galiojo tik iki { $day }.
verdict-begun-from = To reikalaujama procedūrose, pradėtose nuo { $day }.
verdict-begun-until = To reikalauta procedūrose, pradėtose iki { $day }.
verdict-other-regime = To reikalaujama tik { $regimes }.
verdict-other-kind = To reikalaujama kitų rūšių sutartyse ({ $kinds }); šios sutarties rūšis: { $kind }.
verdict-not-this-trade = Šioje ūkio šakoje to nereikalaujama.
verdict-other-trades = To reikalaujama kitose ūkio šakose.
verdict-low-value = To reikalaujama nuo { $value } { $currency } vertės.
verdict-other-buyers = To reikalaujama iš kitų perkančiųjų organizacijų ({ $buyers }).
verdict-other-places = To reikalaujama, kai vykdymo šalis yra { $places }.
verdict-lower-risk = To reikalaujama ūkio šakose, kuriose rizika ne mažesnė kaip: { $asked }; šiai ūkio šakai užregistruota rizika: { $recorded }.
verdict-fact-fails = Sąlyga, su kuria to reikalaujama, čia netenkinama.

verdict-question-kind = Ar tai darbų, paslaugų ar prekių pirkimo sutartis, ar koncesija?
verdict-question-cpv = Koks yra pirkimo BVPŽ kodas?
verdict-question-value = Kokia numatoma vertė be PVM ta valiuta, kuria taisyklė nustato ribą?
verdict-question-buyer = Ar perkančioji organizacija yra centrinės valdžios institucija, savivaldybė ar kitas subjektas?
verdict-question-place = Kurioje šalyje atliekamas darbas?
verdict-question-date = Kurią dieną prasidėjo procedūra?
verdict-question-other = Ar atitinka tikrovę: „{ $fact }“?
