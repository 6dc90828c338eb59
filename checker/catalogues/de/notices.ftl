# What `fairclause notice` prints of one notice.

notice-format-eforms = eForms
notice-format-ted = TED XML
notice-format-ocds = OCDS
notice-format-espd = EEE (ESPD)

notice-kind-planning = Vorinformation oder Planung
notice-kind-competition = Auftragsbekanntmachung
notice-kind-result = Bekanntmachung des Ergebnisses
notice-kind-change = Änderung einer früheren Bekanntmachung
notice-kind-declaration = Eigenerklärung
notice-kind-other = Bekanntmachung anderer Art

# $id, $version and $languages may be "not named"
notice-head = { $format }, Version { $version }: { $kind }
notice-id = Nummer: { $id }
notice-published = Veröffentlicht, sonst abgesandt: { $day }
notice-corrects = Ändert die Bekanntmachung { $id }
notice-languages = Sprachen: { $languages }
notice-not-named = nicht angegeben

notice-title-buyer = Auftraggeber
notice-title-subject = Gegenstand und Verfahren
notice-title-lots = Lose
notice-title-declared = Durch Code angegeben
notice-title-criteria = Zuschlagskriterien
notice-title-texts = Texte
notice-title-unread = Vorhanden und nicht gelesen

notice-said-accelerated = Beschleunigtes Verfahren
notice-said-activity = Haupttätigkeit
notice-said-additional-cpv = Weiterer CPV-Code
notice-said-award-criteria = Wie Angebote bewertet werden
notice-said-buyer = Art des Auftraggebers
notice-said-buyer-name = Name
notice-said-buyer-other = Art des Auftraggebers, in Worten
notice-said-central-purchasing = Zentrale Beschaffungsstelle
notice-said-change-reason = Grund der Änderung
notice-said-contracting-entity = Sektorenauftraggeber
notice-said-country = Land
notice-said-cpv = Gegenstand (CPV)
notice-said-criteria-in-documents = Zuschlagskriterien stehen nur in den Vergabeunterlagen
notice-said-currency = Währung
notice-said-date = Abgesandt
notice-said-deadline = Frist
notice-said-direct-award = Begründung der Direktvergabe
notice-said-dynamic-system = Dynamisches Beschaffungssystem
notice-said-framework = Rahmenvereinbarung
notice-said-framework-value = Höchstwert der Rahmenvereinbarung
notice-said-framework-value-currency = Währung dieses Werts
notice-said-further-kind = Weitere Auftragsart
notice-said-further-law = Weitere Rechtsgrundlage
notice-said-has-sustainability = Nachhaltige Beschaffung
notice-said-kind = Auftragsart
notice-said-legal-basis = Rechtsgrundlage
notice-said-nature = Wofür die Konzession erteilt wird
notice-said-notice-type = Art der Bekanntmachung
notice-said-number = Nummer im Amtsblatt
notice-said-place = Ausführungsland
notice-said-place-open = Ausführungsort
notice-said-procedure = Verfahren
notice-said-procedure-details = Verfahren, in Worten
notice-said-procedure-id = Kennung des Verfahrens
notice-said-published = Veröffentlicht
notice-said-reference = Aktenzeichen des Auftraggebers
notice-said-regime = Vergaberegime
notice-said-region = Ausführungsregion
notice-said-result-value = Wert der vergebenen Aufträge
notice-said-result-value-currency = Währung dieses Werts
notice-said-start = Beginn
notice-said-subcontracting-maximum = Höchster Anteil der Unteraufträge
notice-said-subcontracting-minimum = Mindestanteil der Unteraufträge
notice-said-subtype = Unterart der Bekanntmachung
notice-said-tender-language = Sprache der Angebote
notice-said-tenderer-name = Bieter
notice-said-value = Geschätzter Auftragswert ohne Umsatzsteuer

notice-yes = ja
notice-no = nein

# where a value stands: the field, and the lot it holds for
notice-place-lot = { $field }, Los { $lot }
notice-value = { $name }: { $value } ({ $place })
notice-lot = { $id }: { $title }
notice-code = { $code } ({ $place })
notice-code-named = { $code }: { $meaning } ({ $place })
notice-code-nothing = { $code }: gibt nichts an ({ $place })
notice-answer = Antwort: { $answer }
notice-criterion = { $kind }: { $name } ({ $weight })
notice-criterion-lot = { $kind }: { $name } ({ $weight }, Los { $lot })
notice-criterion-kind-price = Preis
notice-criterion-kind-cost = Kosten
notice-criterion-kind-quality = Qualität
notice-criterion-kind-other = Kriterium
notice-no-name = ohne Bezeichnung
notice-no-weight = Gewichtung nicht angegeben
# $stage and $language are names, for example "contract" and "Finnish"
notice-text = { $place }; { $stage }; { $language }
notice-language-other = eine andere Sprache
notice-language-unknown = Sprache nicht angegeben

# $figure: a number as the notice prints it
notice-weight-percent = { $figure } %
notice-weight-percent-range = { $figure } % (Mitte einer Spanne)
notice-weight-share = { $figure } (Anteil an 1)
notice-weight-share-range = { $figure } (Anteil an 1, Mitte einer Spanne)
notice-weight-points = { $figure } Punkte
notice-weight-points-range = { $figure } Punkte (Mitte einer Spanne)
notice-weight-order = Rangfolge { $figure }
notice-weight-fixed-total = Festbetrag insgesamt { $figure }
notice-weight-fixed-unit = Festpreis je Einheit { $figure }
notice-weight-at-least = mindestens { $figure }
notice-weight-best = die besten { $figure } kommen weiter

# What is there and is not read; they stand in a list.
notice-left-result = Angebote, Bezuschlagte und Verträge eines Ergebnisses
notice-left-changes = Verweise auf das Geänderte, mit den alten Werten
notice-left-organisations = Anschriften, Kontakte und Nummern von Organisationen
notice-left-other-organisations = andere Organisationen als der Auftraggeber
notice-left-buyer-profile = Beschafferprofil und Dienste rund um den Auftraggeber
notice-left-technical-data = technische Daten der Veröffentlichung und doppelt Gesagtes
notice-left-access = Zugang zu den Unterlagen und zu Werkzeugen
notice-left-references = Verweise auf andere Bekanntmachungen, Verfahren und Dokumente
notice-left-review = Nachprüfung des Verfahrens
notice-left-information = wer Auskunft gibt und Angebote entgegennimmt
notice-left-where-to-ask = wo man nach Arbeits-, Umwelt- und Steuerrecht fragen kann
notice-left-contests = Preisgericht, Preise und andere Bedingungen von Wettbewerben
notice-left-lots = wie viele Lose ein Bieter gewinnen darf
notice-left-selection = Zahlen und Anwendung der Eignungskriterien
notice-left-funds = Mittel der Union
notice-left-electronic = elektronische Aufträge, Rechnungen, Zahlung und Unterschriften, Vertraulichkeit
notice-left-terms = technische Bedingungen für Angebote: Varianten, Sicherheiten, Rechtsform, Bindefrist
notice-left-steps = technische Schritte des Verfahrens: Öffnung, Auktion, Aufforderungen, Preisgericht
notice-left-subject = Laufzeit, Mengen, Anschrift und andere Einzelheiten des Gegenstands
notice-left-vehicles = saubere Fahrzeuge, Energieeffizienz und Instrumente des Außenhandels
notice-left-planning = Planung, Haushalt und Projekte
notice-left-documents = Dokumente und Nachweise, die genannt, aber nicht Teil der Datei sind
notice-left-milestones = Änderungen, Anfragen und Meilensteine
notice-left-answers = Zeiträume, Nachweise und Vertraulichkeit der Antworten
notice-left-captions = Gesetze, Fragen und Überschriften des Formulars

# What is there and is not understood; they stand in the same list.
notice-unread-version = die Version { $version }, die dieser Leser nicht kennt; gelesen wurde, so weit es ging
notice-unread-no-version = die Datei nennt die Version ihres Formats nicht; gelesen wurde, so weit es ging
notice-unread-element = das Element { $place }, das dieser Leser nicht kennt
notice-unread-field = das Feld { $field }, das dieser Leser nicht kennt
notice-unread-form = das Formular { $form }, das dieser Leser nicht kennt
notice-unread-form-itself = das Formular selbst, das dieser Leser nicht kennt; nur die codierten Daten wurden gelesen
notice-unread-value = { $field }: „{ $text }“ sagt dies nicht: { $of }
notice-unread-scheme = { $field }: eine Einstufung nach { $scheme }, das nicht das CPV ist
notice-unread-procedure = das Verfahren { $other }: Die Datei enthält mehrere Verfahren, und das neueste, { $newest }, wurde gelesen
notice-unread-records = Datensätze, die nur Verweise oder Fassungen enthalten: { $count }
notice-unread-older = ältere Veröffentlichungen desselben Verfahrens: { $count }
