# What a notice declares by codes, held against what the papers say.

# the names of the codes, as terms of the notice; $code is shown beside them
declared-code-bt-06-soc-obj = Erfüllung sozialer Ziele
declared-code-bt-67-exg-crim = Ausschluss wegen strafrechtlicher Verurteilungen
declared-code-bt-67-exg-crim-traffick = Ausschluss wegen Kinderarbeit und Menschenhandel
declared-code-bt-67-exg-mis = Ausschluss wegen Verfehlungen
declared-code-bt-67-exg-mis-bre-lab-law = Ausschluss wegen Verstoßes gegen das Arbeitsrecht
declared-code-bt-67-exg-mis-bre-soc-law = Ausschluss wegen Verstoßes gegen das Sozialrecht
declared-code-bt-67-exg-mis-sanction = Ausschluss wegen mangelhafter Erfüllung eines früheren Auftrags
declared-code-bt-67-exg-pmt = Ausschluss wegen nicht gezahlter Steuern oder Sozialversicherungsbeiträge
declared-code-bt-67-exg-pmt-bre-ssc = Ausschluss wegen nicht gezahlter Sozialversicherungsbeiträge
declared-code-bt-67-exg-pmt-bre-tax = Ausschluss wegen nicht gezahlter Steuern
declared-code-bt-71-res-pub-ser = Teilnahme vorbehalten für Organisationen mit Gemeinwohlaufgabe
declared-code-bt-71-res-ws = Teilnahme vorbehalten für geschützte Werkstätten und Unternehmen, die benachteiligte Menschen eingliedern
declared-code-bt-736-yes = Ausführung vorbehalten für Programme geschützter Beschäftigung
declared-code-bt-754-inc = Kriterien der Zugänglichkeit für Menschen mit Behinderungen
declared-code-bt-775-acc-all = Zugänglichkeit für alle
declared-code-bt-775-et-eq = ethnische Gleichstellung
declared-code-bt-775-gen-eq = Gleichstellung der Geschlechter
declared-code-bt-775-hum-right = menschenrechtliche Sorgfalt in globalen Lieferketten
declared-code-bt-775-opp = Beschäftigung für Langzeitarbeitslose, Benachteiligte und Menschen mit Behinderungen
declared-code-bt-775-other = ein anderes soziales Ziel
declared-code-bt-775-work-cond = faire Arbeitsbedingungen
declared-code-economic-formalemploymentpromotion = Förderung regulärer Beschäftigung
declared-code-social = soziale Ziele
declared-code-social-accessibility = Zugänglichkeit
declared-code-social-disadvantagedemploymentopportunities = Beschäftigung für benachteiligte Menschen
declared-code-social-ethnicequality = ethnische Gleichstellung
declared-code-social-genderequality = Gleichstellung der Geschlechter
declared-code-social-humanrightsinsupplychain = Menschenrechte in der Lieferkette
declared-code-social-laborrightspromotion = Förderung der Arbeitnehmerrechte
declared-code-social-womeninclusion = Einbeziehung von Frauen

# $lots: the lots, joined by "and"
declared-lots = { $count ->
    [one] Los { $lots }
   *[other] Lose { $lots }
}
# how a code is cited: "BT-775-Lot, code work-cond"
declared-place = { $field }, Code { $code }

declared-title = In der Bekanntmachung erklärt, und in den Unterlagen geschrieben
declared-intro = Die Codes der Bekanntmachung werden mit den Wörtern der anderen Unterlagen verglichen. Ein Code sagt nichts darüber, wie fest eine Klausel ist.
declared-notice-stands = { $document }: Bekanntmachung { $id } ({ $format }), { $date }. Sie ist die maßgebliche.
declared-notice-changes = { $document }: Bekanntmachung { $id } ({ $format }), { $date }. Sie ändert einen Teil.
declared-notice-superseded = { $document }: Bekanntmachung { $id } ({ $format }), { $date }. Sie ist durch eine neuere ersetzt; was sie sagt, zählt nicht.
declared-notice-declaration = { $document }: Eigenerklärung ({ $format }).
declared-notice-no-date = ohne Datum
declared-undated = Die Dateien sagen nicht, welche Bekanntmachung die neueste ist; { $document } wurde genommen.

declared-list-found = { $count ->
    [0] Erklärt und in den Unterlagen gefunden: keiner
    [one] Erklärt und in den Unterlagen gefunden: ein Code
   *[other] Erklärt und in den Unterlagen gefunden: { $count } Codes
}
declared-list-not-found = { $count ->
    [0] Erklärt und in den Unterlagen nicht gefunden: keiner
    [one] Erklärt und in den Unterlagen nicht gefunden: ein Code
   *[other] Erklärt und in den Unterlagen nicht gefunden: { $count } Codes
}
declared-list-not-declared = { $count ->
    [0] In den Unterlagen gefunden und nicht erklärt: keines
    [one] In den Unterlagen gefunden und nicht erklärt: ein Thema
   *[other] In den Unterlagen gefunden und nicht erklärt: { $count } Themen
}
declared-list-own-words = In den eigenen Worten der Bekanntmachung
declared-list-denied = Als nicht verlangt erklärt
declared-list-other = Codes, die für kein Thema dieses Berichts stehen
declared-list-contradictions = Auf mehr als eine Weise angegeben

# $title: the name of the code; $subjects: titles, each with its strength and place
declared-found = Erklärt: { $title } ({ $code }). Die Unterlagen sprechen von: { $subjects }.
declared-found-lots = Erklärt für { $lots }: { $title } ({ $code }). Die Unterlagen sprechen von: { $subjects }.
# $place: "contract.pdf, clause 12.3, page 7 and 2 other places"
declared-subject-at = { $title }, { $strength } ({ $place })
# beside a code that stands for several subjects, some of which were found; $subjects: titles, joined by "or"
declared-absent = Von den Themen, für die dieser Code stehen kann, wurde nichts gefunden zu: { $subjects }.
declared-subject = { $title } ({ $strength })
declared-not-found = Erklärt: { $title } ({ $code }). Die Unterlagen außer der Bekanntmachung enthalten keinen Wortlaut dazu.
declared-not-found-lots = Erklärt für { $lots }: { $title } ({ $code }). Die Unterlagen außer der Bekanntmachung enthalten keinen Wortlaut dazu.
declared-not-found-unread = Erklärt: { $title } ({ $code }). In den Unterlagen außer der Bekanntmachung wurde kein Wortlaut dazu gefunden, aber nicht alle konnten gelesen werden: Ein Mensch muss nachsehen.
declared-not-found-unread-lots = Erklärt für { $lots }: { $title } ({ $code }). In den Unterlagen außer der Bekanntmachung wurde kein Wortlaut dazu gefunden, aber nicht alle konnten gelesen werden: Ein Mensch muss nachsehen.
declared-not-found-alone = Erklärt: { $title } ({ $code }). Außer der Bekanntmachung liegt kein Dokument vor, in dem man nachsehen könnte.
declared-not-found-alone-lots = Erklärt für { $lots }: { $title } ({ $code }). Außer der Bekanntmachung liegt kein Dokument vor, in dem man nachsehen könnte.
declared-not-declared = { $title }: { $strength } ({ $place }). Kein Code der Bekanntmachung erklärt es; passend wäre { $codes }.
declared-code-alone = { $title } ({ $code })
declared-code-alone-lots = { $title } ({ $code }), für { $lots }
# codes of one field; $codes: joined by commas
declared-codes = { $field }: { $codes }
# a code that has no name here
declared-code-bare = { $code }
declared-code-bare-lots = { $code }, für { $lots }
# beside a verdict that rests on a code
declared-note-code = Die Bekanntmachung sagt dies nur durch einen Code, nicht in Worten.

# $what: name of the value, for example "Estimated value"
declared-contradiction = { $what }: { $used } ({ $used_from }), aber { $other } ({ $other_from }). Das Erste wurde genommen.
declared-from-flag = von Ihnen angegeben
declared-contradiction-cpv = Gegenstand (CPV): { $used } ({ $used_from }), aber die Unterlagen nennen nur { $other } ({ $other_from }). Das Erste wurde genommen.
