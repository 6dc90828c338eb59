# What only the HTML page says.

page-heading = Was diese Unterlagen für die Menschen sagen, die die Arbeit tun werden
page-contents = Inhalt
page-must = vom Gesetz verlangt und offen
page-should = empfohlen und offen
page-met = wie verlangt gefunden
page-questions = Fragen zu beantworten
page-strengths = Wie fest jedes Thema geregelt ist
page-signs = Anzeichen von Zwangsarbeit
page-law = Vom Gesetz verlangt
page-to-questions = Fragen
page-papers = Gelesene und nicht gelesene Unterlagen
page-key-found = in den Unterlagen gefunden
page-key-asked = umrandet: vom Gesetz verlangt oder empfohlen.
page-key-steps = Die vier Stufen: nur erwähnt; eine Pflicht; eine Pflicht mit Kontrolle oder Folge; eine Pflicht mit Kontrolle und Folge.
page-strengths-caption = Gefundene oder verlangte Themen, die mit dem größten Abstand zuerst
page-subject = Thema
page-steps = Stufen
page-found = Gefunden
page-asked = Verlangt
page-asked-short = verlangt:
page-not-asked = nicht verlangt
# $stages: names of stages
page-in-stages = (in: { $stages })
page-asked-in = verlangt in: { $stage }
page-silent = Weder gefunden noch verlangt: { $categories }.
page-signs-title = Anzeichen von Zwangsarbeit: was der Text anspricht
page-signs-count = Die Internationale Arbeitsorganisation nennt elf Anzeichen. Die Unterlagen sprechen { $addressed } von { $all } an. Im Text angesprochen heißt nicht verhindert.
page-addressed = angesprochen
page-not-addressed = nicht angesprochen
page-words-found = { $count ->
    [one] Gefundener Wortlaut: { $count } Textstelle
   *[other] Gefundener Wortlaut: { $count } Textstellen
}
page-remedy = Text zum Einfügen
page-remedy-blanks = Füllen Sie die Lücken in geschweiften Klammern. Unsere Texte sind nicht von einer Juristin oder einem Juristen dieses Landes geprüft. Wie man den Text verwendet und wann nicht:
page-nothing-met = Nichts Verlangtes wurde wie verlangt gefunden.
page-not-asked-here = Hier nicht verlangt
page-set-aside = { $count ->
    [one] { $count } Anforderung und der Grund
   *[other] { $count } Anforderungen und die Gründe
}
page-papers-caption = Gelesene Unterlagen
page-paper = Dokument
page-role = Rolle
page-format = Format
page-pages = Seiten
page-passages = Textstellen
page-language = Sprache
page-terms-in = { $terms }: durch Verweis einbezogen in { $paper }; der Text liegt nicht vor
page-not-advice = Keine Rechtsberatung.
page-same = Gleiche Unterlagen und Versionen ergeben den gleichen Bericht.
