# Hvad rapporter siger om dokumenter, der ikke blev læst, eller ikke blev læst helt. En sætning står efter filens navn.

# Hvorfor et dokument ikke blev læst.
paper-empty = filen er tom (0 byte).
paper-password = den er beskyttet med en adgangskode.
paper-mismatch = navnet ender på { $ending }, men indholdet ser ud til at være noget andet: { $kind }.
paper-not-read = denne type fil læses ikke: { $kind }.
paper-too-deep = dens dele ligger for dybt inde i hinanden.
paper-reader-stopped = den kunne ikke læses (læseren stoppede med { $error }).
paper-cannot-open = den kan ikke åbnes ({ $why }).
paper-folder-closed = mappen kan ikke åbnes ({ $why }).
paper-zip-depth = en zip i en zip i en zip åbnes ikke.
paper-many-files = den indeholder { $count } filer; højst { $most } læses.
paper-many-parts = den indeholder { $count } dele; højst { $most } læses.
paper-zip-empty = der er ingen fil i denne zip.
paper-zip-locked = den ligger i en zip, der kræver en adgangskode.
paper-zip-damaged = den kan ikke pakkes ud af sin zip.
paper-too-large = den er på { $size } MB; filer på op til { $most } MB læses.
paper-cut-short = filen er beskadiget eller afkortet: dens indholdsfortegnelse kan ikke læses.
paper-unpacks = udpakket er den på { $size } MB, mere end der læses.
paper-packed = en del af den er pakket { $ratio } til 1, som i en fil, der er lavet for at overbelaste en computer.
paper-needs-office = { $format }-filer kræver LibreOffice, som ikke er installeret.
paper-office-failed = LibreOffice kunne ikke åbne den.
paper-slow = læsningen tog mere end { $seconds } sekunder og blev stoppet.
paper-memory = læsningen kræver mere end { $size } MB hukommelse og blev stoppet.
paper-broke-down = programmet, der læser den, brød sammen ({ $why }); filen er beskadiget eller kræver for meget hukommelse.
paper-workbook = projektmappen kan ikke læses; en del af den er beskadiget eller mangler.
paper-cells = den har mere end { $most } udfyldte celler.
paper-doctype = dens del { $part } indeholder en DOCTYPE, som kontorfiler aldrig har brug for, og som bruges til angreb; den blev ikke åbnet.
paper-part-broken = dens del { $part } er beskadiget.
paper-no-text-part = den har ingen tekstdel; den er ikke en hel Word-fil.
paper-pdf-pages = PDF-filen har { $pages } sider; højst { $most } læses.
paper-pdf-no-pages = PDF-filen har ingen sider.
paper-pdf-damaged = PDF-filen er beskadiget og kan ikke åbnes.
paper-needs-ocr = for at læse skannede sider kræves { $part }, som ikke er installeret.
paper-ocr-languages = Tesseract har ingen af de sprog, der læses.
paper-odd-file = det er ikke en almindelig fil, eller det er et link, der ikke fører nogen steder hen.
paper-link-folder = et link til en mappe følges ikke.
paper-hidden-folder = en skjult mappe læses ikke.
paper-link-out = et link, der fører ud af mappen, følges ikke.
paper-no-notice = ingen bekendtgørelse eller egenerklæring i en form, der læses (eForms, TED XML, OCDS, ESPD).
paper-not-well-formed = ikke velformet { $format } ({ $why }).
paper-notice-doctype = den indeholder sin egen dokumenttype (DOCTYPE), som ingen bekendtgørelse har brug for, og som ikke åbnes.
paper-notice-large = den er større end { $most } MB, hvilket er for stort til en bekendtgørelse.
paper-notice-deep = den er opbygget i mere end { $most } niveauer.
paper-no-release = den indeholder ingen OCDS-udgivelse: højst links til udgivelser, eller versioner uden samlet udgivelse.
paper-changed = den er ændret, siden den blev læst.
paper-no-comments = der kan ikke skrives kommentarer i denne form for Word-fil.
paper-no-notes = der kan ikke skrives noter i denne PDF-fil, dens opbygning er beskadiget.
paper-no-copy = en kopi med kommentarer kan kun laves af PDF- og Word-filer (.docx).

# Hvad man kan gøre.
paper-do-ask-again = Bed om filen igen.
paper-do-ask-or-anew = Bed om filen igen, eller åbn den og gem den på ny.
paper-do-right-ending = Giv den den rigtige filendelse, eller bed om filen igen.
paper-do-without-password = Gem en kopi uden adgangskode og tjek den.
paper-do-anew = Gem den på ny og tjek den nye fil.
paper-do-anew-or-pdf = Gem den på ny eller som PDF.
paper-do-office-anew = Åbn den i et kontorprogram og gem den på ny.
paper-do-own-program = Åbn den i dens eget program, gem den på ny og tjek den nye fil.
paper-do-own-program-docx = Åbn den i dens eget program og gem den som DOCX eller PDF.
paper-do-docx = Gem den som en almindelig Word-fil (.docx) og tjek den.
paper-do-print = Gem den som PDF og tjek den.
paper-do-workbook = Gem den som XLSX eller PDF og tjek den.
paper-do-odt = Gem den som ODT og tjek den.
paper-do-text = Omdøb den til .txt, hvis det er ren tekst.
paper-do-unpack = Pak den ud og angiv mappen.
paper-do-container = Tag dokumenterne ud af containeren og tjek dem.
paper-do-attachments = Gem teksten og bilagene som selvstændige filer.
paper-do-scan = Lav en PDF af den og tjek igen med tekstgenkendelse (--ocr).
paper-do-notices = Af disse læses kun bekendtgørelser: eForms, TED, OCDS, ESPD. Tjek den i stedet som PDF eller HTML.
paper-do-formats = { $advice } Der læses PDF, DOCX, XLSX, HTML, TXT, Markdown, ODT, RTF, DOC, bekendtgørelser som XML eller JSON samt zip-filer med sådanne.
paper-do-split = Del den op og tjek delene.
paper-do-split-or-pdf = Del den op, eller gem den på ny som PDF.
paper-do-ordinary = Bed afsenderen om en almindelig kopi.
paper-do-install-office = Installer det (pakken libreoffice-writer), eller gem filen som DOCX eller PDF.
paper-do-install-ocr = Installer Tesseract med dokumentets sprog og `pip install fairclause[ocr]`, eller kør ocrmypdf først.
paper-do-sheets = Udelad ark med rene data og tjek igen.
paper-do-name-it = Angiv den for sig selv, hvis den hører til dokumenterne.
paper-do-as-paper = En bekendtgørelse som PDF eller webside læses af `fairclause check` ligesom ethvert andet dokument.
paper-do-download = Filen er afkortet eller beskadiget; hent bekendtgørelsen igen.
paper-do-portal = Gem bekendtgørelsen igen fra den portal, hvor den er offentliggjort.
paper-do-one-notice = Tag den bekendtgørelse, det drejer sig om, ud af filen og tjek den.
paper-do-release = Hent selve udgivelsen eller den samlede udgivelse fra portalen.
paper-do-check-again = Tjek den igen.

# Typer af filer.
paper-kind-pdf = PDF
paper-kind-docx = Word-fil (DOCX)
paper-kind-xlsx = Excel-projektmappe (XLSX)
paper-kind-html = webside (HTML)
paper-kind-text = ren tekst
paper-kind-text-other = tekst af en anden type ({ $ending })
paper-kind-odt = OpenDocument-tekst (ODT)
paper-kind-rtf = RTF-fil
paper-kind-doc = gammel Word-fil (DOC)
paper-kind-zip = zip-arkiv
paper-kind-eforms = eForms-bekendtgørelse
paper-kind-ted = TED-bekendtgørelse
paper-kind-ocds = OCDS-udgivelse
paper-kind-espd = fælles europæisk udbudsdokument (ESPD)
paper-kind-json = JSON-fil
paper-kind-xml = XML-fil
paper-kind-wordxml = Word-fil gemt som XML
paper-kind-fodt = flad OpenDocument-fil
paper-kind-eml = e-mail eller webarkiv
paper-kind-msg = Outlook-meddelelse
paper-kind-p7m = signeret container (P7M)
paper-kind-xls = gammel Excel-projektmappe (XLS)
paper-kind-ole = gammel kontorfil af en anden type
paper-kind-pptx = præsentation
paper-kind-ods = regneark eller præsentation i OpenDocument
paper-kind-epub = elektronisk bog
paper-kind-xps = XPS-fil
paper-kind-asice = signeret container (ASiC)
paper-kind-picture-of = billede ({ $format })
paper-kind-picture = billede
paper-kind-7z = 7z-arkiv
paper-kind-rar = RAR-arkiv
paper-kind-gz = pakket fil (gzip, bzip2 eller xz)
paper-kind-csv = CSV-tabel
paper-kind-unknown = ukendt type fil

# Hvad der ikke blev læst af et dokument, som ellers blev læst.
paper-seen-no-text = Der blev ikke fundet tekst i den; et menneske må se på den.
paper-pages = { $count } af { $total } { $total ->
        [one] side
       *[other] sider
    } ({ $pages })
paper-seen-scan = Ingen tekst på { $where }: det ligner en skanning; installer Tesseract og tjek igen med --ocr, eller kør ocrmypdf først.
paper-seen-garbled = Bogstaverne på { $where } kan ikke afgøres, fordi deres skrifttyper mangler en tegntabel; installer Tesseract og tjek igen med --ocr, eller kør ocrmypdf først.
paper-seen-damaged = Beskadiget og ikke læst: { $where }; bed om filen igen.
paper-seen-timed-out = Tekstgenkendelsen tog for lang tid, ikke læst: { $where }; prøv med færre sider, eller kør ocrmypdf først.
paper-seen-ocr = Læst ved tekstgenkendelse: { $where }; ord kan være læst forkert.
paper-seen-lines = For mange tegnede linjer på { $where } til at skelne tabeller fra tegninger; teksten blev læst linje for linje.
paper-seen-outside = Tekst uden for den synlige del blev udeladt: { $where }.
paper-seen-notes = Kommentarer blev ikke læst: { $where }.
paper-seen-blank = Der er ikke trykt noget på { $where }.
paper-seen-attached = Indlejrede filer blev ikke læst: { $names }; gem dem og tjek dem med.
paper-seen-xfa = Formularen er af typen XFA, som ikke læses; udskriv den til PDF og tjek den.
paper-seen-cut-off = Filen har intet slutmærke og kan være afkortet; der kan mangle sider.
paper-seen-tracked = Filen indeholder sporede ændringer: indsatte ord læses som en del af teksten, slettede ord læses ikke.
paper-seen-hidden = Skjult tekst blev udeladt, som på den trykte side.
paper-seen-comments = Kommentarer i margenen hører ikke til teksten og blev ikke læst.
paper-seen-alt-chunk = { $count ->
        [one] En anden fil er sat ind i teksten; den del blev ikke læst (altChunk). Gem filen på ny, så de bliver til ét.
       *[other] Andre filer er sat ind i teksten { $count } steder; de dele blev ikke læst (altChunk). Gem filen på ny, så de bliver til ét.
    }
paper-seen-sub-doc = { $count ->
        [one] Teksten henviser til et underdokument; den del blev ikke læst. Tjek også dets fil.
       *[other] Teksten henviser til underdokumenter { $count } steder; de dele blev ikke læst. Tjek også deres filer.
    }
paper-seen-embedded = { $count ->
        [one] En indlejret fil blev ikke læst.
       *[other] Indlejrede filer blev ikke læst ({ $count } steder).
    }
paper-seen-picture = { $count ->
        [one] Ord i et billede blev ikke læst.
       *[other] Ord i billeder blev ikke læst ({ $count } steder).
    }
paper-seen-diagram = { $count ->
        [one] Ord i et diagram blev ikke læst.
       *[other] Ord i diagrammer blev ikke læst ({ $count } steder).
    }
paper-seen-frameset = Filen er en rammeside, der viser andre filer; de blev ikke læst. Tjek dem med.
paper-seen-cell-notes = Noter til celler blev ikke læst.
paper-seen-cell-comments = Kommentarer til celler blev ikke læst.
paper-seen-drawings = Tegninger, diagrammer og tekstfelter blev ikke læst.
paper-seen-embedded-sheets = Indlejrede filer blev ikke læst.
paper-seen-chart-sheets = Ark, der kun er diagrammer, blev ikke læst.
paper-seen-links = Værdier fra andre projektmapper vises, som de sidst blev gemt.
paper-seen-hidden-rows = { $count ->
        [one] En skjult række eller kolonne læses også.
       *[other] { $count } skjulte rækker eller kolonner læses også.
    }
paper-seen-formulas = { $count ->
        [one] En formel har intet gemt resultat og blev ikke læst; åbn og gem filen i et regnearksprogram.
       *[other] { $count } formler har intet gemt resultat og blev ikke læst; åbn og gem filen i et regnearksprogram.
    }
paper-seen-hidden-sheets = Skjulte ark læses også: { $names }.
paper-seen-hidden-screen = Skjult tekst blev udeladt, som på skærmen.
paper-seen-frames = Rammer, der viser andre sider, blev ikke læst.
paper-seen-letters = Filen siger ikke, hvordan dens bogstaver er kodet; { $codes } blev antaget, æ, ø, å og accenter kan være forkerte.
paper-seen-gaps = Ikke læst: { $gaps }.
paper-seen-languages = Tekster på sprog, der ikke læses, blev udeladt, hvor de også findes på et andet sprog: { $fields }.
