# What a notice declares by codes, held against what the papers say.

# the names of the codes, as terms of the notice; $code is shown beside them
declared-code-bt-06-soc-obj = socialinių tikslų įgyvendinimas
declared-code-bt-67-exg-crim = pašalinimas dėl apkaltinamųjų nuosprendžių
declared-code-bt-67-exg-crim-traffick = pašalinimas dėl vaikų darbo ir prekybos žmonėmis
declared-code-bt-67-exg-mis = pašalinimas dėl nusižengimų
declared-code-bt-67-exg-mis-bre-lab-law = pašalinimas dėl darbo teisės pažeidimo
declared-code-bt-67-exg-mis-bre-soc-law = pašalinimas dėl socialinės teisės pažeidimo
declared-code-bt-67-exg-mis-sanction = pašalinimas dėl netinkamo ankstesnės sutarties vykdymo
declared-code-bt-67-exg-pmt = pašalinimas dėl nesumokėtų mokesčių ar socialinio draudimo įmokų
declared-code-bt-67-exg-pmt-bre-ssc = pašalinimas dėl nesumokėtų socialinio draudimo įmokų
declared-code-bt-67-exg-pmt-bre-tax = pašalinimas dėl nesumokėtų mokesčių
declared-code-bt-71-res-pub-ser = dalyvauti gali tik viešosios paslaugos užduotį atliekančios organizacijos
declared-code-bt-71-res-ws = dalyvauti gali tik socialinės įmonės ir įmonės, integruojančios nepalankioje padėtyje esančius žmones
declared-code-bt-736-yes = vykdyti galima tik pagal remiamo įdarbinimo programas
declared-code-bt-754-inc = prieinamumo asmenims su negalia kriterijai
declared-code-bt-775-acc-all = prieinamumas visiems
declared-code-bt-775-et-eq = etninė lygybė
declared-code-bt-775-gen-eq = lyčių lygybė
declared-code-bt-775-hum-right = žmogaus teisių deramas patikrinimas pasaulinėse tiekimo grandinėse
declared-code-bt-775-opp = darbas ilgalaikiams bedarbiams, nepalankioje padėtyje esantiems žmonėms ir asmenims su negalia
declared-code-bt-775-other = kitas socialinis tikslas
declared-code-bt-775-work-cond = teisingos darbo sąlygos
declared-code-economic-formalemploymentpromotion = oficialaus darbo skatinimas
declared-code-social = socialiniai tikslai
declared-code-social-accessibility = prieinamumas
declared-code-social-disadvantagedemploymentopportunities = darbas nepalankioje padėtyje esantiems žmonėms
declared-code-social-ethnicequality = etninė lygybė
declared-code-social-genderequality = lyčių lygybė
declared-code-social-humanrightsinsupplychain = žmogaus teisės tiekimo grandinėje
declared-code-social-laborrightspromotion = darbuotojų teisių skatinimas
declared-code-social-womeninclusion = moterų įtrauktis

# $lots: the lots, joined by "and"
declared-lots = { $count ->
    [one] pirkimo dalis { $lots }
    [few] pirkimo dalys { $lots }
   *[other] pirkimo dalys { $lots }
}
# how a code is cited: "BT-775-Lot, code work-cond"
declared-place = { $field }, kodas { $code }

declared-title = Nurodyta skelbime ir parašyta dokumentuose
declared-intro = Skelbimo kodai lyginami su kitų dokumentų žodžiais. Kodas nieko nesako apie tai, kaip tvirta sąlyga.
declared-notice-stands = { $document }: skelbimas { $id } ({ $format }), { $date }. Galioja šis skelbimas.
declared-notice-changes = { $document }: skelbimas { $id } ({ $format }), { $date }. Juo pakeista dalis.
declared-notice-superseded = { $document }: skelbimas { $id } ({ $format }), { $date }. Jį pakeitė naujesnis; į jo turinį neatsižvelgiama.
declared-notice-declaration = { $document }: tiekėjo deklaracija ({ $format }).
declared-notice-no-date = be datos
declared-undated = Iš failų nematyti, kuris skelbimas naujausias; pasirinktas { $document }.

declared-list-found = { $count ->
    [0] Nurodyta ir rasta dokumentuose: nė vieno
    [one] Nurodyta ir rasta dokumentuose: { $count } kodas
    [few] Nurodyta ir rasta dokumentuose: { $count } kodai
   *[other] Nurodyta ir rasta dokumentuose: { $count } kodų
}
declared-list-not-found = { $count ->
    [0] Nurodyta ir nerasta dokumentuose: nė vieno
    [one] Nurodyta ir nerasta dokumentuose: { $count } kodas
    [few] Nurodyta ir nerasta dokumentuose: { $count } kodai
   *[other] Nurodyta ir nerasta dokumentuose: { $count } kodų
}
declared-list-not-declared = { $count ->
    [0] Rasta dokumentuose ir nenurodyta: nė vienos
    [one] Rasta dokumentuose ir nenurodyta: { $count } tema
    [few] Rasta dokumentuose ir nenurodyta: { $count } temos
   *[other] Rasta dokumentuose ir nenurodyta: { $count } temų
}
declared-list-own-words = Paties skelbimo žodžiais
declared-list-denied = Nurodyta kaip nereikalaujama
declared-list-other = Kodai, kurie nereiškia jokios šios ataskaitos temos
declared-list-contradictions = Nurodyta daugiau nei vienu būdu

# $title: the name of the code; $subjects: titles, each with its strength and place
declared-found = Nurodyta: { $title } ({ $code }). Dokumentuose kalbama apie: { $subjects }.
declared-found-lots = Nurodyta ({ $lots }): { $title } ({ $code }). Dokumentuose kalbama apie: { $subjects }.
# $place: "contract.pdf, clause 12.3, page 7 and 2 other places"
declared-subject-at = { $title }, { $strength } ({ $place })
# beside a code that stands for several subjects, some of which were found; $subjects: titles, joined by "or"
declared-absent = Iš temų, kurias šis kodas gali reikšti, nieko nerasta apie: { $subjects }.
declared-subject = { $title } ({ $strength })
declared-not-found = Nurodyta: { $title } ({ $code }). Dokumentuose, išskyrus skelbimą, nuostatos dėl to nėra.
declared-not-found-lots = Nurodyta ({ $lots }): { $title } ({ $code }). Dokumentuose, išskyrus skelbimą, nuostatos dėl to nėra.
declared-not-found-unread = Nurodyta: { $title } ({ $code }). Dokumentuose, išskyrus skelbimą, nuostatos dėl to nerasta, bet ne visus pavyko perskaityti: turi patikrinti žmogus.
declared-not-found-unread-lots = Nurodyta ({ $lots }): { $title } ({ $code }). Dokumentuose, išskyrus skelbimą, nuostatos dėl to nerasta, bet ne visus pavyko perskaityti: turi patikrinti žmogus.
declared-not-found-alone = Nurodyta: { $title } ({ $code }). Be skelbimo nėra kito dokumento, kuriame būtų galima ieškoti.
declared-not-found-alone-lots = Nurodyta ({ $lots }): { $title } ({ $code }). Be skelbimo nėra kito dokumento, kuriame būtų galima ieškoti.
declared-not-declared = { $title }: { $strength } ({ $place }). Joks skelbimo kodas to nenurodo; tai nurodytų { $codes }.
declared-code-alone = { $title } ({ $code })
declared-code-alone-lots = { $title } ({ $code }), { $lots }
# codes of one field; $codes: joined by commas
declared-codes = { $field }: { $codes }
# a code that has no name here
declared-code-bare = { $code }
declared-code-bare-lots = { $code }, { $lots }
# beside a verdict that rests on a code
declared-note-code = Skelbime tai nurodyta tik kodu, o ne žodžiais.

# $what: name of the value, for example "Estimated value"
declared-contradiction = { $what }: { $used } ({ $used_from }), bet { $other } ({ $other_from }). Pasirinktas pirmasis.
declared-from-flag = jūsų nurodyta
declared-contradiction-cpv = Objektas (BVPŽ): { $used } ({ $used_from }), bet dokumentuose minimas tik { $other } ({ $other_from }). Pasirinktas pirmasis.
