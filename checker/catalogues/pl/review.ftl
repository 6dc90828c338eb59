# What people decided of a report.

review-not-applicable = Tu nie jest wymagane, jak zdecydował człowiek: { $reason }
review-overlooked = Człowiek znalazł zapis, którego program nie zauważył: { $reason }
review-confirmed = Potwierdzone przez człowieka.
review-confirmed-because = Potwierdzone przez człowieka: { $reason }
review-set-aside = { $count ->
    [one] Człowiek odłożył jeden fragment jako błędnie odczytany; zob. decyzje.
    [few] Człowiek odłożył { $count } fragmenty jako błędnie odczytane; zob. decyzje.
   *[many] Człowiek odłożył { $count } fragmentów jako błędnie odczytane; zob. decyzje.
}
review-stale-passage = Słów, o których zdecydowano, nie ma już w dokumentach albo występują tam więcej niż raz. Decyzja nie ma skutku.
review-stale-requirement = Raportu nie porównano z tym wymaganiem. Decyzja nie ma skutku.
review-changed-paper = Dokument od tego czasu się zmienił; te same słowa nadal w nim są, więc decyzję utrzymano. Proszę sprawdzić ponownie.
review-changed-status = Gdy o tym decydowano, wynik brzmiał „{ $before }”; bez decyzji byłoby to teraz „{ $now }”. Proszę sprawdzić ponownie.
review-no-effect = Jest to teraz spełnione bez tej decyzji.

review-paper-changed = { $path }: dokument zmienił się od czasu zapisania przeglądu.
review-paper-gone = { $path }: dokument był w przeglądzie, a tu go nie ma.
review-paper-new = { $path }: dokument jest nowy od czasu zapisania przeglądu.

review-error-do = Proszę poprosić o plik jeszcze raz albo sprawdzić dokumenty od nowa.
review-error-version = Zapis kontroli ma postać „{ $form }”, której ta wersja nie zna.
review-error-do-version = Proszę otworzyć go wersją, którą go zapisano, albo nowszą.
review-error-large = Zapis kontroli jest większy niż jakikolwiek, który tworzy ten program.
review-error-open = { $path }: nie można otworzyć zapisu kontroli ({ $why }).
review-error-parts = Plik jest archiwum zip, ale nie zapisem kontroli: brakuje jego części.
review-error-damaged = Plik nie jest zapisem kontroli albo jest uszkodzony.
review-error-part = Zapis kontroli jest uszkodzony: { $part } nie ma właściwej postaci.
review-error-code = Kod w ogłoszeniu jest podany, a nie odczytany: nie może być odczytany błędnie.
review-error-do-code = Proszę rozstrzygnąć o punkcie, który się na nim opiera.
