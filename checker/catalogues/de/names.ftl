# The names of what a report speaks of. A name stands by itself or after a colon; sentences have forms of their own.

# $first: all but the last, with commas between them
name-list-and = { $first } und { $last }
name-list-or = { $first } oder { $last }
name-number = { $number }
name-yes = ja
name-no = nein

name-status-missing = nicht gefunden
name-status-weak = zu schwach
name-status-unclear = ein Mensch muss nachsehen
name-status-depends = hängt von einer Tatsache ab
name-status-met = gefunden
name-status-not-applicable = hier nicht verlangt

name-severity-must = Vom Gesetz verlangt
name-severity-should = Empfohlen
name-severity-could = Gute Praxis
name-severity-note = Zur Kenntnis

name-strength-absent = nicht gefunden
name-strength-mention = nur erwähnt
name-strength-obligation = eine Pflicht
name-strength-backed = eine Pflicht mit Kontrolle oder Folge
name-strength-enforceable = eine Pflicht mit Kontrolle und Folge

name-element-obligation = eine bindende Pflicht
name-element-verification = wie die Einhaltung kontrolliert oder nachgewiesen wird
name-element-sanction = was auf einen Verstoß folgt
name-element-named-standard = das Gesetz, der Tarifvertrag, die Norm oder der Betrag, der die Höhe festlegt
name-element-chain-scope = dass die Pflicht Nachunternehmer und Lieferanten erfasst
name-element-worker-remedy = was geschädigten Beschäftigten zusteht
name-element-deadline = ein Datum oder eine Frist
name-element-hedge = Wörter, die die Pflicht aushöhlen

name-stage-planning = Vorbereitung
name-stage-notice = Auftragsbekanntmachung
name-stage-exclusion = Ausschlussgründe
name-stage-selection = Eignungskriterien
name-stage-specification = Leistungsbeschreibung
name-stage-award = Zuschlagskriterien
name-stage-price-check = Preisprüfung
name-stage-contract = Vertrag
name-stage-subcontracting = Unteraufträge

name-duty-mandatory = Das Gesetz verlangt es immer.
name-duty-conditional = Das Gesetz verlangt es, wenn seine Voraussetzungen vorliegen.
name-duty-optional = Das Gesetz lässt es zu; der Auftraggeber entscheidet.
name-duty-good-practice = Gute Praxis; kein Gesetz verlangt es.

name-fulfilled-by-document = Wortlaut in den Vergabeunterlagen
name-fulfilled-by-notice = Wortlaut in der Bekanntmachung
name-fulfilled-by-buyer-act = etwas, das der Auftraggeber tut, kein Wortlaut
name-fulfilled-by-law-itself = das Gesetz selbst, ohne jeden Wortlaut

name-verified-primary = am Gesetzestext geprüft
name-verified-secondary = an einer Sekundärquelle geprüft
name-verified-no = noch nicht geprüft; als Rat zu verstehen

name-context-cpv = Gegenstand (CPV)
name-context-value = Geschätzter Auftragswert
name-context-currency = Währung
name-context-kind = Auftragsart
name-context-regime = Vergaberegime
name-context-buyer = Art des Auftraggebers
name-context-place = Ausführungsland
name-context-date = Beginn des Verfahrens
name-context-phase = Stand
name-context-sector-risk = Risiko der Branche
name-context-buyer-name = Auftraggeber
name-context-procedure-id = Kennung des Verfahrens
name-context-country = Land des Auftraggebers
name-context-procedure = Verfahren
name-context-framework = Rahmenvereinbarung
name-context-deadline = Frist
name-context-additional-cpv = Weitere CPV-Codes
# the value of the start of the procedure when no day is given
name-latest-rules = neueste Vorschriften

name-origin-flag = angegeben
name-origin-notice = aus der Bekanntmachung
name-origin-papers = aus den Unterlagen
name-origin-derived = aus dem Übrigen abgeleitet
name-origin-default = angenommen

name-kind-works = Bauleistungen
name-kind-services = Dienstleistungen
name-kind-supplies = Lieferungen
name-kind-concession = Konzession

# also said after "It is asked for only ..."
name-regime-eu = ab den EU-Schwellenwerten
name-regime-national = unterhalb der EU-Schwellenwerte
name-regime-light = bei sozialen und anderen besonderen Dienstleistungen
name-regime-concession = bei Konzessionen
name-regime-auto = offen

name-procedure-open = offenes Verfahren
name-procedure-restricted = nicht offenes Verfahren
name-procedure-neg-w-call = Verhandlungsverfahren mit Aufruf zum Wettbewerb
name-procedure-neg-wo-call = Verhandlungsverfahren ohne Aufruf zum Wettbewerb
name-procedure-comp-dial = wettbewerblicher Dialog
name-procedure-innovation = Innovationspartnerschaft
name-procedure-comp-tend = wettbewerbliches Verfahren für Personenverkehr
name-procedure-exp-int-rail = Aufruf zur Interessenbekundung für Eisenbahnverkehr
name-procedure-oth-single = anderes einstufiges Verfahren
name-procedure-oth-mult = anderes mehrstufiges Verfahren
name-procedure-selective = Verfahren mit vorausgewählten Bietern
name-procedure-limited = Verfahren mit eingeladenen Bietern
name-procedure-direct = Direktvergabe

name-buyer-central = oberste oder obere Bundesbehörde
name-buyer-municipal = Kommune
name-buyer-other = anderer Auftraggeber

name-phase-draft = Entwurf
name-phase-published = veröffentlicht
name-phase-signed = geschlossen

name-risk-low = niedrig
name-risk-medium = mittel
name-risk-high = hoch

name-role-notice = Bekanntmachung
name-role-instructions = Bewerbungsbedingungen
name-role-specification = Leistungsbeschreibung
name-role-contract = Vertrag
name-role-code-of-conduct = Verhaltenskodex
name-role-declaration-form = Erklärungsvordruck
name-role-price-schedule = Preisblatt
name-role-other = Sonstiges

name-format-pdf = PDF
name-format-docx = Word
name-format-xlsx = Excel
name-format-html = HTML
name-format-txt = Text
name-format-md = Markdown
name-format-odt = OpenDocument
name-format-rtf = RTF
name-format-doc = Word (altes Format)
name-format-eforms = eForms
name-format-ted = TED
name-format-ocds = OCDS
name-format-espd = EEE (ESPD)

name-language-da = Dänisch
name-language-de = Deutsch
name-language-en = Englisch
name-language-et = Estnisch
name-language-fi = Finnisch
name-language-lt = Litauisch
name-language-lv = Lettisch
name-language-no = Norwegisch
name-language-pl = Polnisch
name-language-sv = Schwedisch
name-language-other = eine andere Sprache

# how a question of the report is answered on the command line
name-answer-kind = --kind works, services, supplies oder concession
name-answer-cpv = --cpv und dem Code
name-answer-value = --value und --currency
name-answer-buyer = --buyer central, municipal oder other
name-answer-place = --place und dem Ländercode
name-answer-date = --date und dem Tag als JJJJ-MM-TT
name-answer-fact = --fact { $fact }=yes oder --fact { $fact }=no

# the parts of "contract.pdf, clause 12.3, page 7"
name-place-clause = Ziffer { $number }
name-place-page = Seite { $page }
name-place-pages = Seiten { $first } bis { $last }
name-place-range = { $first } bis { $last }
name-place-paragraph = Absatz { $number }
name-place-heading = unter „{ $heading }“
