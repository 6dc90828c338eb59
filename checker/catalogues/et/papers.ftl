# Mida aruanded ütlevad dokumentide kohta, mida ei loetud või ei loetud tervikuna. Lause on faili nime järel.

# Miks dokumenti ei loetud.
paper-empty = fail on tühi (0 baiti).
paper-password = see on kaitstud parooliga.
paper-mismatch = nimi lõpeb { $ending }, kuid sisu näib olevat midagi muud: { $kind }.
paper-not-read = seda liiki faili ei loeta: { $kind }.
paper-too-deep = selle osad on liiga sügavalt üksteise sees.
paper-reader-stopped = seda ei saanud lugeda (lugeja katkestas: { $error }).
paper-cannot-open = seda ei saa avada ({ $why }).
paper-folder-closed = kausta ei saa avada ({ $why }).
paper-zip-depth = zip-faili, mis on zip-failis olevas zip-failis, ei avata.
paper-many-files = selles on { $count } faili; loetakse kuni { $most }.
paper-many-parts = selles on { $count } osa; loetakse kuni { $most }.
paper-zip-empty = selles zip-failis ei ole ühtegi faili.
paper-zip-locked = see on zip-failis, mis nõuab parooli.
paper-zip-damaged = seda ei saa zip-failist lahti pakkida.
paper-too-large = selle suurus on { $size } MB; loetakse kuni { $most } MB faile.
paper-cut-short = fail on katki või poolik: selle sisukorda ei saa lugeda.
paper-unpacks = lahtipakituna on see { $size } MB, rohkem kui loetakse.
paper-packed = osa sellest on pakitud suhtega { $ratio } : 1, nagu failis, mis on tehtud arvuti ülekoormamiseks.
paper-needs-office = { $format }-failide jaoks on vaja LibreOffice'it, mis ei ole paigaldatud.
paper-office-failed = LibreOffice ei suutnud seda avada.
paper-slow = lugemine kestis üle { $seconds } sekundi ja katkestati.
paper-memory = lugemine vajab üle { $size } MB mälu ja katkestati.
paper-broke-down = seda lugev programm jooksis kokku ({ $why }); fail on katki või vajab liiga palju mälu.
paper-workbook = töövihikut ei saa lugeda; osa sellest on katki või puudu.
paper-cells = selles on üle { $most } täidetud lahtri.
paper-doctype = selle osas { $part } on DOCTYPE, mida kontorifailid kunagi ei vaja ja mida kasutatakse rünneteks; seda ei avatud.
paper-part-broken = selle osa { $part } on katki.
paper-no-text-part = selles ei ole tekstiosa; see ei ole terviklik Wordi fail.
paper-pdf-pages = PDF-failis on { $pages } lehekülge; loetakse kuni { $most }.
paper-pdf-no-pages = PDF-failis ei ole lehekülgi.
paper-pdf-damaged = PDF-fail on katki ja seda ei saa avada.
paper-needs-ocr = skannitud lehekülgede lugemiseks on vaja programmi, mis ei ole paigaldatud: { $part }.
paper-ocr-languages = Tesseractil ei ole ühtegi loetavatest keeltest.
paper-odd-file = see ei ole tavaline fail või on link, mis ei vii kuhugi.
paper-link-folder = kaustale viitavat linki ei järgita.
paper-hidden-folder = peidetud kausta ei loeta.
paper-link-out = kaustast välja viivat linki ei järgita.
paper-no-notice = ei ole teade ega enda kinnitus loetaval kujul (eForms, TED XML, OCDS, hankepass).
paper-not-well-formed = see ei ole korrektne { $format } ({ $why }).
paper-notice-doctype = selles on oma dokumenditüüp (DOCTYPE), mida ükski teade ei vaja ja mida ei avata.
paper-notice-large = see on suurem kui { $most } MB, mis on teate jaoks liiga palju.
paper-notice-deep = selles on rohkem kui { $most } taset üksteise sees.
paper-no-release = selles ei ole OCDS-i avaldust: parimal juhul lingid avaldustele või versioonid ilma koondavalduseta.
paper-changed = seda on pärast lugemist muudetud.
paper-no-comments = sellisesse Wordi faili ei saa kommentaare kirjutada.
paper-no-notes = sellesse PDF-faili ei saa märkusi kirjutada, selle ülesehitus on katki.
paper-no-copy = kommentaaridega koopia saab teha ainult PDF- ja Wordi failidest (.docx).

# Mida saab teha.
paper-do-ask-again = Paluge fail uuesti.
paper-do-ask-or-anew = Paluge fail uuesti või avage see ja salvestage uuesti.
paper-do-right-ending = Andke sellele õige laiend või paluge fail uuesti.
paper-do-without-password = Salvestage koopia ilma paroolita ja kontrollige seda.
paper-do-anew = Salvestage see uuesti ja kontrollige uut faili.
paper-do-anew-or-pdf = Salvestage see uuesti või PDF-ina.
paper-do-office-anew = Avage see kontoriprogrammis ja salvestage uuesti.
paper-do-own-program = Avage see oma programmis, salvestage uuesti ja kontrollige uut faili.
paper-do-own-program-docx = Avage see oma programmis ja salvestage DOCX-i või PDF-ina.
paper-do-docx = Salvestage see tavalise Wordi failina (.docx) ja kontrollige seda.
paper-do-print = Salvestage see PDF-ina ja kontrollige seda.
paper-do-workbook = Salvestage see XLSX-i või PDF-ina ja kontrollige seda.
paper-do-odt = Salvestage see ODT-na ja kontrollige seda.
paper-do-text = Kui see on lihttekst, andke sellele laiend .txt.
paper-do-unpack = Pakkige see lahti ja nimetage kaust.
paper-do-container = Võtke dokumendid konteinerist välja ja kontrollige neid.
paper-do-attachments = Salvestage tekst ja manused eraldi failidena.
paper-do-scan = Tehke sellest PDF ja kontrollige uuesti tekstituvastusega (--ocr).
paper-do-notices = Nendest loetakse ainult teateid: eForms, TED, OCDS, hankepass. Kontrollige selle asemel PDF-i või HTML-i.
paper-do-formats = { $advice } Loetakse PDF-, DOCX-, XLSX-, HTML-, TXT-, Markdowni, ODT-, RTF- ja DOC-faile, teateid XML-i või JSON-ina ning zip-faile nendega.
paper-do-split = Jagage see osadeks ja kontrollige osi.
paper-do-split-or-pdf = Jagage see osadeks või salvestage uuesti PDF-ina.
paper-do-ordinary = Paluge saatjalt tavaline koopia.
paper-do-install-office = Paigaldage see (pakett libreoffice-writer) või salvestage fail DOCX-i või PDF-ina.
paper-do-install-ocr = Paigaldage Tesseract dokumendi keeltega ja `pip install fairclause[ocr]` või kasutage enne ocrmypdf-i.
paper-do-sheets = Jätke andmelehed välja ja kontrollige uuesti.
paper-do-name-it = Kui see kuulub dokumentide hulka, nimetage see eraldi.
paper-do-as-paper = PDF-ina või veebilehena olevat teadet loeb `fairclause check` nagu iga muud dokumenti.
paper-do-download = Fail on poolik või katki; laadige teade uuesti alla.
paper-do-portal = Salvestage teade uuesti portaalist, kus see on avaldatud.
paper-do-one-notice = Võtke failist välja see teade, millest on jutt, ja kontrollige seda.
paper-do-release = Võtke portaalist avaldus ise või koondavaldus.
paper-do-check-again = Kontrollige seda uuesti.

# Failide liigid.
paper-kind-pdf = PDF
paper-kind-docx = Wordi fail (DOCX)
paper-kind-xlsx = Exceli töövihik (XLSX)
paper-kind-html = veebileht (HTML)
paper-kind-text = lihttekst
paper-kind-text-other = muud liiki tekst ({ $ending })
paper-kind-odt = OpenDocumenti tekst (ODT)
paper-kind-rtf = RTF-fail
paper-kind-doc = vana Wordi fail (DOC)
paper-kind-zip = zip-fail
paper-kind-eforms = eFormsi teade
paper-kind-ted = TED-i teade
paper-kind-ocds = OCDS-i avaldus
paper-kind-espd = hankepass (ESPD)
paper-kind-json = JSON-fail
paper-kind-xml = XML-fail
paper-kind-wordxml = XML-ina salvestatud Wordi fail
paper-kind-fodt = lame OpenDocumenti fail
paper-kind-eml = e-kiri või veebiarhiiv
paper-kind-msg = Outlooki kiri
paper-kind-p7m = allkirjastatud konteiner (P7M)
paper-kind-xls = vana Exceli töövihik (XLS)
paper-kind-ole = muu vana kontorifail
paper-kind-pptx = esitlus
paper-kind-ods = OpenDocumenti tabel või esitlus
paper-kind-epub = e-raamat
paper-kind-xps = XPS-fail
paper-kind-asice = allkirjastatud konteiner (ASiC)
paper-kind-picture-of = pilt ({ $format })
paper-kind-picture = pilt
paper-kind-7z = 7z-arhiiv
paper-kind-rar = RAR-arhiiv
paper-kind-gz = pakitud fail (gzip, bzip2 või xz)
paper-kind-csv = CSV-tabel
paper-kind-unknown = tundmatu faililiik

# Mida muidu loetud dokumendist ei loetud.
paper-seen-no-text = Selles ei leitud teksti; inimene peab vaatama.
paper-pages = { $count } / { $total } leheküljest ({ $pages })
paper-seen-scan = Teksti ei ole, näib olevat skannitud: { $where }. Paigaldage Tesseract ja kontrollige uuesti valikuga --ocr või kasutage enne ocrmypdf-i.
paper-seen-garbled = Tähti ei saa tuvastada, sest kirjadel puudub märgitabel: { $where }. Paigaldage Tesseract ja kontrollige uuesti valikuga --ocr või kasutage enne ocrmypdf-i.
paper-seen-damaged = Katki ja lugemata: { $where }. Paluge fail uuesti.
paper-seen-timed-out = Tekstituvastus kestis liiga kaua, lugemata: { $where }. Proovige vähemate lehekülgedega või kasutage enne ocrmypdf-i.
paper-seen-ocr = Loetud tekstituvastusega: { $where }. Sõnad võivad olla valesti loetud.
paper-seen-lines = Liiga palju joonistatud jooni, et tabeleid joonistest eristada: { $where }. Tekst loeti rida-realt.
paper-seen-outside = Nähtavast osast väljaspool olev tekst jäeti välja: { $where }.
paper-seen-notes = Kommentaare ei loetud: { $where }.
paper-seen-blank = Midagi ei ole trükitud: { $where }.
paper-seen-attached = Manustatud faile ei loetud: { $names }. Salvestage need ja kontrollige koos dokumentidega.
paper-seen-xfa = Vorm on XFA-vorm, mida ei loeta; printige see PDF-iks ja kontrollige seda.
paper-seen-cut-off = Failil puudub lõpumärk ja see võib olla poolik; leheküljed võivad puududa.
paper-seen-tracked = Failis on jälitatud muudatused: lisatud sõnad loetakse teksti osana, kustutatud mitte.
paper-seen-hidden = Peidetud tekst jäeti välja, nagu trükitud leheküljel.
paper-seen-comments = Ääremärkused ei kuulu teksti hulka ja neid ei loetud.
paper-seen-alt-chunk = { $count ->
        [one] Teksti on lisatud teine fail; seda osa ei loetud (altChunk). Salvestage fail uuesti, et need ühendada.
       *[other] Teksti on { $count } kohas lisatud teisi faile; neid osi ei loetud (altChunk). Salvestage fail uuesti, et need ühendada.
    }
paper-seen-sub-doc = { $count ->
        [one] Tekst viitab alldokumendile; seda osa ei loetud. Kontrollige ka selle faili.
       *[other] Tekst viitab alldokumentidele { $count } kohas; neid osi ei loetud. Kontrollige ka nende faile.
    }
paper-seen-embedded = { $count ->
        [one] Manustatud faili ei loetud.
       *[other] Manustatud faile ei loetud ({ $count } kohta).
    }
paper-seen-picture = { $count ->
        [one] Pildil olevaid sõnu ei loetud.
       *[other] Piltidel olevaid sõnu ei loetud ({ $count } kohta).
    }
paper-seen-diagram = { $count ->
        [one] Diagrammil olevaid sõnu ei loetud.
       *[other] Diagrammidel olevaid sõnu ei loetud ({ $count } kohta).
    }
paper-seen-frameset = Fail on raamileht, mis näitab teisi faile; neid ei loetud. Kontrollige ka neid.
paper-seen-cell-notes = Lahtrite märkmeid ei loetud.
paper-seen-cell-comments = Lahtrite kommentaare ei loetud.
paper-seen-drawings = Jooniseid, diagramme ja tekstivälju ei loetud.
paper-seen-embedded-sheets = Manustatud faile ei loetud.
paper-seen-chart-sheets = Lehti, mis on ainult diagrammid, ei loetud.
paper-seen-links = Teistest töövihikutest pärit väärtused on sellised, nagu need viimati salvestati.
paper-seen-hidden-rows = { $count ->
        [one] Peidetud rida või veerg loetakse samuti.
       *[other] Loetakse ka { $count } peidetud rida või veergu.
    }
paper-seen-formulas = { $count ->
        [one] Ühel valemil ei ole salvestatud tulemust ja seda ei loetud; avage ja salvestage fail tabelarvutusprogrammis.
       *[other] { $count } valemil ei ole salvestatud tulemust ja neid ei loetud; avage ja salvestage fail tabelarvutusprogrammis.
    }
paper-seen-hidden-sheets = Peidetud lehed loetakse samuti: { $names }.
paper-seen-hidden-screen = Peidetud tekst jäeti välja, nagu ekraanil.
paper-seen-frames = Raame, mis näitavad teisi lehti, ei loetud.
paper-seen-letters = Fail ei ütle, kuidas selle tähed on kodeeritud; eeldati kooditabelit { $codes }, täpitähed ja rõhumärgid võivad olla valed.
paper-seen-gaps = Lugemata: { $gaps }.
paper-seen-languages = Tekstid keeltes, mida ei loeta, jäeti välja, kui need on ka mõnes teises keeles: { $fields }.
