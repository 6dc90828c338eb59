# What only papers to hand on say: reports as Word and Excel, tables, annotated copies, the note for the file.

handout-copy-title = Kopia z komentarzami sporządzona przez Fairclause
# $count: comments beside passages of this paper
handout-copy-beside = { $count ->
    [0] Żaden fragment tego dokumentu nie jest słaby.
    [one] Jeden komentarz znajduje się obok fragmentu tego dokumentu.
    [few] { $count } komentarze znajdują się obok fragmentów tego dokumentu.
   *[many] { $count } komentarzy znajduje się obok fragmentów tego dokumentu.
}
# $count: points that no passage of the papers says
handout-copy-missing = { $count ->
    [0] Nie brakuje niczego, czego miejsce byłoby w tym dokumencie.
    [one] Jednego punktu nie znaleziono w żadnym dokumencie; jego klauzula znalazłaby się w tym:
    [few] { $count } punktów nie znaleziono w żadnym dokumencie; ich klauzule znalazłyby się w tym:
   *[many] { $count } punktów nie znaleziono w żadnym dokumencie; ich klauzule znalazłyby się w tym:
}
handout-also-here = Część tego znajduje się też tu: { $places }.
handout-paste = Tekst do wklejenia (należy wypełnić luki w nawiasach klamrowych; nie sprawdził go prawnik z tego kraju):
handout-paste-above = Tekst do wklejenia: jak wyżej w tym komentarzu.
handout-unplaced = Te komentarze dotyczą fragmentów, przy których komentarz stać nie może, na przykład przypisów:
handout-signed = Oryginał ma podpis elektroniczny; nie obejmuje on tej kopii.
handout-rewritten = Oryginał jest zaszyfrowany lub uszkodzony; ta kopia nie jest i zapisano ją od nowa w całości.
handout-nothing-to-say = O tym dokumencie nie ma nic do powiedzenia, więc nie sporządzono kopii.
handout-no-copy-format = Komentarze można zapisać tylko w plikach PDF i Word (.docx); należy zapisać go w jednym z tych formatów i sprawdzić.
handout-paper-gone = Dokumentu nie ma już tam, gdzie go odczytano.

# the sheets of a workbook; at most 31 characters
handout-sheet-verdicts = Wyniki
handout-sheet-findings = Znalezione fragmenty
handout-sheet-papers = Dokumenty
handout-sheet-cautions = Sformułowania do przejrzenia
handout-sheet-declared = Zadeklarowane i zapisane
handout-sheet-to-do = Pytania i zadania
handout-sheet-decisions = Decyzje
handout-sheet-about = Informacje

handout-column-requirement = Wymaganie
handout-column-profile = Profil
handout-column-title = Tytuł
handout-column-subject = Temat
handout-column-stage = Etap
handout-column-weight = Waga
handout-column-result = Wynik
handout-column-because = Co znaleziono lub nie
handout-column-lacking = Brakuje
handout-column-found-level = Znaleziono
handout-column-asked-level = Wymagane
handout-column-reason = Dlaczego jest wymagane
handout-column-notes = Uwagi
handout-column-question = Pytanie
handout-column-sources = Źródła
handout-column-words-found = Znalezione słowa
handout-column-clause = Klauzula wzorcowa
handout-column-paste = Tekst do wklejenia
handout-column-duty = Rodzaj obowiązku
handout-column-decision = Decyzja
handout-column-finding = Fragment
handout-column-elements = Co określa
handout-column-paper = Dokument
handout-column-place = Miejsce
handout-column-number = Punkt
handout-column-heading = Nagłówek
handout-column-signal-words = Słowa, które to pokazują
handout-column-language = Język
handout-column-confidence = Pewność
handout-column-reader = Czytnik
handout-column-role = Rola
handout-column-format = Format
handout-column-pages = Strony
handout-column-passages = Fragmenty
handout-column-unread = Nieprzeczytane i ostrzeżenia
handout-column-hash = SHA-256
handout-column-kind = Rodzaj
handout-column-what = Co
handout-column-how = Jak lub dlaczego
handout-column-about = Informacja
handout-column-decision-reason = Powód
handout-column-decision-by = Kto
handout-column-decision-state = Stan
handout-column-decision-note = Co trzeba wiedzieć
# $column: title of the column before it; $number: 2 for its first continuation
handout-column-continued = { $column } (ciąg dalszy, { $number })

handout-kind-question = Pytanie
handout-kind-act = Zadanie zamawiającego
handout-cells = Przed komórką, która zaczynała się znakiem obliczeniowym, stoi apostrof. Tekst zbyt długi na jedną komórkę ciągnie się w następnej kolumnie, której tytuł o tym mówi; niczego nie obcięto.

handout-decision-accept = zaakceptowano
handout-decision-wrong-reading = błędny odczyt
handout-decision-overlooked = pominięte przez program
handout-decision-not-applicable = nie dotyczy
handout-state-applies = obowiązuje
handout-state-changed = obowiązuje; do ponownego sprawdzenia
handout-state-stale = bez skutku
# $subject: title of a category
handout-decided-passage = { $subject }: fragment dokumentu { $paper }

handout-column-number-of = Lp.

handout-note-title = Notatka do akt
handout-note-about = Co sprawdzono, co ludzie o tym zdecydowali i dlaczego oraz co jest jeszcze otwarte.
handout-note-result = Co sprawdzono i wynik
handout-note-papers = Przejrzane dokumenty
handout-note-decisions = Decyzje
handout-note-no-decisions = Nie odnotowano żadnej decyzji.
handout-note-open = Jeszcze otwarte
handout-note-nothing-open = Nic, czego wymaga prawo lub co jest zalecane, nie jest otwarte.
handout-note-hashes = Które dokumenty przejrzano
handout-note-day = Data
handout-note-name = Imię, nazwisko i podpis
