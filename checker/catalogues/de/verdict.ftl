# The sentences of verdicts: statements about papers, for a buyer.

# $others: the number of further places
verdict-and-others = { $place } und { $others ->
    [one] { $others } weitere Stelle
   *[other] { $others } weitere Stellen
}

verdict-met = Gefunden: { $place }.
# $lacking: one or more of the verdict-lacks sentences, with "; " between them
verdict-weak = Wortlaut wurde gefunden ({ $place }), aber { $lacking }.
verdict-lacks-strength = gefunden ist { $found }, verlangt ist { $asked }
verdict-lacks-words = es wurden keine Wörter gefunden, die Folgendes sagen: { $what }
# $places, $stage: as verdict-in-stage
verdict-lacks-stage = es steht nur { $places }, nicht { $stage }
verdict-lacking-place = eine Stelle { $stage }
# the title of something that a clause must state
verdict-facet = „{ $title }“

verdict-strength-absent = nichts
verdict-strength-mention = eine Erwähnung ohne Pflicht
verdict-strength-obligation = eine Pflicht
verdict-strength-backed = eine Pflicht mit Kontrolle oder Folge
verdict-strength-enforceable = eine Pflicht mit Kontrolle und Folge

# said in place of the element where the category is that element itself
verdict-second-grievance = wie der Auftraggeber von Beschwerden erfährt
verdict-second-monitoring = eine zweite Art der Kontrolle, etwa Unterlagen neben Prüfungen vor Ort
verdict-second-remedy = eine zweite Form der Wiedergutmachung für die Beschäftigten
verdict-second-sanctions = eine zweite Folge, etwa eine Vertragsstrafe neben der Kündigung

verdict-in-stage-planning = in den Unterlagen der Vorbereitung
verdict-in-stage-notice = in der Bekanntmachung
verdict-in-stage-exclusion = bei den Ausschlussgründen
verdict-in-stage-selection = bei den Eignungskriterien
verdict-in-stage-specification = in der Leistungsbeschreibung
verdict-in-stage-award = bei den Zuschlagskriterien
verdict-in-stage-price-check = in den Regeln zu ungewöhnlich niedrigen Preisen
verdict-in-stage-contract = in den Vertragsbedingungen
verdict-in-stage-subcontracting = in den Regeln zu Unteraufträgen

verdict-stage-planning = die Unterlagen der Vorbereitung
verdict-stage-notice = die Bekanntmachung
verdict-stage-exclusion = die Ausschlussgründe
verdict-stage-selection = die Eignungskriterien
verdict-stage-specification = die Leistungsbeschreibung
verdict-stage-award = die Zuschlagskriterien
verdict-stage-price-check = die Regeln zu ungewöhnlich niedrigen Preisen
verdict-stage-contract = die Vertragsbedingungen
verdict-stage-subcontracting = die Regeln zu Unteraufträgen

# where nothing was found: the $where of the sentences below
verdict-where-pages = { $pages ->
    [one] auf der { $pages } gelesenen Seite
   *[other] auf den { $pages } gelesenen Seiten
}
verdict-where-papers = { $papers ->
    [one] in dem { $papers } gelesenen Dokument
   *[other] in den { $papers } gelesenen Dokumenten
}
verdict-where-both = { $pages ->
    [one] auf der { $pages } gelesenen Seite
   *[other] auf den { $pages } gelesenen Seiten
} und { $papers ->
    [one] in dem { $papers } gelesenen Dokument ohne Seitenzahlen
   *[other] in den { $papers } gelesenen Dokumenten ohne Seitenzahlen
}
verdict-where-nothing = in den Unterlagen, von denen keine gelesen werden konnte

verdict-missing = Kein Wortlaut gefunden { $where }.
verdict-missing-overlooked = Kein Wortlaut gefunden { $where }. In absichtlich schwierigen Testtexten übersieht dieses Leseprogramm etwa { $share } von 100 Stellen dieser Art.
# $unread: one or more of the verdict-lost phrases
verdict-unread = Kein Wortlaut gefunden { $where }, aber { $unread }: Ein Mensch muss nachsehen.
verdict-no-wording-known = Kein Wortlaut gefunden { $where }, aber dieses Leseprogramm kennt für dieses Thema keinen Wortlaut in folgenden Sprachen: { $languages }. Ein Mensch muss nachsehen.
verdict-by-terms = Kein Wortlaut gefunden { $where }. Die Unterlagen beziehen Bedingungen durch Verweis ein, deren Text nicht vorliegt: { $terms }. Solche Bedingungen regeln dies gewöhnlich: Ein Mensch muss nachsehen.
verdict-look-in-notice = Kein Wortlaut gefunden { $where }. Dies steht gewöhnlich in der Bekanntmachung, die nicht unter den Unterlagen ist.
verdict-unsure = Eine Stelle könnte davon handeln ({ $place }), aber das Leseprogramm ist nicht sicher: Ein Mensch muss nachsehen.
verdict-unreadable = Wortlaut wurde gefunden ({ $place }); ob er Folgendes sagt, lässt sich in dieser Sprache nicht feststellen: { $what }. Ein Mensch muss nachsehen.
# $beginning: one of the sentences above
verdict-depends = { $beginning } Ob es verlangt ist, hängt von einer Tatsache ab, die die Unterlagen nicht zeigen: { $question }

verdict-lost-paper = { $paper } konnte nicht gelesen werden
# $names: the names of papers, joined by "and"
verdict-lost-two = { $names } konnten nicht gelesen werden
verdict-lost-papers = { $count ->
    [one] { $count } Dokument konnte nicht gelesen werden
   *[other] { $count } Dokumente konnten nicht gelesen werden
}
verdict-lost-pages = { $count ->
    [one] { $count } Seite von { $paper } konnte nicht gelesen werden
   *[other] { $count } Seiten von { $paper } konnten nicht gelesen werden
}
verdict-lost-language = { $count ->
    [one] { $count } Textstelle von { $paper } ist
   *[other] { $count } Textstellen von { $paper } sind
} in einer Sprache, die nicht gelesen wird

verdict-together = Mehrere Stellen sagen es zusammen: { $stages }.
verdict-elsewhere = Es steht { $places }; gewöhnlich steht es { $stage }.
verdict-general-verification = Nur eine allgemeine Kontrolle: { $means } ({ $place }).
verdict-general-sanction = Nur eine allgemeine Folge: { $means } ({ $place }).
verdict-phase-draft = Die Unterlagen sind ein Entwurf: Die Klausel kann vor der Veröffentlichung eingefügt werden.
verdict-phase-published = Die Unterlagen sind veröffentlicht: Dies erfordert eine Änderungsbekanntmachung und vielleicht eine längere Angebotsfrist; fragen Sie Ihre Rechtsstelle, bevor Sie ändern, worauf sich Bieter verlassen haben.
verdict-phase-signed = Der Vertrag ist geschlossen: Dies erfordert eine Vertragsänderung in deren Grenzen (in der EU Artikel 72 der Richtlinie 2014/24/EU) oder wartet auf die nächste Vergabe.
verdict-note-condition = Das Gesetz verlangt dies unter einer Bedingung, die keine Angabe beantworten kann: siehe die Vorschrift.
verdict-note-unread = In dem, was nicht gelesen wurde, kann mehr stehen: { $unread }.
verdict-note-no-contract = Kein Dokument sieht wie ein Vertrag oder eine Leistungsbeschreibung aus; fügen Sie es hinzu, falls es eines gibt.
verdict-note-no-notice = Kein Dokument sieht wie eine Bekanntmachung aus; fügen Sie sie hinzu, falls es eine gibt.

verdict-buyer-act = Dies tut der Auftraggeber, kein Wortlaut: Es steht auf Ihrer Aufgabenliste.
verdict-law-itself = Dies gilt kraft Gesetzes auch ohne Wortlaut in den Unterlagen.
verdict-no-clause = Dies dient der Kenntnis: Eine Klausel ist nicht verlangt.

# why something is not asked for here; days as YYYY-MM-DD
verdict-not-yet = Die Vorschrift gilt erst ab { $day }.
verdict-no-longer = Die Vorschrift galt nur bis { $day }.
verdict-begun-from = Es ist in Verfahren verlangt, die ab { $day } begonnen haben.
verdict-begun-until = Es war in Verfahren verlangt, die bis { $day } begonnen haben.
verdict-other-regime = Es ist nur verlangt { $regimes }.
verdict-other-kind = Es ist bei anderen Auftragsarten verlangt ({ $kinds }); Art dieses Auftrags: { $kind }.
verdict-not-this-trade = Es ist in dieser Branche nicht verlangt.
verdict-other-trades = Es ist in anderen Branchen verlangt.
verdict-low-value = Es ist ab einem Auftragswert von { $value } { $currency } verlangt.
verdict-other-buyers = Es ist von anderen Auftraggebern verlangt ({ $buyers }).
verdict-other-places = Es ist verlangt, wenn die Arbeit in diesem Land ausgeführt wird: { $places }.
verdict-lower-risk = Es ist in Branchen ab diesem Risiko verlangt: { $asked }; für diese Branche ist verzeichnet: { $recorded }.
verdict-fact-fails = Die Voraussetzung, unter der es verlangt ist, liegt hier nicht vor.

verdict-question-kind = Geht es um Bauleistungen, Dienstleistungen, Lieferungen oder eine Konzession?
verdict-question-cpv = Welchen CPV-Code hat der Auftrag?
verdict-question-value = Wie hoch ist der geschätzte Auftragswert ohne Umsatzsteuer in der Währung, in der die Vorschrift ihre Grenze setzt?
verdict-question-buyer = Ist der Auftraggeber eine oberste oder obere Bundesbehörde (Zentralregierung), eine Kommune oder eine andere Stelle?
verdict-question-place = In welchem Land wird die Arbeit ausgeführt?
verdict-question-date = An welchem Tag hat das Verfahren begonnen?
verdict-question-other = Trifft „{ $fact }“ zu?
