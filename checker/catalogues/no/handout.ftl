# Det bare papirer til å gi videre sier: rapporter i Word og Excel, tabeller, kommenterte kopier, notat til saken.

handout-copy-title = Kommentert kopi laget av Fairclause
handout-copy-beside = { $count ->
    [0] Ikke noe sted i dette dokumentet er for svakt.
    [one] Én kommentar står ved et sted i dette dokumentet.
   *[other] { $count } kommentarer står ved steder i dette dokumentet.
}
handout-copy-missing = { $count ->
    [0] Det mangler ikke noe som burde stå i dette dokumentet.
    [one] Ett punkt ble ikke funnet i noe dokument; vilkåret hører hjemme i dette:
   *[other] { $count } punkter ble ikke funnet i noe dokument; vilkårene hører hjemme i dette:
}
handout-also-here = En del av det står også i: { $places }.
handout-paste = Tekst å lime inn (fyll ut feltene i krøllparentes; ikke gjennomgått av en jurist i dette landet):
handout-paste-above = Tekst å lime inn: som ovenfor i denne kommentaren.
handout-unplaced = Disse kommentarene hører til steder der det ikke kan stå en kommentar, for eksempel fotnoter:
handout-signed = Originalen har en digital signatur; den gjelder ikke for denne kopien.
handout-rewritten = Originalen er kryptert eller skadet; det er ikke denne kopien, som er skrevet helt på nytt.
handout-nothing-to-say = Det er ikke noe å si om dette dokumentet, så det ble ikke laget noen kopi.
handout-no-copy-format = Kommentarer kan bare skrives i PDF- og Word-filer (.docx); lagre filen i et av formatene og kontroller den.
handout-paper-gone = Dokumentet er ikke lenger der det ble lest.

handout-sheet-verdicts = Resultater
handout-sheet-findings = Funn
handout-sheet-papers = Dokumenter
handout-sheet-cautions = Ordlyd å se på igjen
handout-sheet-declared = Oppgitt og skrevet
handout-sheet-to-do = Spørsmål og oppgaver
handout-sheet-decisions = Avgjørelser
handout-sheet-about = Om rapporten

handout-column-requirement = Krav
handout-column-profile = Profil
handout-column-title = Tittel
handout-column-subject = Emne
handout-column-stage = Fase
handout-column-weight = Vekt
handout-column-result = Resultat
handout-column-because = Hva som ble funnet eller ikke
handout-column-lacking = Mangler
handout-column-found-level = Funnet
handout-column-asked-level = Krevd
handout-column-reason = Hvorfor det kreves
handout-column-notes = Merknader
handout-column-question = Spørsmål
handout-column-sources = Kilder
handout-column-words-found = Ordlyd som ble funnet
handout-column-clause = Standardvilkår
handout-column-paste = Tekst å lime inn
handout-column-duty = Type plikt
handout-column-decision = Avgjørelse
handout-column-finding = Funn
handout-column-elements = Hva det fastsetter
handout-column-paper = Dokument
handout-column-place = Sted
handout-column-number = Punkt
handout-column-heading = Overskrift
handout-column-signal-words = Ord som viser det
handout-column-language = Språk
handout-column-confidence = Sikkerhet
handout-column-reader = Leser
handout-column-role = Rolle
handout-column-format = Format
handout-column-pages = Sider
handout-column-passages = Tekststeder
handout-column-unread = Ikke lest, og advarsler
handout-column-hash = SHA-256
handout-column-kind = Type
handout-column-what = Hva
handout-column-how = Hvordan eller hvorfor
handout-column-about = Om hva
handout-column-decision-reason = Begrunnelse
handout-column-decision-by = Av
handout-column-decision-state = Status
handout-column-decision-note = Verdt å vite
handout-column-continued = { $column } (fortsatt, { $number })

handout-kind-question = Spørsmål
handout-kind-act = Oppdragsgiverens egen oppgave
handout-cells = Foran en celle som begynte med et regnetegn, står det en apostrof. En tekst som er for lang for én celle, fortsetter i neste kolonne, og tittelen der sier det; ingenting er kuttet.

handout-decision-accept = bekreftet
handout-decision-wrong-reading = lest feil
handout-decision-overlooked = oversett av leseren
handout-decision-not-applicable = ikke aktuelt
handout-state-applies = gjelder
handout-state-changed = gjelder; se på det igjen
handout-state-stale = uten virkning
handout-decided-passage = { $subject }: et sted i { $paper }

handout-column-number-of = Nr.

handout-note-title = Notat til saken
handout-note-about = Hva som ble kontrollert, hva mennesker avgjorde om det og hvorfor, og hva som fortsatt er åpent.
handout-note-result = Hva som ble kontrollert, og resultatet
handout-note-papers = Dokumenter som ble sett på
handout-note-decisions = Avgjørelser
handout-note-no-decisions = Ingen avgjørelse er notert.
handout-note-open = Fortsatt åpent
handout-note-nothing-open = Ingenting som loven krever eller som anbefales, er åpent.
handout-note-hashes = Hvilke dokumenter som ble sett på
handout-note-day = Dato
handout-note-name = Navn og underskrift
