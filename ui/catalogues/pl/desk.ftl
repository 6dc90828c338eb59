# Stanowisko pracy zamawiającego. Czego tu nie ma, jest w katalogu raportu.

nav-check = Sprawdź
nav-result = Wynik
nav-page = Pokaż na stronie
nav-decide = Rozstrzygnij
nav-to-do = Do zrobienia
nav-take-away = Do pobrania
nav-library = Biblioteka
nav-about = O programie
frame-language = Język
frame-sign-in = Zaloguj się
frame-sign-in-lead = To stanowisko jest dla pracowników Państwa instytucji. Aby kontynuować, proszę się zalogować.
frame-sign-out = Wyloguj się
frame-in-hand = Wczytane dokumenty
frame-no-papers = Nie ma jeszcze dokumentów.
frame-nothing-yet = Nie ma jeszcze czego pokazać. Najpierw proszę dodać dokumenty.
frame-to-check = Dodaj dokumenty
several-subjects = kilka tematów
profile-good-practice = Dobra praktyka (CBSS, OBWE, MOP, FLOW)
profile-eu-2014-24 = Unia Europejska: dyrektywa 2014/24/UE i akty pokrewne

check-title = Sprawdź postępowanie lub umowę
check-lead = Proszę dodać wszystkie dokumenty jednego zamówienia: ocenia się je razem, więc klauzula w załączniku też się liczy. Nie opuszczają tego komputera i są na jego dysku tylko podczas czytania.
check-papers = Dokumenty jednego zamówienia
check-papers-help = PDF, Word, Excel, HTML, tekst, ogłoszenia w XML, ODT, RTF, DOC albo zip z takimi plikami. To, czego nie da się przeczytać, jest wymienione w wyniku; reszta i tak zostanie przeczytana.
check-facts = Co wiadomo o zamówieniu
check-facts-lead = Im więcej tu wiadomo, tym mniej pozostaje pytań. Można to później zmienić bez ponownego czytania dokumentów.
check-profiles = Sprawdź według
check-profiles-help = Proszę wybrać prawo swojego kraju, a także dobrą praktykę. Prawo krajowe obejmuje przepisy Unii.
check-unknown = nie wiadomo
check-kind = Rodzaj zamówienia
check-kind-help = Wiele obowiązków dotyczy tylko robót budowlanych albo tylko usług.
check-cpv = Przedmiot zamówienia (CPV)
check-cpv-hint = Proszę wpisać słowo lub kod
check-cpv-help = Można szukać po nazwie albo wpisać kod CPV, na przykład 90910000. Decyduje on o ryzyku branży i o niektórych obowiązkach.
check-more = Więcej: miejsce, zamawiający, wartość, etap, dzień, skany
check-place = Kraj, w którym wykonywana jest praca
check-place-help = Niektóre przepisy dotyczą tylko pracy wykonywanej w danym kraju.
check-buyer = Rodzaj zamawiającego
check-buyer-help = Progi i niektóre obowiązki są różne.
check-value = Szacunkowa wartość bez VAT
check-value-help = Decyduje, czy osiągnięto progi unijne. Nigdy nie jest przeliczana na inną walutę.
check-currency = Waluta wartości
check-phase = Etap
check-phase-help = Do projektu można wkleić tekst; po publikacji potrzebne jest sprostowanie, po podpisaniu zmiana umowy.
check-regime = Procedura
check-regime-help = „Nieustalony” ustala to na podstawie wartości, rodzaju i zamawiającego.
check-date = Wszczęcie postępowania
check-date-help = W postaci rok-miesiąc-dzień, na przykład 2027-01-31. Stosuje się przepisy z tego dnia; bez dnia najnowsze.
check-date-wrong = „{ $written }” nie jest dniem. Proszę zapisać go w postaci rok-miesiąc-dzień, na przykład 2027-01-31.
check-cpv-wrong = „{ $written }” nie jest znanym kodem CPV. Proszę wpisać słowo albo osiem cyfr kodu.
check-ocr = Czytaj zeskanowane strony (wolno)
check-ocr-help = Strony bez tekstu rozpoznaje Tesseract, jeśli jest zainstalowany: około 3 sekund na stronę.
check-start = Sprawdź dokumenty
check-sample = Wypróbuj na przykładzie
check-sample-help = Czyta małe, wymyślone zamówienie na sprzątanie portu, dołączone do programu.
check-cancel = Przerwij
check-cancel-help = Przerywa czytanie. Nic z niego nie zostaje.
check-beginning = Zaczynam
check-opening = { $path } ({ $number } z { $total }): otwieranie
check-reading = { $path } ({ $number } z { $total }): czytanie klauzul
check-comparing = Porównywanie z tym, co wymagane
check-in-hand = Wczytane dokumenty
check-to-result = Pokaż wynik
check-clear = Odłóż dokumenty
check-clear-help = Usuwa dokumenty, odpowiedzi i rozstrzygnięcia z pamięci programu.

result-title = Wynik
result-lead = Co dokumenty zapewniają osobom, które będą wykonywać pracę, i czego w nich nie znaleziono.
result-top = { $count ->
    [one] Najważniejszy brak
    [few] { $count } najważniejsze braki
   *[many] { $count } najważniejszych braków
}
result-rest = { $count ->
    [one] Jeszcze jeden brak
    [few] Jeszcze { $count } braki
   *[many] Jeszcze { $count } braków
}
result-good = Co jest dobre
result-good-count = { $count ->
    [one] Jeden punkt znaleziono tak, jak jest wymagany
    [few] { $count } punkty znaleziono tak, jak są wymagane
   *[many] { $count } punktów znaleziono tak, jak są wymagane
}
result-sure = Ile przeczytano i jak pewny jest wynik
result-overlooked = Według pomiaru na wymyślonych dokumentach program pomija około { $count } na 100 fragmentów na wymagane tu tematy. Tam, gdzie napisano „nie znaleziono”, człowiek powinien spojrzeć jeszcze raz.
result-questions = { $count ->
    [one] Rozstrzyga jedno pytanie
    [few] Rozstrzygają { $count } pytania
   *[many] Rozstrzyga { $count } pytań
}
result-questions-lead = Dokumenty na to nie odpowiadają. Odpowiedź od razu zmienia wynik.
result-decides = { $count ->
    [one] Rozstrzyga jeden punkt.
    [few] Rozstrzyga { $count } punkty.
   *[many] Rozstrzyga { $count } punktów.
}
result-yes = Tak
result-no = Nie
result-answer-in-check = Odpowiedz na stronie „Sprawdź”
result-answered = { $question } { $answer }.
result-take-back = Cofnij
result-strengths-caption = Wszystkie 24 tematy, najpierw te najdalej poniżej wymaganego poziomu
result-gaps = Braki, jeden po drugim
result-gaps-lead = Najpoważniejsze najpierw. „Tekst do wklejenia” zawiera klauzulę w języku dokumentów.
result-shown = { $count ->
    [one] Jeden punkt w tym wyborze; wszystkich braków: { $all }.
    [few] { $count } punkty w tym wyborze; wszystkich braków: { $all }.
   *[many] { $count } punktów w tym wyborze; wszystkich braków: { $all }.
}
result-show-all = { $count ->
    [one] Pokaż go
    [few] Pokaż wszystkie { $count }
   *[many] Pokaż wszystkie { $count }
}
result-more-words = { $count ->
    [one] Słowa znalezione w jeszcze jednym fragmencie
    [few] Słowa znalezione w jeszcze { $count } fragmentach
   *[many] Słowa znalezione w jeszcze { $count } fragmentach
}
result-show-on-page = Pokaż na stronie
result-decide = Rozstrzygnij
filter-severity = Waga
filter-any-severity = Wszystkie braki
filter-status = Wynik
filter-any-status = Każdy wynik
filter-stage = Etap
filter-any-stage = Każdy etap
filter-category = Temat
filter-any-category = Każdy temat
filter-document = Dokument
filter-any-document = Każdy dokument

clause-use = Użycie: { $use }
clause-not-when = Nie stosować: { $not_when }
clause-official = Urzędowy wzór: { $template }
clause-not-reviewed = Tekstu nie sprawdził żaden prawnik z tego kraju.

page-view-title = Pokaż na stronie
page-view-nothing = W dokumentach nie znaleziono nic o pracownikach, więc nie ma czego pokazać.
page-view-before = Poprzedni
page-view-after = Następny
page-view-choose = Fragment (znaleziono: { $count })
page-view-alt = Strona { $page } dokumentu { $paper }; fragment jest w ramce. Jego słowa są obok obrazu.
page-view-no-picture = Strony nie da się narysować; zamiast niej widać jej tekst.
page-view-above = { $count ->
    [one] Powyżej jeden fragment.
    [few] Powyżej { $count } fragmenty.
   *[many] Powyżej { $count } fragmentów.
}
page-view-below = { $count ->
    [one] Poniżej jeden fragment.
    [few] Poniżej { $count } fragmenty.
   *[many] Poniżej { $count } fragmentów.
}
page-view-sure = Pewność programu: { $percent } %. Etap: { $stage }.
page-view-counts-for = Liczy się do
page-view-decide = Rozstrzygnij o tym fragmencie
page-view-panel = Wszystko, co znaleziono

decide-title = Rozstrzygnij
decide-lead = Ostatnie słowo należy do Państwa. Rozstrzygnięcie od razu zmienia raport i jest w nim zapisane wraz z uzasadnieniem.
decide-needs-papers = Tę kontrolę otwarto bez jej dokumentów. Aby dalej rozstrzygać, proszę je dodać na stronie „Sprawdź”.
decide-subject = O czym
decide-subject-help = Wszystkie punkty i fragmenty na ten sam temat. Aby rozstrzygnąć o innym fragmencie, proszę wybrać go na stronie „Pokaż na stronie”.
decide-of-point = Punkt: { $title } ({ $status })
decide-of-passage = Fragment: { $passage }
decide-kind = Rozstrzygnięcie
decide-kind-accept = Dobrze: sprawdzono, zgadza się
decide-kind-wrong-reading = Źle odczytano: fragment tego nie mówi
decide-kind-overlooked = Pominięto: słowa są w dokumentach, program ich nie zauważył
decide-kind-not-applicable = Nie jest wymagane od tych dokumentów
decide-reason = Uzasadnienie
decide-reason-help = Będzie w raporcie. Przy pominięciu proszę napisać, gdzie są te słowa.
decide-reason-missing = Proszę podać uzasadnienie: będzie w raporcie.
decide-by = Imię i nazwisko lub funkcja (można zostawić puste)
decide-by-help = Będzie w raporcie i w zapisanej kontroli.
decide-do = Rozstrzygnij
decide-done = Rozstrzygnięto. Raport został przeliczony.
decide-list = { $count ->
    [0] Rozstrzygnięcia
    [one] Jedno rozstrzygnięcie
    [few] { $count } rozstrzygnięcia
   *[many] { $count } rozstrzygnięć
}
decide-list-empty = Niczego jeszcze nie rozstrzygnięto.
decide-take-back = Cofnij

to-do-title = Do zrobienia
to-do-lead = Co zamawiający robi sam i czy zdoła skontrolować to, czego wymagają dokumenty.
to-do-when = etap: { $stage }
to-do-who = Zwykle robi to: { $who }
to-do-nothing = Profile nie wymagają tu niczego od samego zamawiającego.
who-planning = komórka, która potrzebuje zakupu, wraz z komórką zamówień
who-procurement = specjalista ds. zamówień publicznych
who-evaluation = osoby oceniające oferty
who-contract = osoba odpowiedzialna za realizację umowy
to-do-follow-up = Czy zdołamy to skontrolować?
to-do-follow-up-lead = Klauzula, której nikt nie kontroluje, nikogo nie chroni. Szacunek dla jednej umowy.
to-do-hours-now = godzin rocznie na to, czego dokumenty wymagają teraz
to-do-hours-texts = godzin rocznie ze wszystkimi tekstami do wklejenia
to-do-assumptions = Założenia szacunku
to-do-sum = Rachunek: liczba kontroli w roku na każdy dowód: { $checks }; każda zajmuje { $ask } min na wezwanie, { $look } min na przejrzenie, { $worker } min na każdego pracownika z próby ({ $sample }), a w { $share } na 100 kontroli { $settle } min na wyjaśnienie. Liczby są naszymi założeniami, nie pomiarami.
to-do-evidence = Dowody do przejrzenia
to-do-what = Dowód
to-do-recipient = Kto go otrzymuje
to-do-kept = Jak długo jest przechowywany
to-do-asked = Wymagany teraz
to-do-with-text = z naszym tekstem
assume-checks-a-year = Kontrole w roku
assume-workers-in-sample = Pracownicy w próbie
assume-minutes-to-ask = Minuty na wezwanie o dowód
assume-minutes-to-look = Minuty na przejrzenie dowodu
assume-minutes-a-worker = Minuty na pracownika
assume-minutes-to-settle = Minuty na wyjaśnienie tego, co znaleziono
assume-share-with-questions = Udział kontroli, w których jest coś do wyjaśnienia (od 0 do 1)

take-title = Do pobrania
take-lead = Wszystko powstaje na tym komputerze.
take-reports = Raport
take-reports-lead = Zawiera odpowiedzi i rozstrzygnięcia w obecnym stanie.
take-form-docx = Raport do Worda
take-form-docx-for = do akt i dla współpracowników
take-form-note = Notatka do akt
take-form-note-for = co sprawdzono i rozstrzygnięto i dlaczego, z sumą kontrolną każdego dokumentu
take-form-xlsx = Tabele do Excela
take-form-xlsx-for = wiersz na każdy wynik i każdy fragment, z filtrami
take-form-html = Strona internetowa
take-form-html-for = do czytania i drukowania
take-form-csv = Tabela (CSV)
take-form-csv-for = wiersz na każdy wynik, dla innych programów
take-form-json = Dane (JSON)
take-form-json-for = wszystko, dla innych programów
take-papers = Dokumenty z uwagami
take-papers-lead = Kopie dokumentów Word i PDF z komentarzami przy słabych miejscach i jednym na początku o tym, czego nie znaleziono, wraz z klauzulą do wklejenia. Tekst pozostaje bez zmian.
take-papers-gone = Samych dokumentów tu nie ma. Proszę je dodać na stronie „Sprawdź”.
take-annotate = Utwórz kopie
take-annotating = Zapisywanie komentarzy
take-copy = { $paper } ({ $count ->
    [one] jeden komentarz
    [few] { $count } komentarze
   *[many] { $count } komentarzy
})
take-all-copies = Wszystkie kopie w jednym pliku zip
take-review = Kontrola do późniejszej kontynuacji
take-review-lead = Plik z raportem, rozstrzygnięciami i sumami kontrolnymi dokumentów, bez samych dokumentów.
take-save = Zapisz kontrolę
take-open = Kontynuuj zapisaną kontrolę
take-open-lead = Proszę otworzyć plik, a potem ponownie dodać te same dokumenty na stronie „Sprawdź”. Dokumenty zmienione od tego czasu zostaną wymienione.
take-open-file = Kontrola (.fairclause)
take-open-do = Otwórz kontrolę
take-opened = Kontrola jest otwarta.

library-title = Biblioteka
library-lead = Czego można wymagać, kto tego wymaga, i nasze teksty.
library-part = Półka
library-part-paste = Jak czytana jest moja klauzula?
library-part-subjects = Tematy i teksty
library-part-requirements = Wymagania
library-part-matrix = Kto czego wymaga
library-about = Czego dotyczy
library-not-about = Czego nie dotyczy
library-blind = Czego program nie widzi
library-examples = Tak odczytywane fragmenty
library-asked-by = Kto tego wymaga
library-asked-by-nobody = Żaden profil tego nie wymaga.
library-texts = Teksty do wklejenia
library-no-text = Na ten temat nie mamy tekstu: to czynność zamawiającego, a nie klauzula.
library-text-language = Język przykładów i tekstów
library-profile = Profil
library-any-profile = Każdy profil
library-search = Słowa w tytule, uzasadnieniu lub źródle
library-found = { $count ->
    [one] Jedno wymaganie
    [few] { $count } wymagania
   *[many] { $count } wymagań
}
library-matrix-caption = Ile wymagań wobec dokumentów ma każdy profil w danym temacie; „prawo”, gdzie jedno z nich jest obowiązkiem
library-law = prawo
library-paste-lead = Proszę wkleić jedną klauzulę. Jest czytana tak samo jak postępowanie i nic z niej nie zostaje zachowane.
library-clause = Klauzula
library-clause-language = Język klauzuli
library-read = Przeczytaj
library-no-reading = Program nie znajduje w tych słowach nic o pracownikach.
library-unsure = niepewne: musi spojrzeć człowiek
library-has = Zawiera: { $element }
library-strongest = Ma obowiązek, kontrolę i konsekwencję. Nigdzie nie wymaga się nic mocniejszego.
library-step = Krok { $number }:
library-step-obligation = proszę napisać, kto co musi zrobić („jest obowiązany”, „zobowiązuje się”), a nie na co się liczy.
library-step-hedge = proszę usunąć słowa, które osłabiają obowiązek („w miarę możliwości”, „dołoży starań”).
library-step-verification = proszę napisać, jak to się kontroluje lub wykazuje: sprawozdanie, ewidencja, audyt, zaświadczenie.
library-step-sanction = proszę napisać, co następuje po naruszeniu: plan naprawczy, wstrzymanie zapłaty, kara umowna.
library-reaches = Wtedy jest to: { $strength }.

about-title = O programie
about-lead = Jak dobrze czyta, czego nie widzi i jakie wersje działają. To nie jest porada prawna.
about-measured = Jak dobrze czyta
about-measured-lead = Zmierzono na fragmentach ({ $rows }) w językach ({ $languages }), które napisano w tym celu i których nie użyto do pisania reguł.
about-stale = Program zmienił się od czasu pomiaru; liczby dotyczą poprzedniej wersji.
about-caption = Według tematów; w nawiasie zakres, w którym z 95 % pewnością leży prawdziwy udział
about-found = Znalezione, z tego, co jest
about-right = Poprawne, z tego, co odczytano
about-cases = Fragmenty
about-few = za mało, by na tym polegać
about-card = Cała karta modelu, według języków i tematów (po angielsku)
about-blind = Czego nie widzi
blind-practice = Nie widzi praktyki: dobra klauzula nie mówi nic o tym, jak traktuje się ludzi.
blind-not-given = Nie widzi tego, czego mu nie dano: załączników, formularzy, ogólnych warunków włączonych przez odesłanie.
blind-overlooks = Pomija sformułowania: nietypowe zwroty i długie okrężne zdania.
blind-finds = Znajduje sformułowania, których nie ma: przed poleganiem na wyniku proszę spojrzeć na cytowany fragment.
blind-pages = Nie widzi każdej strony: skany tylko na życzenie, rysunków i zdjęć wcale.
blind-languages = Czyta dziesięć języków; fragmenty w innych są liczone i wymieniane jako nieprzeczytane.
blind-lawyer = Nie jest prawnikiem: profil zawiera to, co mówi jego plik, ze źródłem i sposobem jego sprawdzenia.
blind-weigh = Nie waży, czy wymóg jest proporcjonalny do umowy.
blind-convert = Nie przelicza wartości na inne waluty.
about-versions = Wersje
about-reader = Czytnik „{ $name }”
about-private = Państwa dokumenty
about-private-told = Dokumenty są w pamięci programu, dopóki ta strona jest otwarta, a na dysku tylko podczas czytania. Nic nie jest nigdzie wysyłane i nic nie jest zliczane.
