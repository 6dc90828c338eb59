# What only papers to hand on say: reports as Word and Excel, tables, annotated copies, the note for the file.

handout-copy-title = Kommentierte Kopie von Fairclause
# $count: comments beside passages of this paper
handout-copy-beside = { $count ->
    [0] Keine Stelle dieses Dokuments ist schwach.
    [one] Ein Kommentar steht neben einer Stelle dieses Dokuments.
   *[other] { $count } Kommentare stehen neben Stellen dieses Dokuments.
}
# $count: points that no passage of the papers says
handout-copy-missing = { $count ->
    [0] Nichts fehlt, dessen Platz in diesem Dokument wäre.
    [one] Ein Punkt wurde in keinem Dokument gefunden; seine Klausel würde in diesem stehen:
   *[other] { $count } Punkte wurden in keinem Dokument gefunden; ihre Klauseln würden in diesem stehen:
}
handout-also-here = Ein Teil davon steht auch hier: { $places }.
handout-paste = Text zum Einfügen (Lücken in geschweiften Klammern füllen; nicht von einer Juristin oder einem Juristen dieses Landes geprüft):
handout-paste-above = Text zum Einfügen: wie oben in diesem Kommentar.
handout-unplaced = Diese Kommentare gehören zu Stellen, neben denen kein Kommentar stehen kann, etwa Fußnoten:
handout-signed = Das Original trägt eine digitale Signatur; für diese Kopie gilt sie nicht.
handout-rewritten = Das Original ist verschlüsselt oder beschädigt; diese Kopie ist keines von beiden und wurde als Ganzes neu geschrieben.
handout-nothing-to-say = Zu diesem Dokument ist nichts zu sagen, deshalb wurde keine Kopie gemacht.
handout-no-copy-format = Kommentare lassen sich nur in PDF- und Word-Dateien (.docx) schreiben; speichern Sie es als eine davon und prüfen Sie diese.
handout-paper-gone = Das Dokument ist nicht mehr dort, wo es gelesen wurde.

# the sheets of a workbook; at most 31 characters
handout-sheet-verdicts = Ergebnisse
handout-sheet-findings = Fundstellen
handout-sheet-papers = Unterlagen
handout-sheet-cautions = Wortlaut zum Ansehen
handout-sheet-declared = Erklärt und geschrieben
handout-sheet-to-do = Fragen und Aufgaben
handout-sheet-decisions = Entscheidungen
handout-sheet-about = Angaben

handout-column-requirement = Anforderung
handout-column-profile = Profil
handout-column-title = Titel
handout-column-subject = Thema
handout-column-stage = Phase
handout-column-weight = Gewicht
handout-column-result = Ergebnis
handout-column-because = Was gefunden wurde oder nicht
handout-column-lacking = Es fehlt
handout-column-found-level = Gefunden
handout-column-asked-level = Verlangt
handout-column-reason = Warum es verlangt ist
handout-column-notes = Hinweise
handout-column-question = Frage
handout-column-sources = Quellen
handout-column-words-found = Gefundener Wortlaut
handout-column-clause = Musterklausel
handout-column-paste = Text zum Einfügen
handout-column-duty = Art der Pflicht
handout-column-decision = Entscheidung
handout-column-finding = Fundstelle
handout-column-elements = Was sie sagt
handout-column-paper = Dokument
handout-column-place = Stelle
handout-column-number = Ziffer
handout-column-heading = Überschrift
handout-column-signal-words = Wörter, die es zeigen
handout-column-language = Sprache
handout-column-confidence = Sicherheit
handout-column-reader = Leser
handout-column-role = Rolle
handout-column-format = Format
handout-column-pages = Seiten
handout-column-passages = Textstellen
handout-column-unread = Nicht gelesen, und Warnungen
handout-column-hash = SHA-256
handout-column-kind = Art
handout-column-what = Was
handout-column-how = Wie oder warum
handout-column-about = Angabe
handout-column-decision-reason = Grund
handout-column-decision-by = Von
handout-column-decision-state = Stand
handout-column-decision-note = Was zu wissen ist
# $column: title of the column before it; $number: 2 for its first continuation
handout-column-continued = { $column } (Fortsetzung, { $number })

handout-kind-question = Frage
handout-kind-act = Vom Auftraggeber zu tun
handout-cells = Vor einer Zelle, die mit einem Rechenzeichen begann, steht ein Apostroph. Ein Text, der für eine Zelle zu lang ist, geht in der nächsten Spalte weiter, deren Titel es sagt; nichts ist abgeschnitten.

handout-decision-accept = bestätigt
handout-decision-wrong-reading = falsch gelesen
handout-decision-overlooked = vom Leseprogramm übersehen
handout-decision-not-applicable = nicht anwendbar
handout-state-applies = gilt
handout-state-changed = gilt; noch einmal ansehen
handout-state-stale = ohne Wirkung
# $subject: title of a category
handout-decided-passage = { $subject }: eine Stelle in { $paper }

handout-column-number-of = Nr.

handout-note-title = Vermerk für die Akte
handout-note-about = Was geprüft wurde, was Menschen dazu entschieden haben und warum, und was noch offen ist.
handout-note-result = Was geprüft wurde, und das Ergebnis
handout-note-papers = Die angesehenen Unterlagen
handout-note-decisions = Entscheidungen
handout-note-no-decisions = Es ist keine Entscheidung festgehalten.
handout-note-open = Noch offen
handout-note-nothing-open = Nichts, was das Gesetz verlangt oder was empfohlen ist, ist offen.
handout-note-hashes = Welche Unterlagen angesehen wurden
handout-note-day = Datum
handout-note-name = Name und Unterschrift
