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
