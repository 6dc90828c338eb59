# The sentences of verdicts: statements about papers, for a buyer.

# $others: the number of further places
verdict-and-others = { $place } i { $others ->
    [one] { $others } inne miejsce
    [few] { $others } inne miejsca
   *[many] { $others } innych miejsc
}

verdict-met = Znaleziono: { $place }.
# $lacking: one or more of the verdict-lacks sentences, with "; " between them
verdict-weak = Zapis znaleziono ({ $place }), ale { $lacking }.
verdict-lacks-strength = jest to { $found }, a wymagany jest { $asked }
verdict-lacks-words = nie znaleziono słów określających następujące kwestie: { $what }
# $places, $stage: as verdict-in-stage
verdict-lacks-stage = znajduje się on tylko { $places }, a nie { $stage }
verdict-lacking-place = miejsce { $stage }
# the title of something that a clause must state
verdict-facet = „{ $title }”

verdict-strength-absent = brak zapisu
verdict-strength-mention = wzmianka bez obowiązku
verdict-strength-obligation = obowiązek
verdict-strength-backed = obowiązek z kontrolą lub konsekwencją
verdict-strength-enforceable = obowiązek z kontrolą i konsekwencją

# said in place of the element where the category is that element itself
verdict-second-grievance = w jaki sposób zamawiający dowiaduje się o skargach
verdict-second-monitoring = drugi sposób kontroli, na przykład dokumenty obok kontroli na miejscu
verdict-second-remedy = druga forma naprawienia szkody pracownika
verdict-second-sanctions = druga konsekwencja, na przykład kara umowna obok odstąpienia od umowy

verdict-in-stage-planning = w dokumentach przygotowania postępowania
verdict-in-stage-notice = w ogłoszeniu
verdict-in-stage-exclusion = w podstawach wykluczenia
verdict-in-stage-selection = w warunkach udziału w postępowaniu
verdict-in-stage-specification = w opisie przedmiotu zamówienia
verdict-in-stage-award = w kryteriach oceny ofert
verdict-in-stage-price-check = w zasadach badania rażąco niskiej ceny
verdict-in-stage-contract = w postanowieniach umowy
verdict-in-stage-subcontracting = w zasadach podwykonawstwa

verdict-stage-planning = dokumenty przygotowania postępowania
verdict-stage-notice = ogłoszenie
verdict-stage-exclusion = podstawy wykluczenia
verdict-stage-selection = warunki udziału w postępowaniu
verdict-stage-specification = opis przedmiotu zamówienia
verdict-stage-award = kryteria oceny ofert
verdict-stage-price-check = zasady badania rażąco niskiej ceny
verdict-stage-contract = postanowienia umowy
verdict-stage-subcontracting = zasady podwykonawstwa

# where nothing was found: the $where of the sentences below
verdict-where-pages = { $pages ->
    [one] na { $pages } przeczytanej stronie
    [few] na { $pages } przeczytanych stronach
   *[many] na { $pages } przeczytanych stronach
}
verdict-where-papers = { $papers ->
    [one] w { $papers } przeczytanym dokumencie
    [few] w { $papers } przeczytanych dokumentach
   *[many] w { $papers } przeczytanych dokumentach
}
verdict-where-both = { $pages ->
    [one] na { $pages } przeczytanej stronie
    [few] na { $pages } przeczytanych stronach
   *[many] na { $pages } przeczytanych stronach
} i { $papers ->
    [one] w { $papers } przeczytanym dokumencie bez numerów stron
    [few] w { $papers } przeczytanych dokumentach bez numerów stron
   *[many] w { $papers } przeczytanych dokumentach bez numerów stron
}
verdict-where-nothing = w dokumentach, z których żadnego nie udało się odczytać

verdict-missing = Nie znaleziono zapisu { $where }.
verdict-missing-overlooked = Nie znaleziono zapisu { $where }. W tekstach próbnych, celowo trudnych, program czytający pomija około { $share } na 100 takich miejsc.
# $unread: one or more of the verdict-lost phrases
verdict-unread = Nie znaleziono zapisu { $where }, ale { $unread }: musi to sprawdzić człowiek.
verdict-no-wording-known = Nie znaleziono zapisu { $where }, ale program czytający nie zna sformułowań na ten temat w językach: { $languages }. Musi to sprawdzić człowiek.
verdict-by-terms = Nie znaleziono zapisu { $where }. Dokumenty odsyłają do warunków, których tekstu nie dołączono: { $terms }. Takie warunki zwykle to regulują: musi to sprawdzić człowiek.
verdict-look-in-notice = Nie znaleziono zapisu { $where }. Zwykle podaje się to w ogłoszeniu, którego nie ma wśród dokumentów.
verdict-unsure = Jedno miejsce może tego dotyczyć ({ $place }), ale program czytający nie jest pewny: musi to sprawdzić człowiek.
verdict-unreadable = Zapis znaleziono ({ $place }), ale w tym języku nie można stwierdzić, czy określa on: { $what }. Musi to sprawdzić człowiek.
# $beginning: one of the sentences above
verdict-depends = { $beginning } To, czy jest to wymagane, zależy od okoliczności, której dokumenty nie wskazują: { $question }

verdict-lost-paper = nie udało się odczytać dokumentu { $paper }
# $names: the names of papers, joined by "and"
verdict-lost-two = nie udało się odczytać dokumentów { $names }
verdict-lost-papers = nie udało się odczytać { $count ->
    [one] { $count } dokumentu
    [few] { $count } dokumentów
   *[many] { $count } dokumentów
}
verdict-lost-pages = nie udało się odczytać { $count ->
    [one] { $count } strony
    [few] { $count } stron
   *[many] { $count } stron
} dokumentu { $paper }
verdict-lost-language = { $count ->
    [one] { $count } fragment dokumentu { $paper } jest
    [few] { $count } fragmenty dokumentu { $paper } są
   *[many] { $count } fragmentów dokumentu { $paper } jest
} w języku, którego program nie czyta

verdict-together = Określa to łącznie kilka miejsc: { $stages }.
verdict-elsewhere = Znajduje się to { $places }; zwykle podaje się to { $stage }.
verdict-general-verification = Tylko ogólna kontrola: { $means } ({ $place }).
verdict-general-sanction = Tylko ogólna konsekwencja: { $means } ({ $place }).
verdict-phase-draft = Dokumenty są projektem: postanowienie można wprowadzić przed publikacją.
verdict-phase-published = Dokumenty są opublikowane: wymaga to zmiany ogłoszenia lub SWZ, a być może także przedłużenia terminu składania ofert; przed zmianą tego, na czym polegali wykonawcy, należy zapytać prawnika.
verdict-phase-signed = Umowa jest zawarta: wymaga to zmiany umowy w dopuszczalnych granicach (w UE art. 72 dyrektywy 2014/24/UE) albo trzeba z tym poczekać do następnego zamówienia.
verdict-note-condition = Prawo wymaga tego pod warunkiem, na który żadna opcja nie odpowiada: zob. przepis.
verdict-note-unread = Więcej może znajdować się w tym, czego nie przeczytano: { $unread }.
verdict-note-no-contract = Żaden dokument nie wygląda na umowę ani na opis przedmiotu zamówienia; należy go dodać, jeżeli istnieje.
verdict-note-no-notice = Żaden dokument nie wygląda na ogłoszenie; należy je dodać, jeżeli istnieje.

verdict-buyer-act = Robi to zamawiający, a nie zapis: jest to na liście zadań.
verdict-law-itself = Obowiązuje to z mocy prawa bez zapisu w dokumentach.
verdict-no-clause = To informacja: postanowienie nie jest wymagane.

# why something is not asked for here; days as YYYY-MM-DD
verdict-not-yet = Przepis obowiązuje dopiero od { $day }.
verdict-no-longer = Przepis obowiązywał tylko do { $day }.
verdict-begun-from = Jest to wymagane w postępowaniach wszczętych od { $day }.
verdict-begun-until = Było to wymagane w postępowaniach wszczętych do { $day }.
verdict-other-regime = Jest to wymagane tylko { $regimes }.
verdict-other-kind = Jest to wymagane przy innym rodzaju zamówień ({ $kinds }); rodzaj tego zamówienia: { $kind }.
verdict-not-this-trade = W tej branży nie jest to wymagane.
verdict-other-trades = Jest to wymagane w innych branżach.
verdict-low-value = Jest to wymagane od wartości { $value } { $currency }.
verdict-other-buyers = Jest to wymagane od innych zamawiających ({ $buyers }).
verdict-other-places = Jest to wymagane, gdy praca jest wykonywana w kraju: { $places }.
verdict-lower-risk = Jest to wymagane w branżach, w których ryzyko jest co najmniej: { $asked }; ryzyko odnotowane dla tej branży: { $recorded }.
verdict-fact-fails = Warunek, pod którym jest to wymagane, nie jest tu spełniony.

verdict-question-kind = Czy są to roboty budowlane, usługi, dostawy czy koncesja?
verdict-question-cpv = Jaki kod CPV ma zamówienie?
verdict-question-value = Jaka jest szacunkowa wartość bez VAT w walucie, w której przepis wyznacza granicę?
verdict-question-buyer = Czy zamawiający jest organem administracji rządowej szczebla centralnego, jednostką samorządu terytorialnego czy innym podmiotem?
verdict-question-place = W jakim kraju jest wykonywana praca?
verdict-question-date = Którego dnia wszczęto postępowanie?
verdict-question-other = Czy prawdą jest „{ $fact }”?
