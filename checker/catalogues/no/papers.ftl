# Hva rapporter sier om dokumenter som ikke ble lest, eller ikke ble lest helt. En setning står etter filens navn.

# Hvorfor et dokument ikke ble lest.
paper-empty = filen er tom (0 byte).
paper-password = den er beskyttet med passord.
paper-mismatch = navnet slutter på { $ending }, men innholdet ser ut til å være noe annet: { $kind }.
paper-not-read = denne typen fil leses ikke: { $kind }.
paper-too-deep = delene ligger for dypt inne i hverandre.
paper-reader-stopped = den kunne ikke leses (leseren stoppet med { $error }).
paper-cannot-open = den kan ikke åpnes ({ $why }).
paper-folder-closed = mappen kan ikke åpnes ({ $why }).
paper-zip-depth = en zip i en zip i en zip åpnes ikke.
paper-many-files = den inneholder { $count } filer; høyst { $most } leses.
paper-many-parts = den inneholder { $count } deler; høyst { $most } leses.
paper-zip-empty = det er ingen fil i denne zipen.
paper-zip-locked = den ligger i en zip som krever passord.
paper-zip-damaged = den kan ikke pakkes ut av zipen.
paper-too-large = den er på { $size } MB; filer på inntil { $most } MB leses.
paper-cut-short = filen er skadet eller avkortet: innholdsfortegnelsen kan ikke leses.
paper-unpacks = utpakket er den på { $size } MB, mer enn det som leses.
paper-packed = en del av den er pakket { $ratio } til 1, som i en fil som er laget for å overbelaste en datamaskin.
paper-needs-office = { $format }-filer krever LibreOffice, som ikke er installert.
paper-office-failed = LibreOffice kunne ikke åpne den.
paper-slow = lesingen tok mer enn { $seconds } sekunder og ble stoppet.
paper-memory = lesingen krever mer enn { $size } MB minne og ble stoppet.
paper-broke-down = programmet som leser den, brøt sammen ({ $why }); filen er skadet eller krever for mye minne.
paper-workbook = arbeidsboken kan ikke leses; en del av den er skadet eller mangler.
paper-cells = den har mer enn { $most } utfylte celler.
paper-doctype = delen { $part } inneholder en DOCTYPE, som kontorfiler aldri trenger, og som brukes til angrep; den ble ikke åpnet.
paper-part-broken = delen { $part } er skadet.
paper-no-text-part = den har ingen tekstdel; den er ikke en hel Word-fil.
paper-pdf-pages = PDF-filen har { $pages } sider; høyst { $most } leses.
paper-pdf-no-pages = PDF-filen har ingen sider.
paper-pdf-damaged = PDF-filen er skadet og kan ikke åpnes.
paper-needs-ocr = for å lese skannede sider trengs { $part }, som ikke er installert.
paper-ocr-languages = Tesseract har ingen av språkene som leses.
paper-odd-file = det er ikke en vanlig fil, eller det er en lenke som ikke fører noe sted.
paper-link-folder = en lenke til en mappe følges ikke.
paper-hidden-folder = en skjult mappe leses ikke.
paper-link-out = en lenke som fører ut av mappen, følges ikke.
paper-no-notice = ingen kunngjøring eller egenerklæring i en form som leses (eForms, TED XML, OCDS, ESPD).
paper-not-well-formed = ikke velformet { $format } ({ $why }).
paper-notice-doctype = den inneholder sin egen dokumenttype (DOCTYPE), som ingen kunngjøring trenger, og som ikke åpnes.
paper-notice-large = den er større enn { $most } MB, noe som er for stort for en kunngjøring.
paper-notice-deep = den er bygd opp i mer enn { $most } nivåer.
paper-no-release = den inneholder ingen OCDS-utgivelse: høyst lenker til utgivelser, eller versjoner uten samlet utgivelse.
paper-changed = den er endret siden den ble lest.
paper-no-comments = det kan ikke skrives kommentarer i denne formen for Word-fil.
paper-no-notes = det kan ikke skrives merknader i denne PDF-filen, oppbygningen er skadet.
paper-no-copy = en kopi med kommentarer kan bare lages av PDF- og Word-filer (.docx).

# Hva man kan gjøre.
paper-do-ask-again = Be om filen på nytt.
paper-do-ask-or-anew = Be om filen på nytt, eller åpne den og lagre den på nytt.
paper-do-right-ending = Gi den riktig filendelse, eller be om filen på nytt.
paper-do-without-password = Lagre en kopi uten passord og kontroller den.
paper-do-anew = Lagre den på nytt og kontroller den nye filen.
paper-do-anew-or-pdf = Lagre den på nytt eller som PDF.
paper-do-office-anew = Åpne den i et kontorprogram og lagre den på nytt.
paper-do-own-program = Åpne den i sitt eget program, lagre den på nytt og kontroller den nye filen.
paper-do-own-program-docx = Åpne den i sitt eget program og lagre den som DOCX eller PDF.
paper-do-docx = Lagre den som en vanlig Word-fil (.docx) og kontroller den.
paper-do-print = Lagre den som PDF og kontroller den.
paper-do-workbook = Lagre den som XLSX eller PDF og kontroller den.
paper-do-odt = Lagre den som ODT og kontroller den.
paper-do-text = Gi den nytt navn med .txt hvis det er ren tekst.
paper-do-unpack = Pakk den ut og oppgi mappen.
paper-do-container = Ta dokumentene ut av beholderen og kontroller dem.
paper-do-attachments = Lagre teksten og vedleggene som egne filer.
paper-do-scan = Lag en PDF av den og kontroller på nytt med tekstgjenkjenning (--ocr).
paper-do-notices = Av disse leses bare kunngjøringer: eForms, TED, OCDS, ESPD. Kontroller den som PDF eller HTML i stedet.
paper-do-formats = { $advice } PDF, DOCX, XLSX, HTML, TXT, Markdown, ODT, RTF, DOC, kunngjøringer som XML eller JSON og zip-filer med slike leses.
paper-do-split = Del den opp og kontroller delene.
paper-do-split-or-pdf = Del den opp, eller lagre den på nytt som PDF.
paper-do-ordinary = Be avsenderen om en vanlig kopi.
paper-do-install-office = Installer det (pakken libreoffice-writer), eller lagre filen som DOCX eller PDF.
paper-do-install-ocr = Installer Tesseract med dokumentets språk og `pip install fairclause[ocr]`, eller kjør ocrmypdf først.
paper-do-sheets = Utelat ark med rene data og kontroller på nytt.
paper-do-name-it = Oppgi den for seg selv hvis den hører til dokumentene.
paper-do-as-paper = En kunngjøring som PDF eller nettside leses av `fairclause check`, som ethvert annet dokument.
paper-do-download = Filen er avkortet eller skadet; last ned kunngjøringen på nytt.
paper-do-portal = Lagre kunngjøringen på nytt fra portalen der den er publisert.
paper-do-one-notice = Ta kunngjøringen det gjelder, ut av filen og kontroller den.
paper-do-release = Hent selve utgivelsen eller den samlede utgivelsen fra portalen.
paper-do-check-again = Kontroller den på nytt.

# Typer filer.
paper-kind-pdf = PDF
paper-kind-docx = Word-fil (DOCX)
paper-kind-xlsx = Excel-arbeidsbok (XLSX)
paper-kind-html = nettside (HTML)
paper-kind-text = ren tekst
paper-kind-text-other = tekst av en annen type ({ $ending })
paper-kind-odt = OpenDocument-tekst (ODT)
paper-kind-rtf = RTF-fil
paper-kind-doc = gammel Word-fil (DOC)
paper-kind-zip = zip-arkiv
paper-kind-eforms = eForms-kunngjøring
paper-kind-ted = TED-kunngjøring
paper-kind-ocds = OCDS-utgivelse
paper-kind-espd = det europeiske egenerklæringsskjemaet (ESPD)
paper-kind-json = JSON-fil
paper-kind-xml = XML-fil
paper-kind-wordxml = Word-fil lagret som XML
paper-kind-fodt = flat OpenDocument-fil
paper-kind-eml = e-post eller nettarkiv
paper-kind-msg = Outlook-melding
paper-kind-p7m = signert beholder (P7M)
paper-kind-xls = gammel Excel-arbeidsbok (XLS)
paper-kind-ole = gammel kontorfil av en annen type
paper-kind-pptx = presentasjon
paper-kind-ods = regneark eller presentasjon i OpenDocument
paper-kind-epub = elektronisk bok
paper-kind-xps = XPS-fil
paper-kind-asice = signert beholder (ASiC)
paper-kind-picture-of = bilde ({ $format })
paper-kind-picture = bilde
paper-kind-7z = 7z-arkiv
paper-kind-rar = RAR-arkiv
paper-kind-gz = pakket fil (gzip, bzip2 eller xz)
paper-kind-csv = CSV-tabell
paper-kind-unknown = ukjent type fil

# Hva som ikke ble lest av et dokument som ellers ble lest.
paper-seen-no-text = Det ble ikke funnet tekst i den; et menneske må se på den.
paper-pages = { $count } av { $total } { $total ->
        [one] side
       *[other] sider
    } ({ $pages })
paper-seen-scan = Ingen tekst på { $where }: det ser ut som en skanning; installer Tesseract og kontroller på nytt med --ocr, eller kjør ocrmypdf først.
paper-seen-garbled = Bokstavene på { $where } kan ikke avgjøres, fordi skriftene mangler tegntabell; installer Tesseract og kontroller på nytt med --ocr, eller kjør ocrmypdf først.
paper-seen-damaged = Skadet og ikke lest: { $where }; be om filen på nytt.
paper-seen-timed-out = Tekstgjenkjenningen tok for lang tid, ikke lest: { $where }; prøv med færre sider, eller kjør ocrmypdf først.
paper-seen-ocr = Lest med tekstgjenkjenning: { $where }; ord kan være lest feil.
paper-seen-lines = For mange tegnede linjer på { $where } til å skille tabeller fra tegninger; teksten ble lest linje for linje.
paper-seen-outside = Tekst utenfor den synlige delen ble utelatt: { $where }.
paper-seen-notes = Kommentarer ble ikke lest: { $where }.
paper-seen-blank = Det er ikke trykt noe på { $where }.
paper-seen-attached = Innebygde filer ble ikke lest: { $names }; lagre dem og kontroller dem sammen med dokumentene.
paper-seen-xfa = Skjemaet er av typen XFA, som ikke leses; skriv det ut til PDF og kontroller den.
paper-seen-cut-off = Filen har ikke noe sluttmerke og kan være avkortet; sider kan mangle.
paper-seen-tracked = Filen inneholder sporede endringer: innsatte ord leses som en del av teksten, slettede ord leses ikke.
paper-seen-hidden = Skjult tekst ble utelatt, som på den trykte siden.
paper-seen-comments = Kommentarer i margen hører ikke til teksten og ble ikke lest.
paper-seen-alt-chunk = { $count ->
        [one] En annen fil er satt inn i teksten; den delen ble ikke lest (altChunk). Lagre filen på nytt, så de blir til ett.
       *[other] Andre filer er satt inn i teksten { $count } steder; de delene ble ikke lest (altChunk). Lagre filen på nytt, så de blir til ett.
    }
paper-seen-sub-doc = { $count ->
        [one] Teksten viser til et underdokument; den delen ble ikke lest. Kontroller også filen til det.
       *[other] Teksten viser til underdokumenter { $count } steder; de delene ble ikke lest. Kontroller også filene til dem.
    }
paper-seen-embedded = { $count ->
        [one] En innebygd fil ble ikke lest.
       *[other] Innebygde filer ble ikke lest ({ $count } steder).
    }
paper-seen-picture = { $count ->
        [one] Ord i et bilde ble ikke lest.
       *[other] Ord i bilder ble ikke lest ({ $count } steder).
    }
paper-seen-diagram = { $count ->
        [one] Ord i et diagram ble ikke lest.
       *[other] Ord i diagrammer ble ikke lest ({ $count } steder).
    }
paper-seen-frameset = Filen er en rammeside som viser andre filer; de ble ikke lest. Kontroller dem også.
paper-seen-cell-notes = Merknader til celler ble ikke lest.
paper-seen-cell-comments = Kommentarer til celler ble ikke lest.
paper-seen-drawings = Tegninger, diagrammer og tekstbokser ble ikke lest.
paper-seen-embedded-sheets = Innebygde filer ble ikke lest.
paper-seen-chart-sheets = Ark som bare er diagrammer, ble ikke lest.
paper-seen-links = Verdier fra andre arbeidsbøker vises slik de sist ble lagret.
paper-seen-hidden-rows = { $count ->
        [one] En skjult rad eller kolonne leses også.
       *[other] { $count } skjulte rader eller kolonner leses også.
    }
paper-seen-formulas = { $count ->
        [one] En formel har ikke noe lagret resultat og ble ikke lest; åpne og lagre filen i et regnearkprogram.
       *[other] { $count } formler har ikke noe lagret resultat og ble ikke lest; åpne og lagre filen i et regnearkprogram.
    }
paper-seen-hidden-sheets = Skjulte ark leses også: { $names }.
paper-seen-hidden-screen = Skjult tekst ble utelatt, som på skjermen.
paper-seen-frames = Rammer som viser andre sider, ble ikke lest.
paper-seen-letters = Filen sier ikke hvordan bokstavene er kodet; { $codes } ble antatt, æ, ø, å og aksenter kan være feil.
paper-seen-gaps = Ikke lest: { $gaps }.
paper-seen-languages = Tekster på språk som ikke leses, ble utelatt der de også finnes på et annet språk: { $fields }.
