# What a notice declares by codes, held against what the papers say.

# the names of the codes, as terms of the notice; $code is shown beside them
declared-code-bt-06-soc-obj = realizacja celów społecznych
declared-code-bt-67-exg-crim = wykluczenie za przestępstwa stwierdzone wyrokiem
declared-code-bt-67-exg-crim-traffick = wykluczenie za pracę dzieci i handel ludźmi
declared-code-bt-67-exg-mis = wykluczenie za uchybienia
declared-code-bt-67-exg-mis-bre-lab-law = wykluczenie za naruszenie prawa pracy
declared-code-bt-67-exg-mis-bre-soc-law = wykluczenie za naruszenie prawa socjalnego
declared-code-bt-67-exg-mis-sanction = wykluczenie za nienależyte wykonanie wcześniejszej umowy
declared-code-bt-67-exg-pmt = wykluczenie za niezapłacone podatki lub składki na ubezpieczenie społeczne
declared-code-bt-67-exg-pmt-bre-ssc = wykluczenie za niezapłacone składki na ubezpieczenie społeczne
declared-code-bt-67-exg-pmt-bre-tax = wykluczenie za niezapłacone podatki
declared-code-bt-71-res-pub-ser = udział zastrzeżony dla organizacji realizujących zadania publiczne
declared-code-bt-71-res-ws = udział zastrzeżony dla zakładów pracy chronionej i firm integrujących osoby defaworyzowane
declared-code-bt-736-yes = wykonanie zastrzeżone dla programów zatrudnienia chronionego
declared-code-bt-754-inc = kryteria dostępności dla osób z niepełnosprawnościami
declared-code-bt-775-acc-all = dostępność dla wszystkich
declared-code-bt-775-et-eq = równość etniczna
declared-code-bt-775-gen-eq = równość płci
declared-code-bt-775-hum-right = należyta staranność w zakresie praw człowieka w globalnych łańcuchach dostaw
declared-code-bt-775-opp = zatrudnienie dla długotrwale bezrobotnych, osób defaworyzowanych i z niepełnosprawnościami
declared-code-bt-775-other = inny cel społeczny
declared-code-bt-775-work-cond = sprawiedliwe warunki pracy
declared-code-economic-formalemploymentpromotion = wspieranie legalnego zatrudnienia
declared-code-social = cele społeczne
declared-code-social-accessibility = dostępność
declared-code-social-disadvantagedemploymentopportunities = zatrudnienie dla osób defaworyzowanych
declared-code-social-ethnicequality = równość etniczna
declared-code-social-genderequality = równość płci
declared-code-social-humanrightsinsupplychain = prawa człowieka w łańcuchu dostaw
declared-code-social-laborrightspromotion = wspieranie praw pracowniczych
declared-code-social-womeninclusion = włączanie kobiet

# $lots: the lots, joined by "and"
declared-lots = { $count ->
    [one] część { $lots }
    [few] części { $lots }
   *[many] części { $lots }
}
# how a code is cited: "BT-775-Lot, code work-cond"
declared-place = { $field }, kod { $code }

declared-title = Zadeklarowane w ogłoszeniu i zapisane w dokumentach
declared-intro = Kody ogłoszenia porównuje się ze słowami pozostałych dokumentów. Kod nie mówi, jak stanowcze jest postanowienie.
declared-notice-stands = { $document }: ogłoszenie { $id } ({ $format }), { $date }. To ono jest wiążące.
declared-notice-changes = { $document }: ogłoszenie { $id } ({ $format }), { $date }. Zmienia część.
declared-notice-superseded = { $document }: ogłoszenie { $id } ({ $format }), { $date }. Zastąpiło je nowsze; jego treść się nie liczy.
declared-notice-declaration = { $document }: oświadczenie własne ({ $format }).
declared-notice-no-date = bez daty
declared-undated = Z plików nie wynika, które ogłoszenie jest najnowsze; przyjęto { $document }.

declared-list-found = { $count ->
    [0] Zadeklarowane i znalezione w dokumentach: brak
    [one] Zadeklarowane i znalezione w dokumentach: jeden kod
    [few] Zadeklarowane i znalezione w dokumentach: { $count } kody
   *[many] Zadeklarowane i znalezione w dokumentach: { $count } kodów
}
declared-list-not-found = { $count ->
    [0] Zadeklarowane i nieznalezione w dokumentach: brak
    [one] Zadeklarowane i nieznalezione w dokumentach: jeden kod
    [few] Zadeklarowane i nieznalezione w dokumentach: { $count } kody
   *[many] Zadeklarowane i nieznalezione w dokumentach: { $count } kodów
}
declared-list-not-declared = { $count ->
    [0] Znalezione w dokumentach i niezadeklarowane: brak
    [one] Znalezione w dokumentach i niezadeklarowane: jeden temat
    [few] Znalezione w dokumentach i niezadeklarowane: { $count } tematy
   *[many] Znalezione w dokumentach i niezadeklarowane: { $count } tematów
}
declared-list-own-words = Własnymi słowami ogłoszenia
declared-list-denied = Zadeklarowane jako niewymagane
declared-list-other = Kody, które nie oznaczają żadnego tematu tego raportu
declared-list-contradictions = Podane na więcej niż jeden sposób

# $title: the name of the code; $subjects: titles, each with its strength and place
declared-found = Zadeklarowano: { $title } ({ $code }). Dokumenty mówią o: { $subjects }.
declared-found-lots = Zadeklarowano ({ $lots }): { $title } ({ $code }). Dokumenty mówią o: { $subjects }.
# $place: "contract.pdf, clause 12.3, page 7 and 2 other places"
declared-subject-at = { $title }, { $strength } ({ $place })
# beside a code that stands for several subjects, some of which were found; $subjects: titles, joined by "or"
declared-absent = Z tematów, które może oznaczać ten kod, nie znaleziono niczego na temat: { $subjects }.
declared-subject = { $title } ({ $strength })
declared-not-found = Zadeklarowano: { $title } ({ $code }). Dokumenty inne niż ogłoszenie nie zawierają zapisu na ten temat.
declared-not-found-lots = Zadeklarowano ({ $lots }): { $title } ({ $code }). Dokumenty inne niż ogłoszenie nie zawierają zapisu na ten temat.
declared-not-found-unread = Zadeklarowano: { $title } ({ $code }). W dokumentach innych niż ogłoszenie nie znaleziono zapisu na ten temat, ale nie wszystkie udało się odczytać: musi to sprawdzić człowiek.
declared-not-found-unread-lots = Zadeklarowano ({ $lots }): { $title } ({ $code }). W dokumentach innych niż ogłoszenie nie znaleziono zapisu na ten temat, ale nie wszystkie udało się odczytać: musi to sprawdzić człowiek.
declared-not-found-alone = Zadeklarowano: { $title } ({ $code }). Poza ogłoszeniem nie ma dokumentu, w którym można by szukać.
declared-not-found-alone-lots = Zadeklarowano ({ $lots }): { $title } ({ $code }). Poza ogłoszeniem nie ma dokumentu, w którym można by szukać.
declared-not-declared = { $title }: { $strength } ({ $place }). Żaden kod ogłoszenia tego nie deklaruje; odpowiedni byłby { $codes }.
declared-code-alone = { $title } ({ $code })
declared-code-alone-lots = { $title } ({ $code }), { $lots }
# codes of one field; $codes: joined by commas
declared-codes = { $field }: { $codes }
# a code that has no name here
declared-code-bare = { $code }
declared-code-bare-lots = { $code }, { $lots }
# beside a verdict that rests on a code
declared-note-code = Ogłoszenie mówi to tylko kodem, a nie słowami.

# $what: name of the value, for example "Estimated value"
declared-contradiction = { $what }: { $used } ({ $used_from }), ale { $other } ({ $other_from }). Przyjęto pierwsze.
declared-from-flag = podane przez Państwa
declared-contradiction-cpv = Przedmiot (CPV): { $used } ({ $used_from }), ale dokumenty wskazują tylko { $other } ({ $other_from }). Przyjęto pierwsze.
