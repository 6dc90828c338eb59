# Ko ziņojumi saka par dokumentiem, kas nav izlasīti vai nav izlasīti pilnībā. Teikums stāv aiz faila nosaukuma.

# Kāpēc dokuments nav izlasīts.
paper-empty = fails ir tukšs (0 baiti).
paper-password = tas ir aizsargāts ar paroli.
paper-mismatch = nosaukums beidzas ar { $ending }, bet saturs izskatās pēc kā cita: { $kind }.
paper-not-read = šāda veida failu nelasa: { $kind }.
paper-too-deep = tā daļas ir pārāk dziļi cita citā.
paper-reader-stopped = to nevarēja izlasīt (lasītājs apstājās: { $error }).
paper-cannot-open = to nevar atvērt ({ $why }).
paper-folder-closed = mapi nevar atvērt ({ $why }).
paper-zip-depth = zip failu, kas ir zip failā esošā zip failā, neatver.
paper-many-files = failu skaits tajā: { $count }; lasa ne vairāk kā { $most }.
paper-many-parts = daļu skaits tajā: { $count }; lasa ne vairāk kā { $most }.
paper-zip-empty = šajā zip failā nav neviena faila.
paper-zip-locked = tas ir zip failā, kas prasa paroli.
paper-zip-damaged = to nevar izpakot no zip faila.
paper-too-large = tā lielums ir { $size } MB; lasa failus līdz { $most } MB.
paper-cut-short = fails ir bojāts vai nepilnīgs: tā satura rādītāju nevar izlasīt.
paper-unpacks = izpakots tas ir { $size } MB, vairāk, nekā tiek lasīts.
paper-packed = daļa no tā ir saspiesta attiecībā { $ratio } : 1, kā failā, kas veidots, lai pārslogotu datoru.
paper-needs-office = { $format } failiem vajadzīgs LibreOffice, kas nav uzstādīts.
paper-office-failed = LibreOffice to nevarēja atvērt.
paper-slow = lasīšana pārsniedza atļauto laiku (sekundes: { $seconds }) un tika pārtraukta.
paper-memory = lasīšanai vajag vairāk nekā { $size } MB atmiņas, un tā tika pārtraukta.
paper-broke-down = programma, kas to lasa, avarēja ({ $why }); fails ir bojāts vai prasa pārāk daudz atmiņas.
paper-workbook = darbgrāmatu nevar izlasīt; daļa no tās ir bojāta vai trūkst.
paper-cells = aizpildīto šūnu ir vairāk nekā { $most }.
paper-doctype = tā daļā { $part } ir DOCTYPE, ko biroja failiem nekad nevajag un ko izmanto uzbrukumos; tā netika atvērta.
paper-part-broken = tā daļa { $part } ir bojāta.
paper-no-text-part = tajā nav teksta daļas; tas nav pilnīgs Word fails.
paper-pdf-pages = lappušu skaits PDF failā: { $pages }; lasa ne vairāk kā { $most }.
paper-pdf-no-pages = PDF failā nav lappušu.
paper-pdf-damaged = PDF fails ir bojāts, un to nevar atvērt.
paper-needs-ocr = skenētu lappušu lasīšanai vajadzīga programma, kas nav uzstādīta: { $part }.
paper-ocr-languages = Tesseract nav nevienas no valodām, ko lasa.
paper-odd-file = tas nav parasts fails vai ir saite, kas nekur neved.
paper-link-folder = saitei uz mapi neseko.
paper-hidden-folder = slēptu mapi nelasa.
paper-link-out = saitei, kas ved ārpus mapes, neseko.
paper-no-notice = nav paziņojuma vai pretendenta apliecinājuma tādā veidā, ko lasa (eForms, TED XML, OCDS, ESPD).
paper-not-well-formed = nav pareizi veidots { $format } ({ $why }).
paper-notice-doctype = tajā ir savs dokumenta tips (DOCTYPE), ko nevienam paziņojumam nevajag un ko neatver.
paper-notice-large = tas ir lielāks par { $most } MB, un tas paziņojumam ir par daudz.
paper-notice-deep = tajā ir vairāk līmeņu nekā atļauts: { $most }.
paper-no-release = tajā nav OCDS publikācijas: labākajā gadījumā saites uz publikācijām vai versijas bez apkopotās publikācijas.
paper-changed = tas ir mainīts pēc izlasīšanas.
paper-no-comments = šāda veida Word failā nevar ierakstīt komentārus.
paper-no-notes = šajā PDF failā nevar ierakstīt piezīmes, tā uzbūve ir bojāta.
paper-no-copy = kopiju ar komentāriem var izveidot tikai no PDF un Word failiem (.docx).

# Ko var darīt.
paper-do-ask-again = Palūdziet failu vēlreiz.
paper-do-ask-or-anew = Palūdziet failu vēlreiz vai atveriet to un saglabājiet no jauna.
paper-do-right-ending = Dodiet tam pareizo paplašinājumu vai palūdziet failu vēlreiz.
paper-do-without-password = Saglabājiet kopiju bez paroles un pārbaudiet to.
paper-do-anew = Saglabājiet to no jauna un pārbaudiet jauno failu.
paper-do-anew-or-pdf = Saglabājiet to no jauna vai kā PDF.
paper-do-office-anew = Atveriet to biroja programmā un saglabājiet no jauna.
paper-do-own-program = Atveriet to tā paša programmā, saglabājiet no jauna un pārbaudiet jauno failu.
paper-do-own-program-docx = Atveriet to tā paša programmā un saglabājiet kā DOCX vai PDF.
paper-do-docx = Saglabājiet to kā parastu Word failu (.docx) un pārbaudiet to.
paper-do-print = Saglabājiet to kā PDF un pārbaudiet to.
paper-do-workbook = Saglabājiet to kā XLSX vai PDF un pārbaudiet to.
paper-do-odt = Saglabājiet to kā ODT un pārbaudiet to.
paper-do-text = Ja tas ir vienkāršs teksts, pārdēvējiet to ar paplašinājumu .txt.
paper-do-unpack = Izpakojiet to un norādiet mapi.
paper-do-container = Izņemiet dokumentus no konteinera un pārbaudiet tos.
paper-do-attachments = Saglabājiet tekstu un pielikumus kā atsevišķus failus.
paper-do-scan = Izveidojiet no tā PDF un pārbaudiet vēlreiz ar teksta atpazīšanu (--ocr).
paper-do-notices = No šādiem failiem lasa tikai paziņojumus: eForms, TED, OCDS, ESPD. Pārbaudiet tā vietā PDF vai HTML.
paper-do-formats = { $advice } Lasa PDF, DOCX, XLSX, HTML, TXT, Markdown, ODT, RTF, DOC, paziņojumus XML vai JSON veidā un zip failus ar tiem.
paper-do-split = Sadaliet to un pārbaudiet daļas.
paper-do-split-or-pdf = Sadaliet to vai saglabājiet no jauna kā PDF.
paper-do-ordinary = Palūdziet sūtītājam parastu kopiju.
paper-do-install-office = Uzstādiet to (pakotne libreoffice-writer) vai saglabājiet failu kā DOCX vai PDF.
paper-do-install-ocr = Uzstādiet Tesseract ar dokumenta valodām un `pip install fairclause[ocr]` vai vispirms izmantojiet ocrmypdf.
paper-do-sheets = Izlaidiet lapas ar datiem un pārbaudiet vēlreiz.
paper-do-name-it = Ja tas pieder pie dokumentiem, norādiet to atsevišķi.
paper-do-as-paper = Paziņojumu PDF vai tīmekļa lapas veidā lasa `fairclause check`, tāpat kā jebkuru citu dokumentu.
paper-do-download = Fails ir nepilnīgs vai bojāts; lejupielādējiet paziņojumu vēlreiz.
paper-do-portal = Saglabājiet paziņojumu vēlreiz no portāla, kurā tas publicēts.
paper-do-one-notice = Izņemiet no faila to paziņojumu, par kuru ir runa, un pārbaudiet to.
paper-do-release = Paņemiet no portāla pašu publikāciju vai apkopoto publikāciju.
paper-do-check-again = Pārbaudiet to vēlreiz.

# Failu veidi.
paper-kind-pdf = PDF
paper-kind-docx = Word fails (DOCX)
paper-kind-xlsx = Excel darbgrāmata (XLSX)
paper-kind-html = tīmekļa lapa (HTML)
paper-kind-text = vienkāršs teksts
paper-kind-text-other = cita veida teksts ({ $ending })
paper-kind-odt = OpenDocument teksts (ODT)
paper-kind-rtf = RTF fails
paper-kind-doc = vecs Word fails (DOC)
paper-kind-zip = zip arhīvs
paper-kind-eforms = eForms paziņojums
paper-kind-ted = TED paziņojums
paper-kind-ocds = OCDS publikācija
paper-kind-espd = Eiropas vienotais iepirkuma procedūras dokuments (ESPD)
paper-kind-json = JSON fails
paper-kind-xml = XML fails
paper-kind-wordxml = Word fails, kas saglabāts kā XML
paper-kind-fodt = plakans OpenDocument fails
paper-kind-eml = e-pasts vai tīmekļa arhīvs
paper-kind-msg = Outlook ziņojums
paper-kind-p7m = parakstīts konteiners (P7M)
paper-kind-xls = veca Excel darbgrāmata (XLS)
paper-kind-ole = cita veida vecs biroja fails
paper-kind-pptx = prezentācija
paper-kind-ods = OpenDocument izklājlapa vai prezentācija
paper-kind-epub = elektroniska grāmata
paper-kind-xps = XPS fails
paper-kind-asice = parakstīts konteiners (ASiC)
paper-kind-picture-of = attēls ({ $format })
paper-kind-picture = attēls
paper-kind-7z = 7z arhīvs
paper-kind-rar = RAR arhīvs
paper-kind-gz = saspiests fails (gzip, bzip2 vai xz)
paper-kind-csv = CSV tabula
paper-kind-unknown = nezināms faila veids

# Kas nav izlasīts no dokumenta, kas citādi ir izlasīts.
paper-seen-no-text = Tajā nav atrasts teksts; jāskatās cilvēkam.
paper-pages = { $count } no { $total } { $total ->
        [zero] lappusēm
        [one] lappuses
       *[other] lappusēm
    } ({ $pages })
paper-seen-scan = Nav teksta, izskatās pēc skenējuma: { $where }. Uzstādiet Tesseract un pārbaudiet vēlreiz ar --ocr vai vispirms izmantojiet ocrmypdf.
paper-seen-garbled = Burtus nevar noteikt, jo fontiem nav rakstzīmju tabulas: { $where }. Uzstādiet Tesseract un pārbaudiet vēlreiz ar --ocr vai vispirms izmantojiet ocrmypdf.
paper-seen-damaged = Bojātas un nav izlasītas: { $where }. Palūdziet failu vēlreiz.
paper-seen-timed-out = Teksta atpazīšana ilga pārāk ilgi, nav izlasītas: { $where }. Mēģiniet ar mazāk lappusēm vai vispirms izmantojiet ocrmypdf.
paper-seen-ocr = Izlasītas ar teksta atpazīšanu: { $where }. Vārdi var būt izlasīti nepareizi.
paper-seen-lines = Pārāk daudz zīmētu līniju, lai atšķirtu tabulas no zīmējumiem: { $where }. Teksts lasīts rindu pa rindai.
paper-seen-outside = Teksts ārpus redzamās daļas izlaists: { $where }.
paper-seen-notes = Komentāri nav izlasīti: { $where }.
paper-seen-blank = Nekas nav nodrukāts: { $where }.
paper-seen-attached = Iegultie faili nav izlasīti: { $names }. Saglabājiet tos un pārbaudiet kopā ar dokumentiem.
paper-seen-xfa = Veidlapa ir XFA veida, ko nelasa; izdrukājiet to PDF failā un pārbaudiet to.
paper-seen-cut-off = Failam nav beigu zīmes, un tas var būt nepilnīgs; lappuses var trūkt.
paper-seen-tracked = Failā ir izsekotas izmaiņas: ievietotos vārdus lasa kā teksta daļu, dzēstos nelasa.
paper-seen-hidden = Slēptais teksts izlaists, kā nodrukātajā lappusē.
paper-seen-comments = Komentāri malā nepieder pie teksta un nav izlasīti.
paper-seen-alt-chunk = { $count ->
        [zero] Tekstā ievietoti citi faili (vietas: { $count }); šīs daļas nav izlasītas (altChunk). Saglabājiet failu no jauna, lai tos apvienotu.
        [one] Tekstā ievietots cits fails (vietas: { $count }); šī daļa nav izlasīta (altChunk). Saglabājiet failu no jauna, lai tos apvienotu.
       *[other] Tekstā ievietoti citi faili (vietas: { $count }); šīs daļas nav izlasītas (altChunk). Saglabājiet failu no jauna, lai tos apvienotu.
    }
paper-seen-sub-doc = { $count ->
        [zero] Teksts atsaucas uz apakšdokumentiem (vietas: { $count }); šīs daļas nav izlasītas. Pārbaudiet arī to failus.
        [one] Teksts atsaucas uz apakšdokumentu (vietas: { $count }); šī daļa nav izlasīta. Pārbaudiet arī tā failu.
       *[other] Teksts atsaucas uz apakšdokumentiem (vietas: { $count }); šīs daļas nav izlasītas. Pārbaudiet arī to failus.
    }
paper-seen-embedded = Iegultie faili nav izlasīti (vietas: { $count }).
paper-seen-picture = Vārdi attēlos nav izlasīti (vietas: { $count }).
paper-seen-diagram = Vārdi diagrammās nav izlasīti (vietas: { $count }).
paper-seen-frameset = Fails ir rāmju lapa, kas rāda citus failus; tie nav izlasīti. Pārbaudiet arī tos.
paper-seen-cell-notes = Šūnu piezīmes nav izlasītas.
paper-seen-cell-comments = Šūnu komentāri nav izlasīti.
paper-seen-drawings = Zīmējumi, diagrammas un tekstlodziņi nav izlasīti.
paper-seen-embedded-sheets = Iegultie faili nav izlasīti.
paper-seen-chart-sheets = Lapas, kas ir tikai diagrammas, nav izlasītas.
paper-seen-links = Vērtības no citām darbgrāmatām rādītas tā, kā tās pēdējo reizi saglabātas.
paper-seen-hidden-rows = Slēptās rindas vai kolonnas arī ir izlasītas: { $count }.
paper-seen-formulas = Formulas bez saglabāta rezultāta nav izlasītas: { $count }; atveriet un saglabājiet failu izklājlapu programmā.
paper-seen-hidden-sheets = Slēptās lapas arī ir izlasītas: { $names }.
paper-seen-hidden-screen = Slēptais teksts izlaists, kā ekrānā.
paper-seen-frames = Rāmji, kas rāda citas lapas, nav izlasīti.
paper-seen-letters = Fails nesaka, kā kodēti tā burti; pieņemts { $codes }, garumzīmes un citas zīmes var būt nepareizas.
paper-seen-gaps = Nav izlasīts: { $gaps }.
paper-seen-languages = Teksti valodās, ko nelasa, izlaisti, ja tie ir arī citā valodā: { $fields }.
