# What only papers to hand on say: reports as Word and Excel, tables, annotated copies, the note for the file.

handout-copy-title = Kommenterad kopia från Fairclause
# $count: comments beside passages of this paper
handout-copy-beside = { $count ->
    [0] Inget ställe i detta dokument är svagt.
    [one] En kommentar står vid ett ställe i detta dokument.
   *[other] { $count } kommentarer står vid ställen i detta dokument.
}
# $count: points that no passage of the papers says
handout-copy-missing = { $count ->
    [0] Inget saknas som skulle ha sin plats i detta dokument.
    [one] En punkt hittades inte i något dokument; dess villkor skulle stå i detta:
   *[other] { $count } punkter hittades inte i något dokument; deras villkor skulle stå i detta:
}
handout-also-here = En del av det står också här: { $places }.
handout-paste = Text att klistra in (fyll i luckorna inom klammerparentes; inte granskad av en jurist i detta land):
handout-paste-above = Text att klistra in: som ovan i denna kommentar.
handout-unplaced = Dessa kommentarer hör till ställen där ingen kommentar kan stå, till exempel fotnoter:
handout-signed = Originalet har en digital signatur; den gäller inte denna kopia.
handout-rewritten = Originalet är krypterat eller skadat; kopian är inget av detta och skrevs om i sin helhet.
handout-nothing-to-say = Det finns inget att säga om detta dokument, så ingen kopia gjordes.
handout-no-copy-format = Kommentarer kan bara skrivas i PDF- och Word-filer (.docx); spara dokumentet som en sådan och kontrollera den.
handout-paper-gone = Dokumentet finns inte längre där det lästes.

# the sheets of a workbook; at most 31 characters
handout-sheet-verdicts = Resultat
handout-sheet-findings = Fynd
handout-sheet-papers = Dokument
handout-sheet-cautions = Lydelser att se över
handout-sheet-declared = Angivet och skrivet
handout-sheet-to-do = Frågor och att göra
handout-sheet-decisions = Beslut
handout-sheet-about = Om rapporten

handout-column-requirement = Krav
handout-column-profile = Profil
handout-column-title = Rubrik
handout-column-subject = Ämne
handout-column-stage = Skede
handout-column-weight = Vikt
handout-column-result = Resultat
handout-column-because = Vad som hittades eller inte
handout-column-lacking = Saknas
handout-column-found-level = Hittades
handout-column-asked-level = Krävs
handout-column-reason = Varför det krävs
handout-column-notes = Anmärkningar
handout-column-question = Fråga
handout-column-sources = Källor
handout-column-words-found = Ord som hittades
handout-column-clause = Modellvillkor
handout-column-paste = Text att klistra in
handout-column-duty = Typ av skyldighet
handout-column-decision = Beslut
handout-column-finding = Fynd
handout-column-elements = Vad det anger
handout-column-paper = Dokument
handout-column-place = Ställe
handout-column-number = Punkt
handout-column-heading = Rubrik i dokumentet
handout-column-signal-words = Ord som visar det
handout-column-language = Språk
handout-column-confidence = Säkerhet
handout-column-reader = Läsare
handout-column-role = Roll
handout-column-format = Format
handout-column-pages = Sidor
handout-column-passages = Textställen
handout-column-unread = Inte läst, och varningar
handout-column-hash = SHA-256
handout-column-kind = Slag
handout-column-what = Vad
handout-column-how = Hur eller varför
handout-column-about = Uppgift
handout-column-decision-reason = Skäl
handout-column-decision-by = Av
handout-column-decision-state = Läge
handout-column-decision-note = Att veta
# $column: title of the column before it; $number: 2 for its first continuation
handout-column-continued = { $column } (forts., { $number })

handout-kind-question = Fråga
handout-kind-act = Att göra för den upphandlande myndigheten
handout-cells = Framför en cell som började med ett räknetecken står en apostrof. En text som är för lång för en cell fortsätter i nästa kolumn, vars rubrik säger det; inget har kapats.

handout-decision-accept = godtaget
handout-decision-wrong-reading = felläst
handout-decision-overlooked = förbisett av läsprogrammet
handout-decision-not-applicable = inte tillämpligt
handout-state-applies = gäller
handout-state-changed = gäller; att se över igen
handout-state-stale = utan verkan
# $subject: title of a category
handout-decided-passage = { $subject }: ett ställe i { $paper }

handout-column-number-of = Nr

handout-note-title = Tjänsteanteckning
handout-note-about = Vad som granskades, vad människor beslutade om det och varför, och vad som ännu är öppet.
handout-note-result = Vad som granskades, och resultatet
handout-note-papers = Dokumenten som granskades
handout-note-decisions = Beslut
handout-note-no-decisions = Inget beslut är antecknat.
handout-note-open = Ännu öppet
handout-note-nothing-open = Inget som lagen kräver eller som rekommenderas är öppet.
handout-note-hashes = Vilka dokument som granskades
handout-note-day = Datum
handout-note-name = Namn och underskrift
