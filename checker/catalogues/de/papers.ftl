# Was Berichte über Unterlagen sagen, die nicht oder nicht ganz gelesen wurden. Ein Satz steht hinter dem Namen der Datei.

# Warum eine Unterlage nicht gelesen wurde.
paper-empty = Die Datei ist leer (0 Byte).
paper-password = Sie ist durch ein Passwort geschützt.
paper-mismatch = Der Name endet auf { $ending }, dem Inhalt nach ist sie aber etwas anderes: { $kind }.
paper-not-read = Diese Art von Datei wird nicht gelesen: { $kind }.
paper-too-deep = Ihre Teile sind zu tief ineinander verschachtelt.
paper-reader-stopped = Sie konnte nicht gelesen werden (der Leser brach ab mit { $error }).
paper-cannot-open = Sie lässt sich nicht öffnen ({ $why }).
paper-folder-closed = Der Ordner lässt sich nicht öffnen ({ $why }).
paper-zip-depth = Ein Zip in einem Zip in einem Zip wird nicht geöffnet.
paper-many-files = Anzahl der Dateien darin: { $count }; gelesen werden höchstens { $most }.
paper-many-parts = Anzahl der Teile darin: { $count }; gelesen werden höchstens { $most }.
paper-zip-empty = In diesem Zip ist keine Datei.
paper-zip-locked = Sie liegt in einem Zip, das ein Passwort verlangt.
paper-zip-damaged = Sie lässt sich nicht aus ihrem Zip entpacken.
paper-too-large = Sie ist { $size } MB groß; gelesen werden Dateien bis { $most } MB.
paper-cut-short = Die Datei ist beschädigt oder unvollständig: Ihr Inhaltsverzeichnis lässt sich nicht lesen.
paper-unpacks = Entpackt ist sie { $size } MB groß; so viel wird nicht gelesen.
paper-packed = Ein Teil davon ist { $ratio } zu 1 gepackt, wie in einer Datei, die einen Rechner lahmlegen soll.
paper-needs-office = Für { $format }-Dateien wird LibreOffice gebraucht, das nicht installiert ist.
paper-office-failed = LibreOffice konnte sie nicht öffnen.
paper-slow = Das Lesen dauerte länger als { $seconds } Sekunden und wurde abgebrochen.
paper-memory = Das Lesen braucht mehr als { $size } MB Arbeitsspeicher und wurde abgebrochen.
paper-broke-down = Das Programm, das sie liest, stürzte ab ({ $why }); die Datei ist beschädigt oder braucht zu viel Arbeitsspeicher.
paper-workbook = Die Arbeitsmappe lässt sich nicht lesen; ein Teil ist beschädigt oder fehlt.
paper-cells = Sie hat mehr als { $most } gefüllte Zellen.
paper-doctype = Ihr Teil { $part } enthält eine DOCTYPE-Angabe, die Office-Dateien nie brauchen und die für Angriffe benutzt wird; sie wurde nicht geöffnet.
paper-part-broken = Ihr Teil { $part } ist beschädigt.
paper-no-text-part = Sie enthält keinen Textteil; es ist keine vollständige Word-Datei.
paper-pdf-pages = Die PDF-Datei hat { $pages } Seiten; gelesen werden höchstens { $most }.
paper-pdf-no-pages = Die PDF-Datei hat keine Seiten.
paper-pdf-damaged = Die PDF-Datei ist beschädigt und lässt sich nicht öffnen.
paper-needs-ocr = Um eingescannte Seiten zu lesen, wird { $part } gebraucht; es ist nicht installiert.
paper-ocr-languages = Tesseract kennt keine der Sprachen, die gelesen werden.
paper-odd-file = Es ist keine gewöhnliche Datei, oder eine Verknüpfung ins Leere.
paper-link-folder = Einer Verknüpfung mit einem Ordner wird nicht gefolgt.
paper-hidden-folder = Ein versteckter Ordner wird nicht gelesen.
paper-link-out = Einer Verknüpfung, die aus dem Ordner hinausführt, wird nicht gefolgt.
paper-no-notice = Keine Bekanntmachung oder Eigenerklärung in einer Form, die gelesen wird (eForms, TED XML, OCDS, EEE).
paper-not-well-formed = Kein wohlgeformtes { $format } ({ $why }).
paper-notice-doctype = Sie enthält einen eigenen Dokumenttyp (DOCTYPE), den keine Bekanntmachung braucht und der nicht geöffnet wird.
paper-notice-large = Sie ist größer als { $most } MB und damit zu groß für eine Bekanntmachung.
paper-notice-deep = Sie ist mehr als { $most } Ebenen tief verschachtelt.
paper-no-release = Sie enthält keine OCDS-Veröffentlichung: höchstens Verweise darauf, oder Fassungen ohne die zusammengeführte Veröffentlichung.
paper-changed = Sie wurde geändert, seit sie gelesen wurde.
paper-no-comments = In diese Form von Word-Datei lassen sich keine Kommentare schreiben.
paper-no-notes = In diese PDF-Datei lassen sich keine Notizen schreiben, ihr Aufbau ist beschädigt.
paper-no-copy = Eine Kopie mit Anmerkungen gibt es nur von PDF- und Word-Dateien (.docx).

# Was man tun kann.
paper-do-ask-again = Lassen Sie sich die Datei noch einmal geben.
paper-do-ask-or-anew = Lassen Sie sich die Datei noch einmal geben, oder öffnen und speichern Sie sie neu.
paper-do-right-ending = Geben Sie ihr die richtige Endung, oder lassen Sie sich die Datei noch einmal geben.
paper-do-without-password = Speichern Sie eine Kopie ohne Passwort und prüfen Sie diese.
paper-do-anew = Speichern Sie sie neu und prüfen Sie die neue Datei.
paper-do-anew-or-pdf = Speichern Sie sie neu oder als PDF.
paper-do-office-anew = Öffnen Sie sie in einem Office-Programm und speichern Sie sie neu.
paper-do-own-program = Öffnen Sie sie in ihrem eigenen Programm, speichern Sie sie neu und prüfen Sie die neue Datei.
paper-do-own-program-docx = Öffnen Sie sie in ihrem eigenen Programm und speichern Sie sie als DOCX oder PDF.
paper-do-docx = Speichern Sie sie als gewöhnliche Word-Datei (.docx) und prüfen Sie diese.
paper-do-print = Speichern Sie sie als PDF und prüfen Sie dieses.
paper-do-workbook = Speichern Sie sie als XLSX oder PDF und prüfen Sie die neue Datei.
paper-do-odt = Speichern Sie sie als ODT und prüfen Sie die neue Datei.
paper-do-text = Ist es reiner Text, so benennen Sie sie in .txt um.
paper-do-unpack = Entpacken Sie sie und geben Sie den Ordner an.
paper-do-container = Nehmen Sie die Unterlagen aus dem Container und prüfen Sie diese.
paper-do-attachments = Speichern Sie Text und Anhänge als eigene Dateien.
paper-do-scan = Machen Sie ein PDF daraus und prüfen Sie es noch einmal mit Texterkennung (--ocr).
paper-do-notices = Davon werden nur Bekanntmachungen gelesen: eForms, TED, OCDS, EEE. Prüfen Sie stattdessen die Fassung als PDF oder HTML.
paper-do-formats = { $advice } Gelesen werden PDF, DOCX, XLSX, HTML, TXT, Markdown, ODT, RTF, DOC, Bekanntmachungen als XML oder JSON sowie Zip-Dateien mit solchen.
paper-do-split = Teilen Sie sie und prüfen Sie die Teile.
paper-do-split-or-pdf = Teilen Sie sie, oder speichern Sie sie neu als PDF.
paper-do-ordinary = Bitten Sie den Absender um eine gewöhnliche Kopie.
paper-do-install-office = Installieren Sie es (Paket libreoffice-writer), oder speichern Sie die Datei als DOCX oder PDF.
paper-do-install-ocr = Installieren Sie Tesseract mit den Sprachen der Unterlage und `pip install fairclause[ocr]`, oder lassen Sie vorher ocrmypdf laufen.
paper-do-sheets = Lassen Sie Blätter mit reinen Daten weg und prüfen Sie noch einmal.
paper-do-name-it = Gehört sie zu den Unterlagen, so geben Sie sie einzeln an.
paper-do-as-paper = Eine Bekanntmachung als PDF oder Webseite liest `fairclause check` wie jede andere Unterlage.
paper-do-download = Die Datei ist unvollständig oder beschädigt; laden Sie die Bekanntmachung noch einmal herunter.
paper-do-portal = Speichern Sie die Bekanntmachung noch einmal aus dem Portal, in dem sie veröffentlicht ist.
paper-do-one-notice = Nehmen Sie die Bekanntmachung, um die es geht, aus der Datei heraus und prüfen Sie diese.
paper-do-release = Nehmen Sie die Veröffentlichung selbst oder die zusammengeführte Veröffentlichung aus dem Portal.
paper-do-check-again = Prüfen Sie sie noch einmal.

# Arten von Dateien.
paper-kind-pdf = PDF
paper-kind-docx = Word-Datei (DOCX)
paper-kind-xlsx = Excel-Arbeitsmappe (XLSX)
paper-kind-html = Webseite (HTML)
paper-kind-text = reiner Text
paper-kind-text-other = Text anderer Art ({ $ending })
paper-kind-odt = OpenDocument-Text (ODT)
paper-kind-rtf = RTF-Datei
paper-kind-doc = alte Word-Datei (DOC)
paper-kind-zip = Zip-Archiv
paper-kind-eforms = eForms-Bekanntmachung
paper-kind-ted = TED-Bekanntmachung
paper-kind-ocds = OCDS-Veröffentlichung
paper-kind-espd = Einheitliche Europäische Eigenerklärung (EEE)
paper-kind-json = JSON-Datei
paper-kind-xml = XML-Datei
paper-kind-wordxml = als XML gespeicherte Word-Datei
paper-kind-fodt = flache OpenDocument-Datei
paper-kind-eml = E-Mail oder Webarchiv
paper-kind-msg = Outlook-Nachricht
paper-kind-p7m = signierter Container (P7M)
paper-kind-xls = alte Excel-Arbeitsmappe (XLS)
paper-kind-ole = alte Office-Datei anderer Art
paper-kind-pptx = Präsentation
paper-kind-ods = OpenDocument-Tabelle oder -Präsentation
paper-kind-epub = elektronisches Buch
paper-kind-xps = XPS-Datei
paper-kind-asice = signierter Container (ASiC)
paper-kind-picture-of = Bild ({ $format })
paper-kind-picture = Bild
paper-kind-7z = 7z-Archiv
paper-kind-rar = RAR-Archiv
paper-kind-gz = gepackte Datei (gzip, bzip2 oder xz)
paper-kind-csv = CSV-Tabelle
paper-kind-unknown = unbekannte Art von Datei

# Was von einer Unterlage nicht gelesen wurde, die sonst gelesen wurde.
paper-seen-no-text = Es wurde kein Text darin gefunden; ein Mensch muss hinsehen.
paper-pages = { $count } von { $total } { $total ->
        [one] Seite
       *[other] Seiten
    } ({ $pages })
paper-seen-scan = Kein Text auf { $where }: Das sieht nach einem Scan aus; installieren Sie Tesseract und prüfen Sie noch einmal mit --ocr, oder lassen Sie vorher ocrmypdf laufen.
paper-seen-garbled = Die Buchstaben auf { $where } sind nicht zu erkennen, weil ihren Schriften die Zeichentabelle fehlt; installieren Sie Tesseract und prüfen Sie noch einmal mit --ocr, oder lassen Sie vorher ocrmypdf laufen.
paper-seen-damaged = Beschädigt und nicht gelesen: { $where }; lassen Sie sich die Datei noch einmal geben.
paper-seen-timed-out = Die Texterkennung dauerte zu lange, nicht gelesen: { $where }; versuchen Sie es mit weniger Seiten, oder lassen Sie vorher ocrmypdf laufen.
paper-seen-ocr = Durch Texterkennung gelesen: { $where }; Wörter können falsch erkannt sein.
paper-seen-lines = Zu viele gezeichnete Linien auf { $where }, um Tabellen von Zeichnungen zu unterscheiden; der Text wurde Zeile für Zeile gelesen.
paper-seen-outside = Text außerhalb des sichtbaren Teils wurde weggelassen: { $where }.
paper-seen-notes = Kommentare wurden nicht gelesen: { $where }.
paper-seen-blank = Nichts ist gedruckt auf { $where }.
paper-seen-attached = Eingebettete Dateien wurden nicht gelesen: { $names }; speichern Sie sie und prüfen Sie sie mit.
paper-seen-xfa = Das Formular ist ein XFA-Formular, das nicht gelesen wird; drucken Sie es als PDF und prüfen Sie dieses.
paper-seen-cut-off = Der Datei fehlt die Endmarke, sie ist vielleicht abgeschnitten; es können Seiten fehlen.
paper-seen-tracked = Die Datei enthält nachverfolgte Änderungen: Eingefügtes wird als Teil des Textes gelesen, Gelöschtes nicht.
paper-seen-hidden = Verborgener Text wurde weggelassen, wie auf der gedruckten Seite.
paper-seen-comments = Kommentare am Rand gehören nicht zum Text und wurden nicht gelesen.
paper-seen-alt-chunk = { $count ->
        [one] Eine andere Datei ist in den Text eingefügt; dieser Teil wurde nicht gelesen (altChunk). Speichern Sie die Datei neu, damit beides eins wird.
       *[other] An { $count } Stellen sind andere Dateien in den Text eingefügt; diese Teile wurden nicht gelesen (altChunk). Speichern Sie die Datei neu, damit alles eins wird.
    }
paper-seen-sub-doc = { $count ->
        [one] Der Text verweist auf ein Filialdokument; dieser Teil wurde nicht gelesen. Prüfen Sie auch dessen Datei.
       *[other] Der Text verweist an { $count } Stellen auf Filialdokumente; diese Teile wurden nicht gelesen. Prüfen Sie auch deren Dateien.
    }
paper-seen-embedded = { $count ->
        [one] Eine eingebettete Datei wurde nicht gelesen.
       *[other] Eingebettete Dateien wurden nicht gelesen ({ $count } Stellen).
    }
paper-seen-picture = { $count ->
        [one] Wörter in einem Bild wurden nicht gelesen.
       *[other] Wörter in Bildern wurden nicht gelesen ({ $count } Stellen).
    }
paper-seen-diagram = { $count ->
        [one] Wörter in einem Diagramm wurden nicht gelesen.
       *[other] Wörter in Diagrammen wurden nicht gelesen ({ $count } Stellen).
    }
paper-seen-frameset = Die Datei ist eine Rahmenseite, die andere Dateien zeigt; diese wurden nicht gelesen. Prüfen Sie sie mit.
paper-seen-cell-notes = Notizen an Zellen wurden nicht gelesen.
paper-seen-cell-comments = Kommentare an Zellen wurden nicht gelesen.
paper-seen-drawings = Zeichnungen, Diagramme und Textfelder wurden nicht gelesen.
paper-seen-embedded-sheets = Eingebettete Dateien wurden nicht gelesen.
paper-seen-chart-sheets = Blätter, die nur ein Diagramm sind, wurden nicht gelesen.
paper-seen-links = Werte aus anderen Arbeitsmappen werden so gezeigt, wie sie zuletzt gespeichert wurden.
paper-seen-hidden-rows = { $count ->
        [one] Eine ausgeblendete Zeile oder Spalte wird mitgelesen.
       *[other] { $count } ausgeblendete Zeilen oder Spalten werden mitgelesen.
    }
paper-seen-formulas = { $count ->
        [one] Eine Formel hat kein gespeichertes Ergebnis und wurde nicht gelesen; öffnen und speichern Sie die Datei in einer Tabellenkalkulation.
       *[other] { $count } Formeln haben kein gespeichertes Ergebnis und wurden nicht gelesen; öffnen und speichern Sie die Datei in einer Tabellenkalkulation.
    }
paper-seen-hidden-sheets = Ausgeblendete Blätter werden mitgelesen: { $names }.
paper-seen-hidden-screen = Verborgener Text wurde weggelassen, wie auf dem Bildschirm.
paper-seen-frames = Rahmen, die andere Seiten zeigen, wurden nicht gelesen.
paper-seen-letters = Die Datei sagt nicht, wie ihre Buchstaben verschlüsselt sind; angenommen wurde { $codes }, Umlaute und Akzente können falsch sein.
paper-seen-gaps = Nicht gelesen: { $gaps }.
paper-seen-languages = Texte in Sprachen, die nicht gelesen werden, wurden weggelassen, wo es sie in einer anderen Sprache gibt: { $fields }.
