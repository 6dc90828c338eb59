# Hvad kun papirer til videregivelse siger: rapporter i Word og Excel, tabeller, kommenterede kopier, notat til sagen.

handout-copy-title = Kommenteret kopi lavet af Fairclause
handout-copy-beside = { $count ->
    [0] Intet sted i dette dokument er for svagt.
    [one] Én kommentar står ved et sted i dette dokument.
   *[other] { $count } kommentarer står ved steder i dette dokument.
}
handout-copy-missing = { $count ->
    [0] Der mangler intet, som burde stå i dette dokument.
    [one] Ét punkt blev ikke fundet i noget dokument; dets vilkår hører hjemme i dette:
   *[other] { $count } punkter blev ikke fundet i noget dokument; deres vilkår hører hjemme i dette:
}
handout-also-here = En del af det står også i: { $places }.
handout-paste = Tekst til at indsætte (udfyld felterne i krøllede parenteser; ikke gennemgået af en jurist i dette land):
handout-paste-above = Tekst til at indsætte: som ovenfor i denne kommentar.
handout-unplaced = Disse kommentarer hører til steder, hvor der ikke kan stå en kommentar, for eksempel fodnoter:
handout-signed = Originalen har en digital signatur; den gælder ikke for denne kopi.
handout-rewritten = Originalen er krypteret eller beskadiget; det er denne kopi ikke, og den er skrevet helt på ny.
handout-nothing-to-say = Der er intet at sige om dette dokument, så der er ikke lavet nogen kopi.
handout-no-copy-format = Kommentarer kan kun skrives i PDF- og Word-filer (.docx); gem filen i et af de formater og kontrollér den.
handout-paper-gone = Dokumentet er ikke længere dér, hvor det blev læst.

handout-sheet-verdicts = Resultater
handout-sheet-findings = Fund
handout-sheet-papers = Dokumenter
handout-sheet-cautions = Ordlyd at se på igen
handout-sheet-declared = Angivet og skrevet
handout-sheet-to-do = Spørgsmål og opgaver
handout-sheet-decisions = Beslutninger
handout-sheet-about = Om rapporten

handout-column-requirement = Krav
handout-column-profile = Profil
handout-column-title = Titel
handout-column-subject = Emne
handout-column-stage = Fase
handout-column-weight = Vægt
handout-column-result = Resultat
handout-column-because = Hvad der blev fundet eller ikke
handout-column-lacking = Mangler
handout-column-found-level = Fundet
handout-column-asked-level = Krævet
handout-column-reason = Hvorfor det kræves
handout-column-notes = Bemærkninger
handout-column-question = Spørgsmål
handout-column-sources = Kilder
handout-column-words-found = Fundet ordlyd
handout-column-clause = Standardvilkår
handout-column-paste = Tekst til at indsætte
handout-column-duty = Slags pligt
handout-column-decision = Beslutning
handout-column-finding = Fund
handout-column-elements = Hvad det fastsætter
handout-column-paper = Dokument
handout-column-place = Sted
handout-column-number = Punkt
handout-column-heading = Overskrift
handout-column-signal-words = Ord, der viser det
handout-column-language = Sprog
handout-column-confidence = Sikkerhed
handout-column-reader = Læser
handout-column-role = Rolle
handout-column-format = Format
handout-column-pages = Sider
handout-column-passages = Passager
handout-column-unread = Ikke læst, og advarsler
handout-column-hash = SHA-256
handout-column-kind = Slags
handout-column-what = Hvad
handout-column-how = Hvordan eller hvorfor
handout-column-about = Om hvad
handout-column-decision-reason = Begrundelse
handout-column-decision-by = Af
handout-column-decision-state = Stand
handout-column-decision-note = Værd at vide
handout-column-continued = { $column } (fortsat, { $number })

handout-kind-question = Spørgsmål
handout-kind-act = Ordregiverens egen opgave
handout-cells = Foran en celle, der begyndte med et regnetegn, står en apostrof. En tekst, der er for lang til én celle, fortsætter i næste kolonne, hvis titel siger det; intet er skåret af.

handout-decision-accept = bekræftet
handout-decision-wrong-reading = læst forkert
handout-decision-overlooked = overset af læseren
handout-decision-not-applicable = ikke relevant
handout-state-applies = gælder
handout-state-changed = gælder; se på det igen
handout-state-stale = uden virkning
handout-decided-passage = { $subject }: et sted i { $paper }

handout-column-number-of = Nr.

handout-note-title = Notat til sagen
handout-note-about = Hvad der blev kontrolleret, hvad mennesker besluttede om det og hvorfor, og hvad der endnu er åbent.
handout-note-result = Hvad der blev kontrolleret, og resultatet
handout-note-papers = Dokumenter, der blev set på
handout-note-decisions = Beslutninger
handout-note-no-decisions = Der er ikke noteret nogen beslutning.
handout-note-open = Endnu åbent
handout-note-nothing-open = Intet, som loven kræver, eller som anbefales, er åbent.
handout-note-hashes = Hvilke dokumenter der blev set på
handout-note-day = Dato
handout-note-name = Navn og underskrift
