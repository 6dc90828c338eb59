# What only the HTML page says.

page-heading = Mida need dokumendid ütlevad töö tegijate kohta
page-contents = Sisukord
page-must = seaduses nõutud ja lahtine
page-should = soovitatav ja lahtine
page-met = leitud nõutud kujul
page-questions = küsimust vastata
page-strengths = Kui kindel on iga teema
page-signs = Sunniviisilise töö tunnused
page-law = Seaduses nõutud
page-to-questions = Küsimused
page-papers = Loetud ja lugemata dokumendid
page-key-found = dokumentidest leitud
page-key-asked = kontuuriga: seaduses nõutud või soovitatav.
page-key-steps = Neli astet: ainult mainitud; kohustus; kohustus koos kontrolli või tagajärjega; kohustus koos kontrolli ja tagajärjega.
page-strengths-caption = Leitud või nõutud teemad, suurima puudujäägiga ees
page-subject = Teema
page-steps = Astmed
page-found = Leitud
page-asked = Nõutud
page-asked-short = nõutud:
page-not-asked = ei nõuta
# $stages: names of stages
page-in-stages = (kus: { $stages })
page-asked-in = kus nõutakse: { $stage }
page-silent = Ei leitud ega nõuta: { $categories }.
page-signs-title = Sunniviisilise töö tunnused: mida tekst käsitleb
page-signs-count = Rahvusvaheline Tööorganisatsioon nimetab üksteist tunnust. Dokumendid käsitlevad neist { $addressed } tunnust { $all }-st. Tekstis käsitlemine ei tähenda ärahoidmist.
page-addressed = käsitletud
page-not-addressed = käsitlemata
page-words-found = { $count ->
    [one] Leitud sõnad: { $count } tekstikoht
   *[other] Leitud sõnad: { $count } tekstikohta
}
page-remedy = Lisatav tekst
page-remedy-blanks = Täitke looksulgudes lüngad. Meie tekste ei ole selle riigi jurist üle vaadanud. Kuidas ja millal mitte kasutada:
page-nothing-met = Midagi nõutust ei leitud nõutud kujul.
page-not-asked-here = Siin ei nõuta
page-set-aside = { $count ->
    [one] { $count } nõue ja põhjus
   *[other] { $count } nõuet ja põhjused
}
page-papers-caption = Loetud dokumendid
page-paper = Dokument
page-role = Roll
page-format = Vorming
page-pages = Leheküljed
page-passages = Tekstikohad
page-language = Keel
page-terms-in = { $terms }: hõlmatud viitega dokumendis { $paper }; teksti ei ole lisatud
page-not-advice = See ei ole õigusnõu.
page-same = Samad dokumendid ja versioonid annavad sama aruande.
