# Vad rapporter säger om handlingar som inte lästes, eller inte lästes helt. En mening står efter filens namn.

# Varför en handling inte lästes.
paper-empty = filen är tom (0 byte).
paper-password = den är skyddad med lösenord.
paper-mismatch = namnet slutar på { $ending }, men innehållet ser ut att vara något annat: { $kind }.
paper-not-read = den här typen av fil läses inte: { $kind }.
paper-too-deep = dess delar ligger för djupt inuti varandra.
paper-reader-stopped = den kunde inte läsas (läsaren avbröt med { $error }).
paper-cannot-open = den går inte att öppna ({ $why }).
paper-folder-closed = mappen går inte att öppna ({ $why }).
paper-zip-depth = en zip i en zip i en zip öppnas inte.
paper-many-files = den innehåller { $count } filer; högst { $most } läses.
paper-many-parts = den innehåller { $count } delar; högst { $most } läses.
paper-zip-empty = det finns ingen fil i denna zip.
paper-zip-locked = den ligger i en zip som kräver lösenord.
paper-zip-damaged = den går inte att packa upp ur sin zip.
paper-too-large = den är { $size } MB stor; filer upp till { $most } MB läses.
paper-cut-short = filen är skadad eller avkortad: dess innehållsförteckning går inte att läsa.
paper-unpacks = uppackad är den { $size } MB, mer än vad som läses.
paper-packed = en del av den är packad { $ratio } till 1, som i en fil som är gjord för att överbelasta en dator.
paper-needs-office = { $format }-filer kräver LibreOffice, som inte är installerat.
paper-office-failed = LibreOffice kunde inte öppna den.
paper-slow = läsningen tog längre tid än { $seconds } sekunder och avbröts.
paper-memory = läsningen kräver mer än { $size } MB minne och avbröts.
paper-broke-down = programmet som läser den kraschade ({ $why }); filen är skadad eller kräver för mycket minne.
paper-workbook = arbetsboken går inte att läsa; en del av den är skadad eller saknas.
paper-cells = den har fler än { $most } ifyllda celler.
paper-doctype = dess del { $part } innehåller en DOCTYPE, som kontorsfiler aldrig behöver och som används vid angrepp; den öppnades inte.
paper-part-broken = dess del { $part } är skadad.
paper-no-text-part = den har ingen textdel; den är inte en hel Word-fil.
paper-pdf-pages = PDF-filen har { $pages } sidor; högst { $most } läses.
paper-pdf-no-pages = PDF-filen har inga sidor.
paper-pdf-damaged = PDF-filen är skadad och går inte att öppna.
paper-needs-ocr = för att läsa inskannade sidor behövs { $part }, som inte är installerat.
paper-ocr-languages = Tesseract har inget av de språk som läses.
paper-odd-file = det är ingen vanlig fil, eller en länk som inte leder någonstans.
paper-link-folder = en länk till en mapp följs inte.
paper-hidden-folder = en dold mapp läses inte.
paper-link-out = en länk som leder ut ur mappen följs inte.
paper-no-notice = ingen annons eller egenförsäkran i en form som läses (eForms, TED XML, OCDS, ESPD).
paper-not-well-formed = inte välformad { $format } ({ $why }).
paper-notice-doctype = den innehåller en egen dokumenttyp (DOCTYPE), som ingen annons behöver och som inte öppnas.
paper-notice-large = den är större än { $most } MB, vilket är för stort för en annons.
paper-notice-deep = den är uppbyggd i mer än { $most } nivåer.
paper-no-release = den innehåller ingen OCDS-publicering: högst länkar till publiceringar, eller versioner utan sammanställd publicering.
paper-changed = den har ändrats sedan den lästes.
paper-no-comments = i denna form av Word-fil går det inte att skriva kommentarer.
paper-no-notes = i denna PDF-fil går det inte att skriva anteckningar, dess uppbyggnad är skadad.
paper-no-copy = en kopia med kommentarer kan göras bara av PDF- och Word-filer (.docx).

# Vad man kan göra.
paper-do-ask-again = Be om filen en gång till.
paper-do-ask-or-anew = Be om filen en gång till, eller öppna den och spara den på nytt.
paper-do-right-ending = Ge den rätt filändelse, eller be om filen en gång till.
paper-do-without-password = Spara en kopia utan lösenord och granska den.
paper-do-anew = Spara den på nytt och granska den nya filen.
paper-do-anew-or-pdf = Spara den på nytt eller som PDF.
paper-do-office-anew = Öppna den i ett kontorsprogram och spara den på nytt.
paper-do-own-program = Öppna den i dess eget program, spara den på nytt och granska den nya filen.
paper-do-own-program-docx = Öppna den i dess eget program och spara den som DOCX eller PDF.
paper-do-docx = Spara den som en vanlig Word-fil (.docx) och granska den.
paper-do-print = Spara den som PDF och granska den.
paper-do-workbook = Spara den som XLSX eller PDF och granska den.
paper-do-odt = Spara den som ODT och granska den.
paper-do-text = Byt filändelse till .txt om det är ren text.
paper-do-unpack = Packa upp den och ange mappen.
paper-do-container = Ta ut handlingarna ur behållaren och granska dem.
paper-do-attachments = Spara texten och bilagorna som egna filer.
paper-do-scan = Gör en PDF av den och granska igen med textigenkänning (--ocr).
paper-do-notices = Av dessa läses bara annonser: eForms, TED, OCDS, ESPD. Granska den som PDF eller HTML i stället.
paper-do-formats = { $advice } PDF, DOCX, XLSX, HTML, TXT, Markdown, ODT, RTF, DOC, annonser som XML eller JSON samt zip-filer med sådana läses.
paper-do-split = Dela upp den och granska delarna.
paper-do-split-or-pdf = Dela upp den, eller spara den på nytt som PDF.
paper-do-ordinary = Be avsändaren om en vanlig kopia.
paper-do-install-office = Installera det (paketet libreoffice-writer) eller spara filen som DOCX eller PDF.
paper-do-install-ocr = Installera Tesseract med handlingens språk och `pip install fairclause[ocr]`, eller kör ocrmypdf först.
paper-do-sheets = Ta bort blad med enbart data och granska igen.
paper-do-name-it = Ange den för sig om den hör till handlingarna.
paper-do-as-paper = En annons som PDF eller webbsida läses av `fairclause check`, som alla andra handlingar.
paper-do-download = Filen är avkortad eller skadad; hämta annonsen en gång till.
paper-do-portal = Spara annonsen en gång till från den portal där den är publicerad.
paper-do-one-notice = Ta ut den annons som det gäller ur filen och granska den.
paper-do-release = Hämta själva publiceringen eller den sammanställda publiceringen från portalen.
paper-do-check-again = Granska den igen.

# Typer av filer.
paper-kind-pdf = PDF
paper-kind-docx = Word-fil (DOCX)
paper-kind-xlsx = Excel-arbetsbok (XLSX)
paper-kind-html = webbsida (HTML)
paper-kind-text = ren text
paper-kind-text-other = text av annan typ ({ $ending })
paper-kind-odt = OpenDocument-text (ODT)
paper-kind-rtf = RTF-fil
paper-kind-doc = gammal Word-fil (DOC)
paper-kind-zip = zip-arkiv
paper-kind-eforms = eForms-annons
paper-kind-ted = TED-annons
paper-kind-ocds = OCDS-publicering
paper-kind-espd = europeiskt enhetligt upphandlingsdokument (ESPD)
paper-kind-json = JSON-fil
paper-kind-xml = XML-fil
paper-kind-wordxml = Word-fil sparad som XML
paper-kind-fodt = platt OpenDocument-fil
paper-kind-eml = e-postmeddelande eller webbarkiv
paper-kind-msg = Outlook-meddelande
paper-kind-p7m = signerad behållare (P7M)
paper-kind-xls = gammal Excel-arbetsbok (XLS)
paper-kind-ole = gammal kontorsfil av annan typ
paper-kind-pptx = presentation
paper-kind-ods = kalkylblad eller presentation i OpenDocument
paper-kind-epub = elektronisk bok
paper-kind-xps = XPS-fil
paper-kind-asice = signerad behållare (ASiC)
paper-kind-picture-of = bild ({ $format })
paper-kind-picture = bild
paper-kind-7z = 7z-arkiv
paper-kind-rar = RAR-arkiv
paper-kind-gz = packad fil (gzip, bzip2 eller xz)
paper-kind-csv = CSV-tabell
paper-kind-unknown = okänd typ av fil

# Vad som inte lästes av en handling som annars lästes.
paper-seen-no-text = Ingen text hittades i den; en människa måste titta.
paper-pages = { $count } av { $total } { $total ->
        [one] sida
       *[other] sidor
    } ({ $pages })
paper-seen-scan = Ingen text på { $where }: det ser ut som en inskanning; installera Tesseract och granska igen med --ocr, eller kör ocrmypdf först.
paper-seen-garbled = Bokstäverna på { $where } går inte att avgöra, eftersom deras typsnitt saknar teckentabell; installera Tesseract och granska igen med --ocr, eller kör ocrmypdf först.
paper-seen-damaged = Skadade och inte lästa: { $where }; be om filen en gång till.
paper-seen-timed-out = Textigenkänningen tog för lång tid, inte lästa: { $where }; försök med färre sidor eller kör ocrmypdf först.
paper-seen-ocr = Lästa med textigenkänning: { $where }; ord kan vara felaktigt lästa.
paper-seen-lines = För många ritade linjer på { $where } för att skilja tabeller från ritningar; texten lästes rad för rad.
paper-seen-outside = Text utanför den synliga delen utelämnades: { $where }.
paper-seen-notes = Kommentarer lästes inte: { $where }.
paper-seen-blank = Inget är tryckt på { $where }.
paper-seen-attached = Inbäddade filer lästes inte: { $names }; spara dem och lägg till dem bland handlingarna.
paper-seen-xfa = Formuläret är av typen XFA, som inte läses; skriv ut det till PDF och granska den.
paper-seen-cut-off = Filen saknar slutmärke och kan vara avkortad; sidor kan saknas.
paper-seen-tracked = Filen innehåller spårade ändringar: infogade ord läses som en del av texten, borttagna ord läses inte.
paper-seen-hidden = Dold text utelämnades, som på den utskrivna sidan.
paper-seen-comments = Kommentarer i marginalen hör inte till texten och lästes inte.
paper-seen-alt-chunk = { $count ->
        [one] En annan fil är infogad i texten; den delen lästes inte (altChunk). Spara filen på nytt så att de blir ett.
       *[other] Andra filer är infogade i texten på { $count } ställen; de delarna lästes inte (altChunk). Spara filen på nytt så att de blir ett.
    }
paper-seen-sub-doc = { $count ->
        [one] Texten hänvisar till ett underdokument; den delen lästes inte. Lägg till även dess fil.
       *[other] Texten hänvisar till underdokument på { $count } ställen; de delarna lästes inte. Lägg till även deras filer.
    }
paper-seen-embedded = { $count ->
        [one] En inbäddad fil lästes inte.
       *[other] Inbäddade filer lästes inte ({ $count } ställen).
    }
paper-seen-picture = { $count ->
        [one] Ord i en bild lästes inte.
       *[other] Ord i bilder lästes inte ({ $count } ställen).
    }
paper-seen-diagram = { $count ->
        [one] Ord i ett diagram lästes inte.
       *[other] Ord i diagram lästes inte ({ $count } ställen).
    }
paper-seen-frameset = Filen är en ramsida som visar andra filer; dessa lästes inte. Lägg till även dem.
paper-seen-cell-notes = Anteckningar på celler lästes inte.
paper-seen-cell-comments = Kommentarer på celler lästes inte.
paper-seen-drawings = Ritningar, diagram och textrutor lästes inte.
paper-seen-embedded-sheets = Inbäddade filer lästes inte.
paper-seen-chart-sheets = Blad som bara är diagram lästes inte.
paper-seen-links = Värden från andra arbetsböcker visas som de senast sparades.
paper-seen-hidden-rows = { $count ->
        [one] En dold rad eller kolumn läses också.
       *[other] { $count } dolda rader eller kolumner läses också.
    }
paper-seen-formulas = { $count ->
        [one] En formel har inget sparat resultat och lästes inte; öppna och spara filen i ett kalkylprogram.
       *[other] { $count } formler har inget sparat resultat och lästes inte; öppna och spara filen i ett kalkylprogram.
    }
paper-seen-hidden-sheets = Dolda blad läses också: { $names }.
paper-seen-hidden-screen = Dold text utelämnades, som på skärmen.
paper-seen-frames = Ramar som visar andra sidor lästes inte.
paper-seen-letters = Filen säger inte hur dess bokstäver är kodade; { $codes } antogs, å, ä, ö och accenter kan bli fel.
paper-seen-gaps = Inte läst: { $gaps }.
paper-seen-languages = Texter på språk som inte läses utelämnades där de också finns på ett annat språk: { $fields }.
