# Der Arbeitsplatz der Vergabestelle. Was hier nicht steht, steht im Katalog des Berichts.

nav-check = Prüfen
nav-result = Ergebnis
nav-page = Auf der Seite zeigen
nav-decide = Entscheiden
nav-to-do = Aufgaben
nav-take-away = Herunterladen
nav-library = Bibliothek
nav-about = Über das Programm
frame-language = Sprache
frame-sign-in = Anmelden
frame-sign-in-lead = Dieser Arbeitsplatz ist für Beschäftigte Ihrer Stelle. Melden Sie sich an, um fortzufahren.
frame-sign-out = Abmelden
frame-in-hand = Vorliegende Unterlagen
frame-no-papers = Noch keine Unterlagen.
frame-nothing-yet = Es gibt noch nichts zu zeigen. Fügen Sie zuerst die Unterlagen hinzu.
frame-to-check = Unterlagen hinzufügen
several-subjects = mehrere Themen
profile-good-practice = Gute Praxis (Ostseerat, OSZE, IAO, FLOW)
profile-eu-2014-24 = Europäische Union: Richtlinie 2014/24/EU und verwandte Richtlinien

check-title = Ausschreibung oder Vertrag prüfen
check-lead = Fügen Sie alle Unterlagen einer Vergabe hinzu: Sie werden zusammen beurteilt, eine Klausel in einer Anlage zählt also mit. Sie verlassen diesen Rechner nicht und liegen nur während des Lesens auf seiner Festplatte.
check-papers = Unterlagen einer Vergabe
check-papers-help = PDF, Word, Excel, HTML, Text, Bekanntmachungen in XML, ODT, RTF, DOC oder ein ZIP mit solchen Dateien. Was nicht gelesen werden kann, wird im Ergebnis genannt; das Übrige wird trotzdem gelesen.
check-facts = Was über die Vergabe bekannt ist
check-facts-lead = Je mehr hier bekannt ist, desto weniger Fragen bleiben. Sie können es später ändern, ohne dass die Unterlagen neu gelesen werden.
check-profiles = Prüfen gegen
check-profiles-help = Wählen Sie das Recht Ihres Landes und, wenn Sie mögen, die gute Praxis. Ein nationales Recht bringt die Regeln der Union mit.
check-unknown = nicht bekannt
check-kind = Art des Auftrags
check-kind-help = Viele Pflichten gelten nur für Bauaufträge oder nur für Dienstleistungen.
check-cpv = Auftragsgegenstand (CPV)
check-cpv-hint = Wort oder Code eingeben
check-cpv-help = Suchen Sie nach dem Namen oder geben Sie einen CPV-Code wie 90910000 ein. Er entscheidet über das Risiko der Branche und über einige Pflichten.
check-more = Weiteres: Ort, Auftraggeber, Wert, Stand, Datum, eingescannte Seiten
check-place = Land, in dem gearbeitet wird
check-place-help = Manche Regeln gelten nur für Arbeit im Land selbst.
check-buyer = Art des Auftraggebers
check-buyer-help = Schwellenwerte und einige Pflichten unterscheiden sich.
check-value = Geschätzter Auftragswert ohne Umsatzsteuer
check-value-help = Er entscheidet, ob die EU-Schwellenwerte erreicht sind. Er wird nie in eine andere Währung umgerechnet.
check-currency = Währung des Werts
check-phase = Stand des Verfahrens
check-phase-help = In einen Entwurf lässt sich ein Text einfügen; nach der Veröffentlichung braucht es eine Berichtigung, nach der Unterschrift eine Vertragsänderung.
check-regime = Vergaberegime
check-regime-help = „Offen“ ermittelt es aus Wert, Art und Auftraggeber.
check-date = Beginn des Verfahrens
check-date-help = Als Jahr-Monat-Tag, zum Beispiel 2027-01-31. Es gelten die Regeln dieses Tages; ohne Datum die neuesten.
check-date-wrong = „{ $written }“ ist kein Datum. Schreiben Sie es als Jahr-Monat-Tag, zum Beispiel 2027-01-31.
check-cpv-wrong = „{ $written }“ ist kein bekannter CPV-Code. Geben Sie ein Wort oder die acht Ziffern eines Codes ein.
check-ocr = Eingescannte Seiten lesen (langsam)
check-ocr-help = Seiten ohne Text werden mit Tesseract erkannt, wo es installiert ist: etwa 3 Sekunden je Seite.
check-start = Unterlagen prüfen
check-sample = Mit einem Beispiel ausprobieren
check-sample-help = Liest eine kleine erfundene Ausschreibung für Hafenreinigung, die mit dem Programm kommt.
check-cancel = Abbrechen
check-cancel-help = Beendet das Lesen. Nichts davon wird behalten.
check-beginning = Das Lesen beginnt
check-opening = { $path } ({ $number } von { $total }): wird geöffnet
check-reading = { $path } ({ $number } von { $total }): Klauseln werden gelesen
check-comparing = Abgleich mit dem, was verlangt ist
check-in-hand = Vorliegende Unterlagen
check-to-result = Ergebnis zeigen
check-clear = Unterlagen entfernen
check-clear-help = Nimmt Unterlagen, Antworten und Entscheidungen aus dem Speicher dieses Programms.

result-title = Ergebnis
result-lead = Was die Unterlagen für die Menschen vorsehen, die die Arbeit leisten werden, und was darin nicht gefunden wurde.
result-top = { $count ->
    [one] Die wichtigste Lücke
   *[other] Die { $count } wichtigsten Lücken
}
result-rest = { $count ->
    [one] Eine weitere Lücke
   *[other] { $count } weitere Lücken
}
result-good = Was gut ist
result-good-count = { $count ->
    [one] Ein Punkt wurde gefunden wie verlangt
   *[other] { $count } Punkte wurden gefunden wie verlangt
}
result-sure = Wie viel gelesen wurde und wie sicher es ist
result-overlooked = An erfundenen Unterlagen gemessen übersieht dieses Programm etwa { $count } von 100 Stellen zu den Themen, die hier verlangt sind. Wo „nicht gefunden“ steht, sollte ein Mensch noch einmal nachsehen.
result-questions = { $count ->
    [one] Eine Frage entscheidet
   *[other] { $count } Fragen entscheiden
}
result-questions-lead = Die Unterlagen beantworten dies nicht. Ihre Antwort ändert das Ergebnis sofort.
result-decides = { $count ->
    [one] Entscheidet einen Punkt.
   *[other] Entscheidet { $count } Punkte.
}
result-yes = Ja
result-no = Nein
result-answer-in-check = Unter „Prüfen“ beantworten
result-answered = { $question } { $answer }.
result-take-back = Zurücknehmen
result-strengths-caption = Alle 24 Themen; zuerst die am weitesten unter dem Verlangten
result-gaps = Die Lücken, eine nach der anderen
result-gaps-lead = Die schwerwiegendsten zuerst. Unter „Text zum Einfügen“ steht eine Klausel in der Sprache der Unterlagen.
result-shown = { $count ->
    [one] Ein Punkt in dieser Auswahl; { $all } Lücken insgesamt.
   *[other] { $count } Punkte in dieser Auswahl; { $all } Lücken insgesamt.
}
result-show-all = { $count ->
    [one] Anzeigen
   *[other] Alle { $count } anzeigen
}
result-more-words = { $count ->
    [one] Wortlaut an einer weiteren Stelle gefunden
   *[other] Wortlaut an { $count } weiteren Stellen gefunden
}
result-show-on-page = Auf der Seite zeigen
result-decide = Entscheiden
filter-severity = Gewicht
filter-any-severity = Alle Lücken
filter-status = Ergebnis
filter-any-status = Jedes Ergebnis
filter-stage = Stufe
filter-any-stage = Jede Stufe
filter-category = Thema
filter-any-category = Jedes Thema
filter-document = Unterlage
filter-any-document = Jede Unterlage

clause-use = Verwendung: { $use }
clause-not-when = Nicht geeignet: { $not_when }
clause-official = Amtliches Muster: { $template }
clause-not-reviewed = Dieser Text wurde von keiner Juristin und keinem Juristen dieses Landes geprüft.

page-view-title = Auf der Seite zeigen
page-view-nothing = In diesen Unterlagen wurde nichts über Beschäftigte gefunden; es gibt daher nichts zu zeigen.
page-view-before = Zurück
page-view-after = Weiter
page-view-choose = Stelle ({ $count } gefunden)
page-view-alt = Seite { $page } von { $paper }; die Stelle ist umrahmt. Ihr Wortlaut steht neben dem Bild.
page-view-no-picture = Die Seite lässt sich nicht zeichnen; stattdessen steht hier ihr Text.
page-view-above = { $count ->
    [one] Eine Stelle darüber.
   *[other] { $count } Stellen darüber.
}
page-view-below = { $count ->
    [one] Eine Stelle darunter.
   *[other] { $count } Stellen darunter.
}
page-view-sure = Das Programm ist zu { $percent } % sicher. Stufe: { $stage }.
page-view-counts-for = Sie zählt für
page-view-decide = Über diese Stelle entscheiden
page-view-panel = Alles, was gefunden wurde

decide-title = Entscheiden
decide-lead = Sie haben das letzte Wort. Eine Entscheidung ändert den Bericht sofort und steht mit Ihrer Begründung darin.
decide-needs-papers = Diese Prüfung wurde ohne ihre Unterlagen geöffnet. Fügen Sie sie unter „Prüfen“ hinzu, um weiter zu entscheiden.
decide-subject = Worüber
decide-subject-help = Alle Punkte, dazu die Stellen zum selben Thema. Um über eine andere Stelle zu entscheiden, wählen Sie sie unter „Auf der Seite zeigen“.
decide-of-point = Punkt: { $title } ({ $status })
decide-of-passage = Stelle: { $passage }
decide-kind = Entscheidung
decide-kind-accept = Richtig: Ich habe nachgesehen und stimme zu
decide-kind-wrong-reading = Falsch gelesen: Die Stelle sagt das nicht
decide-kind-overlooked = Übersehen: Der Wortlaut ist da, das Programm hat ihn nicht gesehen
decide-kind-not-applicable = Von diesen Unterlagen nicht verlangt
decide-reason = Begründung
decide-reason-help = Sie steht im Bericht. Bei „übersehen“ schreiben Sie, wo der Wortlaut steht.
decide-reason-missing = Geben Sie eine Begründung an: Sie steht im Bericht.
decide-by = Ihr Name oder Ihre Funktion (kann leer bleiben)
decide-by-help = Steht im Bericht und in der gespeicherten Prüfung.
decide-do = Entscheiden
decide-done = Entschieden. Der Bericht wurde neu berechnet.
decide-list = { $count ->
    [0] Entscheidungen
    [one] Eine Entscheidung
   *[other] { $count } Entscheidungen
}
decide-list-empty = Noch wurde nichts entschieden.
decide-take-back = Zurücknehmen

to-do-title = Aufgaben
to-do-lead = Was der Auftraggeber selbst tut und ob er nachhalten kann, was die Unterlagen verlangen.
to-do-when = Stufe: { $stage }
to-do-who = In der Regel zuständig: { $who }
to-do-nothing = Die Profile verlangen hier nichts vom Auftraggeber selbst.
who-planning = die Bedarfsstelle mit der Vergabestelle
who-procurement = die Vergabestelle
who-evaluation = wer die Angebote wertet
who-contract = das Vertragsmanagement
to-do-follow-up = Können wir das nachhalten?
to-do-follow-up-lead = Eine Klausel, die niemand kontrolliert, schützt niemanden. Eine Schätzung für einen Vertrag.
to-do-hours-now = Stunden im Jahr für das, was die Unterlagen jetzt verlangen
to-do-hours-texts = Stunden im Jahr mit allen Texten zum Einfügen
to-do-assumptions = Annahmen der Schätzung
to-do-sum = Die Rechnung: { $checks } Kontrollen im Jahr je Nachweis; jede braucht { $ask } Minuten zum Anfordern, { $look } zum Durchsehen, { $worker } für jede von { $sample } beschäftigten Personen und in { $share } von 100 Kontrollen { $settle } Minuten zum Klären. Die Zahlen sind unsere Annahmen, keine Messungen.
to-do-evidence = Die Nachweise, die durchzusehen sind
to-do-what = Nachweis
to-do-recipient = Wer ihn erhält
to-do-kept = Wie lange er aufbewahrt wird
to-do-asked = Jetzt verlangt
to-do-with-text = mit unserem Text
assume-checks-a-year = Kontrollen im Jahr
assume-workers-in-sample = Beschäftigte in der Stichprobe
assume-minutes-to-ask = Minuten, um einen Nachweis anzufordern
assume-minutes-to-look = Minuten, um einen Nachweis durchzusehen
assume-minutes-a-worker = Minuten je beschäftigter Person
assume-minutes-to-settle = Minuten, um Auffälliges zu klären
assume-share-with-questions = Anteil der Kontrollen mit Klärungsbedarf (0 bis 1)

take-title = Herunterladen
take-lead = Alles entsteht auf diesem Rechner.
take-reports = Der Bericht
take-reports-lead = Er enthält Ihre Antworten und Entscheidungen nach jetzigem Stand.
take-form-docx = Bericht für Word
take-form-docx-for = für die Akte und für Kolleginnen und Kollegen
take-form-note = Vermerk für die Vergabeakte
take-form-note-for = was geprüft und entschieden wurde und warum, mit der Prüfsumme jeder Unterlage
take-form-xlsx = Tabellen für Excel
take-form-xlsx-for = eine Zeile je Ergebnis und je Stelle, mit Filtern
take-form-html = Webseite
take-form-html-for = zum Lesen und Drucken
take-form-csv = Tabelle (CSV)
take-form-csv-for = eine Zeile je Ergebnis, für andere Programme
take-form-json = Daten (JSON)
take-form-json-for = alles, für andere Programme
take-papers = Die Unterlagen mit Anmerkungen
take-papers-lead = Kopien der Word- und PDF-Unterlagen mit Kommentaren an den schwachen Stellen und einem am Anfang mit dem, was nicht gefunden wurde, samt Klausel zum Einfügen. Der Text bleibt, wie er ist.
take-papers-gone = Die Unterlagen selbst liegen nicht vor. Fügen Sie sie unter „Prüfen“ hinzu.
take-annotate = Kopien anfertigen
take-annotating = Kommentare werden geschrieben
take-copy = { $paper } ({ $count ->
    [one] ein Kommentar
   *[other] { $count } Kommentare
})
take-all-copies = Alle Kopien in einem ZIP
take-review = Die Prüfung, um später weiterzumachen
take-review-lead = Eine Datei mit dem Bericht, Ihren Entscheidungen und den Prüfsummen der Unterlagen, ohne die Unterlagen selbst.
take-save = Prüfung speichern
take-open = Mit einer gespeicherten Prüfung weitermachen
take-open-lead = Öffnen Sie die Datei und fügen Sie dann unter „Prüfen“ dieselben Unterlagen wieder hinzu. Unterlagen, die sich seitdem geändert haben, werden genannt.
take-open-file = Prüfung (.fairclause)
take-open-do = Prüfung öffnen
take-opened = Die Prüfung ist geöffnet.

library-title = Bibliothek
library-lead = Was verlangt werden kann, wer es verlangt, und unsere Texte.
library-part = Regal
library-part-paste = Wie wird meine Klausel gelesen?
library-part-subjects = Themen und Texte
library-part-requirements = Anforderungen
library-part-matrix = Wer verlangt was
library-about = Worum es geht
library-not-about = Worum es nicht geht
library-blind = Was das Programm nicht sieht
library-examples = So zu lesen
library-asked-by = Wer es verlangt
library-asked-by-nobody = Kein Profil verlangt es.
library-texts = Texte zum Einfügen
library-no-text = Zu diesem Thema gibt es keinen Text von uns: Es ist etwas, das der Auftraggeber tut, keine Klausel.
library-text-language = Sprache der Beispiele und Texte
library-profile = Profil
library-any-profile = Jedes Profil
library-search = Wörter in Titel, Begründung oder Quelle
library-found = { $count ->
    [one] Eine Anforderung
   *[other] { $count } Anforderungen
}
library-matrix-caption = Wie viele Anforderungen an die Unterlagen jedes Profil zu einem Thema hat; „Gesetz“, wo eine davon Pflicht ist
library-law = Gesetz
library-paste-lead = Fügen Sie eine Klausel ein. Sie wird gelesen wie eine Ausschreibung, und nichts davon wird behalten.
library-clause = Klausel
library-clause-language = Sprache der Klausel
library-read = Lesen
library-no-reading = Das Programm findet in diesen Worten nichts über Beschäftigte.
library-unsure = unsicher: Ein Mensch muss nachsehen
library-has = Vorhanden: { $element }
library-strongest = Sie hat Pflicht, Kontrolle und Folge. Stärkeres wird nirgends verlangt.
library-step = Schritt { $number }:
library-step-obligation = Schreiben Sie, wer was tun muss („hat zu“, „verpflichtet sich“), nicht, was erhofft wird.
library-step-hedge = Streichen Sie die Worte, die die Pflicht entleeren („nach Möglichkeit“, „angemessene Bemühungen“).
library-step-verification = Schreiben Sie, wie es kontrolliert oder nachgewiesen wird: Bericht, Aufzeichnungen, Prüfung, Bescheinigung.
library-step-sanction = Schreiben Sie, was auf einen Verstoß folgt: ein Plan zur Abhilfe, Einbehalt, Vertragsstrafe.
library-reaches = Dann ist es: { $strength }.

about-title = Über das Programm
about-lead = Wie gut es liest, was es nicht sieht und welche Versionen im Einsatz sind. Dies ist keine Rechtsberatung.
about-measured = Wie gut es liest
about-measured-lead = Gemessen an { $rows } Stellen in { $languages } Sprachen, die dafür geschrieben und nicht zum Schreiben der Regeln verwendet wurden.
about-stale = Das Programm hat sich seit der Messung geändert; die Zahlen sind die der vorigen Version.
about-caption = Nach Thema; in Klammern der Bereich, in dem der wahre Anteil mit 95 % Sicherheit liegt
about-found = Gefunden, von dem, was da ist
about-right = Richtig, von dem, was gelesen wurde
about-cases = Stellen
about-few = zu wenige, um sich darauf zu verlassen
about-card = Das ganze Datenblatt, nach Sprache und Thema (auf Englisch)
about-blind = Was es nicht sieht
blind-practice = Es sieht nicht die Praxis: Eine gute Klausel sagt nichts darüber, wie Menschen behandelt werden.
blind-not-given = Es sieht nicht, was ihm nicht gegeben wurde: Anlagen, Formulare, einbezogene Vertragsbedingungen.
blind-overlooks = Es übersieht Wortlaut: ungewöhnliche Wendungen und lange Umwege.
blind-finds = Es findet Wortlaut, der nicht da ist: Sehen Sie die zitierte Stelle an, bevor Sie sich darauf stützen.
blind-pages = Es sieht nicht jede Seite: Eingescanntes nur auf Wunsch, Zeichnungen und Fotos gar nicht.
blind-languages = Es liest zehn Sprachen; Stellen in anderen werden gezählt und als nicht gelesen genannt.
blind-lawyer = Es ist kein Jurist: Ein Profil enthält, was seine Datei sagt, mit Quelle und der Art, wie sie geprüft wurde.
blind-weigh = Es wägt nicht ab, ob eine Forderung für Ihren Vertrag verhältnismäßig ist.
blind-convert = Es rechnet Werte nicht in andere Währungen um.
about-versions = Versionen
about-reader = Leser „{ $name }“
about-private = Ihre Unterlagen
about-private-told = Unterlagen bleiben im Speicher dieses Programms, solange diese Seite offen ist, und liegen nur während des Lesens auf der Festplatte. Nichts wird verschickt, nichts wird gezählt.
