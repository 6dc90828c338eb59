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
