# What a report says of the whole dossier: headline, coverage, and the titles and labels of its parts.

report-headline-good-practice = Võrreldi ainult hea tavaga; seaduse nõudeid ei vaadatud.
report-headline-lacking = { $count ->
    [one] Seadus nõuab üht asja, mida need dokumendid ei ütle või ei ütle piisavalt kindlalt.
   *[other] Seadus nõuab { $count } asja, mida need dokumendid ei ütle või ei ütle piisavalt kindlalt.
}
report-headline-unclear = { $count ->
    [one] Üht asja, mida seadus nõuab, peab vaatama inimene: lugemisprogramm ei oska öelda.
   *[other] { $count } asja, mida seadus nõuab, peab vaatama inimene: lugemisprogramm ei oska öelda.
}
report-headline-depends = Kas seadus nõuab enamat, sõltub asjaoludest, mida dokumendid ei näita; vaadake küsimusi.
report-headline-no-duty = Valitud profiilides ei leitud ühtegi seadusest tulenevat kohustust, mis nende dokumentide kohta kehtiks.
report-headline-all-found = Kogu sõnastus, mida seadus nendes dokumentides nõuab, on leitud.
report-headline-no-advice = Ühtegi soovituslikku punkti ei ole lahtine.
report-headline-advice = { $count ->
    [one] Üks soovituslik punkt on lahtine.
   *[other] { $count } soovituslikku punkti on lahtised.
}
report-headline-unread = { $count ->
    [one] { $count } dokumenti ei saanud lugeda või ei saanud tervikuna; seal peab vaatama inimene.
   *[other] { $count } dokumenti ei saanud lugeda või ei saanud tervikuna; seal peab vaatama inimene.
}

# $what, $lost: the phrases that follow, joined by "and"
report-read = Loetud: { $what }.
report-read-nothing = Loetud: mitte midagi.
report-lost = Lugemata: { $lost }.
report-lost-nothing = Midagi ei jäänud lugemata.
report-pages = { $count ->
    [one] { $count } lehekülg
   *[other] { $count } lehekülge
}
report-papers = { $count ->
    [one] { $count } dokument
   *[other] { $count } dokumenti
}
report-papers-without-pages = { $count ->
    [one] { $count } leheküljenumbriteta dokument
   *[other] { $count } leheküljenumbriteta dokumenti
}
report-passages = { $count ->
    [one] { $count } tekstikoht
   *[other] { $count } tekstikohta
}
report-no-pages = kindlate lehekülgedeta
report-unread-pages = { $count ->
    [one] LUGEMATA: lk { $pages }
   *[other] LUGEMATA: lk { $pages }
}
report-unread-passages = { $count ->
    [one] LUGEMATA: { $count } tekstikoht keeles, mida ei loeta
   *[other] LUGEMATA: { $count } tekstikohta keeles, mida ei loeta
}
report-unread-paper = LUGEMATA: { $why }

report-title = Fairclause’i aruanne
report-checked = Võrreldud profiilidega: { $profiles }.
report-context = Arvesse võetud: { $given }.
report-context-nothing = Arvesse võetud: peale dokumentide mitte midagi.
report-every-point = Iga lahtise punkti kohta: { $note }
report-points = { $severity }: { $count ->
    [one] { $count } lahtine punkt
   *[other] { $count } lahtist punkti
}
report-points-count = { $status }: { $count }
report-cautions = Üle vaadata tasub sõnastus
report-questions = Küsimused, millele dokumendid ei vasta
report-question-decides = { $count ->
    [one] otsustab { $count } punkti; vastake valikuga { $answer }
   *[other] otsustab { $count } punkti; vastake valikuga { $answer }
}
report-acts = Hankija enda teha
report-acts-why = Ükski sõnastus dokumentides seda ei tee; keegi peab tegema.
report-met = Leitud nõutud kujul
report-minor = Lahtine hea tava, teadmiseks
report-terms = Viitega hõlmatud tüüptingimused, mille teksti ei ole lisatud
report-terms-in = { $terms } (dokumendis { $paper })
report-papers-title = Dokumendid
report-why = Miks: { $reason }
report-lacking = Puudub: { $lacking }.
report-note = Märkus: { $note }
report-question = Küsimus: { $question }
report-found = Leitud: { $place }
report-quoted = (tsiteeritud eespool)
report-source = Allikas: { $source }
report-remedy = Lisatav tekst [{ $clause }]:
report-remedy-again = Lisatav tekst [{ $clause }], nagu eespool.
report-remedy-blanks = Lisatavates tekstides on lüngad looksulgudes. Selle riigi jurist ei ole neid üle vaadanud.
report-made-by = Fairclause { $version }.
report-made-by-readers = Fairclause { $version }; lugemisreeglid: { $readers }.
report-not-advice = Aruanne näitab, mis on dokumentides kirjas, nii nagu programm seda loeb. See ei ole õigusnõu ega ütle midagi selle kohta, mida ükski tarnija teeb.
