# What only papers to hand on say: reports as Word and Excel, tables, annotated copies, the note for the file.

handout-copy-title = Fairclause’i märkustega koopia
# $count: comments beside passages of this paper
handout-copy-beside = { $count ->
    [0] Ükski koht selles dokumendis ei ole nõrk.
    [one] Üks märkus on selle dokumendi tekstikoha juures.
   *[other] { $count } märkust on selle dokumendi tekstikohtade juures.
}
# $count: points that no passage of the papers says
handout-copy-missing = { $count ->
    [0] Midagi, mille koht oleks selles dokumendis, ei puudu.
    [one] Üht punkti ei leitud ühestki dokumendist; selle tingimus oleks selles dokumendis:
   *[other] { $count } punkti ei leitud ühestki dokumendist; nende tingimused oleksid selles dokumendis:
}
handout-also-here = Osa sellest on kirjas ka siin: { $places }.
handout-paste = Lisatav tekst (täitke looksulgudes lüngad; selle riigi jurist ei ole üle vaadanud):
handout-paste-above = Lisatav tekst: nagu eespool selles märkuses.
handout-unplaced = Need märkused käivad tekstikohtade kohta, mille juurde märkust panna ei saa, näiteks joonealused märkused:
handout-signed = Originaalil on digitaalallkiri; selle koopia kohta see ei kehti.
handout-rewritten = Originaal on krüpteeritud või kahjustatud; see koopia ei ole kumbki ja kirjutati tervikuna uuesti.
handout-nothing-to-say = Selle dokumendi kohta ei ole midagi öelda, seega koopiat ei tehtud.
handout-no-copy-format = Märkusi saab kirjutada ainult PDF- ja Wordi failidesse (.docx); salvestage see ühena neist ja kontrollige seda.
handout-paper-gone = Dokument ei ole enam seal, kus see loeti.

# the sheets of a workbook; at most 31 characters
handout-sheet-verdicts = Tulemused
handout-sheet-findings = Leiud
handout-sheet-papers = Dokumendid
handout-sheet-cautions = Üle vaadatav sõnastus
handout-sheet-declared = Märgitud ja kirjas
handout-sheet-to-do = Küsimused ja tegevused
handout-sheet-decisions = Otsused
handout-sheet-about = Teave

handout-column-requirement = Nõue
handout-column-profile = Profiil
handout-column-title = Pealkiri
handout-column-subject = Teema
handout-column-stage = Etapp
handout-column-weight = Kaal
handout-column-result = Tulemus
handout-column-because = Mis leiti või ei leitud
handout-column-lacking = Puudub
handout-column-found-level = Leitud
handout-column-asked-level = Nõutud
handout-column-reason = Miks seda nõutakse
handout-column-notes = Märkused
handout-column-question = Küsimus
handout-column-sources = Allikad
handout-column-words-found = Leitud sõnad
handout-column-clause = Näidistingimus
handout-column-paste = Lisatav tekst
handout-column-duty = Kohustuse liik
handout-column-decision = Otsus
handout-column-finding = Leid
handout-column-elements = Mida see ütleb
handout-column-paper = Dokument
handout-column-place = Koht
handout-column-number = Punkt
handout-column-heading = Pealkiri dokumendis
handout-column-signal-words = Sõnad, mis seda näitavad
handout-column-language = Keel
handout-column-confidence = Kindlus
handout-column-reader = Lugeja
handout-column-role = Roll
handout-column-format = Vorming
handout-column-pages = Leheküljed
handout-column-passages = Tekstikohad
handout-column-unread = Lugemata ja hoiatused
handout-column-hash = SHA-256
handout-column-kind = Liik
handout-column-what = Mis
handout-column-how = Kuidas või miks
handout-column-about = Teave
handout-column-decision-reason = Põhjus
handout-column-decision-by = Kes
handout-column-decision-state = Seis
handout-column-decision-note = Mida teada
# $column: title of the column before it; $number: 2 for its first continuation
handout-column-continued = { $column } (järg, { $number })

handout-kind-question = Küsimus
handout-kind-act = Hankija enda teha
handout-cells = Lahtril, mis algas arvutusmärgiga, on ees ülakoma. Ühe lahtri jaoks liiga pikk tekst jätkub järgmises veerus, mille pealkiri seda ütleb; midagi ei ole ära lõigatud.

handout-decision-accept = kinnitatud
handout-decision-wrong-reading = valesti loetud
handout-decision-overlooked = lugejal märkamata jäänud
handout-decision-not-applicable = ei kohaldu
handout-state-applies = kehtib
handout-state-changed = kehtib; vaadake uuesti
handout-state-stale = mõjuta
# $subject: title of a category
handout-decided-passage = { $subject }: koht dokumendis { $paper }

handout-column-number-of = Nr

handout-note-title = Märge toimikusse
handout-note-about = Mida kontrolliti, mida inimesed otsustasid ja miks ning mis on veel lahtine.
handout-note-result = Mida kontrolliti ja tulemus
handout-note-papers = Vaadatud dokumendid
handout-note-decisions = Otsused
handout-note-no-decisions = Ühtegi otsust ei ole kirja pandud.
handout-note-open = Veel lahtine
handout-note-nothing-open = Midagi seaduses nõutut ega soovitatavat ei ole lahtine.
handout-note-hashes = Millised dokumendid vaadati
handout-note-day = Kuupäev
handout-note-name = Nimi ja allkiri
