# What a report says of the whole dossier: headline, coverage, and the titles and labels of its parts.

report-headline-good-practice = Porównano tylko z dobrą praktyką; wymagań prawa nie sprawdzano.
report-headline-lacking = { $count ->
    [one] Prawo wymaga jednej rzeczy, której te dokumenty nie określają lub nie określają dość stanowczo.
    [few] Prawo wymaga { $count } rzeczy, których te dokumenty nie określają lub nie określają dość stanowczo.
   *[many] Prawo wymaga { $count } rzeczy, których te dokumenty nie określają lub nie określają dość stanowczo.
}
report-headline-unclear = { $count ->
    [one] Jedną rzecz wymaganą przez prawo musi sprawdzić człowiek: program nie potrafi tego ustalić.
    [few] { $count } rzeczy wymagane przez prawo musi sprawdzić człowiek: program nie potrafi tego ustalić.
   *[many] { $count } rzeczy wymaganych przez prawo musi sprawdzić człowiek: program nie potrafi tego ustalić.
}
report-headline-depends = To, czy prawo wymaga więcej, zależy od okoliczności, których dokumenty nie wskazują; zob. pytania.
report-headline-no-duty = W wybranych profilach nie znaleziono obowiązku ustawowego, który dotyczyłby tych dokumentów.
report-headline-all-found = Znaleziono wszystkie zapisy, których prawo wymaga w tych dokumentach.
report-headline-no-advice = Żaden zalecany punkt nie jest otwarty.
report-headline-advice = { $count ->
    [one] Jeden zalecany punkt jest otwarty.
    [few] { $count } zalecane punkty są otwarte.
   *[many] { $count } zalecanych punktów jest otwartych.
}
report-headline-unread = { $count ->
    [one] { $count } dokumentu nie udało się odczytać w całości lub w ogóle; musi go sprawdzić człowiek.
    [few] { $count } dokumentów nie udało się odczytać w całości lub w ogóle; musi je sprawdzić człowiek.
   *[many] { $count } dokumentów nie udało się odczytać w całości lub w ogóle; musi je sprawdzić człowiek.
}

# $what, $lost: the phrases that follow, joined by "and"
report-read = Przeczytano: { $what }.
report-read-nothing = Nic nie przeczytano.
report-lost = Nieprzeczytane: { $lost }.
report-lost-nothing = Nic nie pozostało nieprzeczytane.
report-pages = { $count ->
    [one] { $count } strona
    [few] { $count } strony
   *[many] { $count } stron
}
report-papers = { $count ->
    [one] { $count } dokument
    [few] { $count } dokumenty
   *[many] { $count } dokumentów
}
report-papers-without-pages = { $count ->
    [one] { $count } dokument bez numerów stron
    [few] { $count } dokumenty bez numerów stron
   *[many] { $count } dokumentów bez numerów stron
}
report-passages = { $count ->
    [one] { $count } fragment
    [few] { $count } fragmenty
   *[many] { $count } fragmentów
}
report-no-pages = bez stałych stron
report-unread-pages = { $count ->
    [one] NIE PRZECZYTANO: s. { $pages }
    [few] NIE PRZECZYTANO: s. { $pages }
   *[many] NIE PRZECZYTANO: s. { $pages }
}
report-unread-passages = { $count ->
    [one] NIE PRZECZYTANO: { $count } fragment w języku, którego program nie czyta
    [few] NIE PRZECZYTANO: { $count } fragmenty w języku, którego program nie czyta
   *[many] NIE PRZECZYTANO: { $count } fragmentów w języku, którego program nie czyta
}
report-unread-paper = NIE PRZECZYTANO: { $why }

report-title = Raport Fairclause
report-checked = Porównano z profilami: { $profiles }.
report-context = Uwzględniono: { $given }.
report-context-nothing = Uwzględniono: nic poza dokumentami.
report-every-point = Do każdego otwartego punktu: { $note }
report-points = { $severity }: { $count ->
    [one] { $count } otwarty punkt
    [few] { $count } otwarte punkty
   *[many] { $count } otwartych punktów
}
report-points-count = { $status }: { $count }
report-cautions = Sformułowania do ponownego rozważenia
report-questions = Pytania, na które dokumenty nie odpowiadają
report-question-decides = { $count ->
    [one] rozstrzyga { $count } punkt; odpowiedź: { $answer }
    [few] rozstrzyga { $count } punkty; odpowiedź: { $answer }
   *[many] rozstrzyga { $count } punktów; odpowiedź: { $answer }
}
report-acts = Zadania zamawiającego
report-acts-why = Żaden zapis w dokumentach tego nie zrobi; ktoś musi to zrobić.
report-met = Znaleziono zgodnie z wymaganiem
report-minor = Otwarte punkty dobrej praktyki, do wiadomości
report-terms = Warunki przyjęte przez odesłanie, których tekstu nie dołączono
report-terms-in = { $terms } (w dokumencie { $paper })
report-papers-title = Dokumenty
report-why = Dlaczego: { $reason }
report-lacking = Brakuje: { $lacking }.
report-note = Uwaga: { $note }
report-question = Pytanie: { $question }
report-found = Znaleziono: { $place }
report-quoted = (zacytowano wyżej)
report-source = Źródło: { $source }
report-remedy = Tekst do wklejenia [{ $clause }]:
report-remedy-again = Tekst do wklejenia [{ $clause }], jak wyżej.
report-remedy-blanks = Teksty do wklejenia mają luki w nawiasach klamrowych. Nie sprawdził ich prawnik z tego kraju.
report-made-by = Fairclause { $version }.
report-made-by-readers = Fairclause { $version }; reguły czytania: { $readers }.
report-not-advice = Raport pokazuje, co jest napisane w dokumentach, tak jak czyta je program. Nie jest poradą prawną i nie mówi niczego o tym, co robi którykolwiek wykonawca.
