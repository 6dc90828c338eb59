# Co raporty mówią o dokumentach, których nie odczytano albo nie odczytano w całości. Zdanie stoi po nazwie pliku.

# Dlaczego dokumentu nie odczytano.
paper-empty = plik jest pusty (0 bajtów).
paper-password = plik jest chroniony hasłem.
paper-mismatch = nazwa kończy się na { $ending }, ale zawartość wygląda na coś innego: { $kind }.
paper-not-read = ten rodzaj pliku nie jest odczytywany: { $kind }.
paper-too-deep = jego części są zbyt głęboko zagnieżdżone.
paper-reader-stopped = nie udało się go odczytać (program czytający przerwał pracę: { $error }).
paper-cannot-open = nie można go otworzyć ({ $why }).
paper-folder-closed = nie można otworzyć folderu ({ $why }).
paper-zip-depth = archiwum zip w archiwum zip w archiwum zip nie jest otwierane.
paper-many-files = liczba plików w archiwum: { $count }; odczytywanych jest najwyżej { $most }.
paper-many-parts = liczba części pliku: { $count }; odczytywanych jest najwyżej { $most }.
paper-zip-empty = w tym archiwum zip nie ma żadnego pliku.
paper-zip-locked = plik leży w archiwum zip, które wymaga hasła.
paper-zip-damaged = nie można go rozpakować z archiwum zip.
paper-too-large = plik ma { $size } MB; odczytywane są pliki do { $most } MB.
paper-cut-short = plik jest uszkodzony lub niekompletny: nie można odczytać jego spisu zawartości.
paper-unpacks = po rozpakowaniu ma { $size } MB, czyli więcej, niż jest odczytywane.
paper-packed = jego część jest spakowana { $ratio } do 1, jak w pliku, który ma przeciążyć komputer.
paper-needs-office = pliki { $format } wymagają programu LibreOffice, który nie jest zainstalowany.
paper-office-failed = LibreOffice nie mógł go otworzyć.
paper-slow = czytanie trwało dłużej niż dozwolone (w sekundach: { $seconds }) i zostało przerwane.
paper-memory = czytanie wymaga ponad { $size } MB pamięci i zostało przerwane.
paper-broke-down = program, który go czyta, zakończył się błędem ({ $why }); plik jest uszkodzony albo wymaga zbyt dużo pamięci.
paper-workbook = nie można odczytać skoroszytu; jego część jest uszkodzona lub jej brakuje.
paper-cells = wypełnionych komórek jest więcej niż { $most }.
paper-doctype = jego część { $part } zawiera deklarację DOCTYPE, której pliki biurowe nigdy nie potrzebują, a którą wykorzystuje się do ataków; nie została otwarta.
paper-part-broken = jego część { $part } jest uszkodzona.
paper-no-text-part = nie zawiera części z tekstem; nie jest pełnym plikiem programu Word.
paper-pdf-pages = liczba stron w pliku PDF: { $pages }; odczytywanych jest najwyżej { $most }.
paper-pdf-no-pages = plik PDF nie ma stron.
paper-pdf-damaged = plik PDF jest uszkodzony i nie można go otworzyć.
paper-needs-ocr = do odczytania skanów potrzebny jest program, którego nie zainstalowano: { $part }.
paper-ocr-languages = Tesseract nie zna żadnego z odczytywanych języków.
paper-odd-file = to nie jest zwykły plik albo jest to dowiązanie donikąd.
paper-link-folder = dowiązanie do folderu jest pomijane.
paper-hidden-folder = ukryty folder nie jest odczytywany.
paper-link-out = dowiązanie prowadzące poza folder jest pomijane.
paper-no-notice = nie jest to ogłoszenie ani oświadczenie w odczytywanej postaci (eForms, TED XML, OCDS, JEDZ).
paper-not-well-formed = plik nie jest poprawnym plikiem { $format } ({ $why }).
paper-notice-doctype = zawiera własną deklarację typu dokumentu (DOCTYPE), której żadne ogłoszenie nie potrzebuje i która nie jest otwierana.
paper-notice-large = plik ma ponad { $most } MB, za dużo jak na ogłoszenie.
paper-notice-deep = jest zagnieżdżony głębiej niż dozwolona liczba poziomów: { $most }.
paper-no-release = nie zawiera publikacji OCDS: najwyżej odnośniki do publikacji albo wersje bez publikacji zbiorczej.
paper-changed = został zmieniony od czasu odczytania.
paper-no-comments = w tej postaci pliku Word nie można zapisać komentarzy.
paper-no-notes = w tym pliku PDF nie można zapisać notatek, jego struktura jest uszkodzona.
paper-no-copy = kopię z uwagami można sporządzić tylko z plików PDF i Word (.docx).

# Co można zrobić.
paper-do-ask-again = Proszę poprosić o plik jeszcze raz.
paper-do-ask-or-anew = Proszę poprosić o plik jeszcze raz albo otworzyć go i zapisać ponownie.
paper-do-right-ending = Proszę nadać mu właściwe rozszerzenie albo poprosić o plik jeszcze raz.
paper-do-without-password = Proszę zapisać kopię bez hasła i ją sprawdzić.
paper-do-anew = Proszę zapisać go ponownie i sprawdzić nowy plik.
paper-do-anew-or-pdf = Proszę zapisać go ponownie albo jako PDF.
paper-do-office-anew = Proszę otworzyć go w programie biurowym i zapisać ponownie.
paper-do-own-program = Proszę otworzyć go w jego własnym programie, zapisać ponownie i sprawdzić nowy plik.
paper-do-own-program-docx = Proszę otworzyć go w jego własnym programie i zapisać jako DOCX lub PDF.
paper-do-docx = Proszę zapisać go jako zwykły plik Word (.docx) i sprawdzić ten plik.
paper-do-print = Proszę zapisać go jako PDF i sprawdzić ten plik.
paper-do-workbook = Proszę zapisać go jako XLSX lub PDF i sprawdzić ten plik.
paper-do-odt = Proszę zapisać go jako ODT i sprawdzić ten plik.
paper-do-text = Jeżeli to zwykły tekst, proszę zmienić rozszerzenie na .txt.
paper-do-unpack = Proszę go rozpakować i wskazać folder.
paper-do-container = Proszę wyjąć dokumenty z kontenera i je sprawdzić.
paper-do-attachments = Proszę zapisać treść i załączniki jako osobne pliki.
paper-do-scan = Proszę zrobić z niego PDF i sprawdzić jeszcze raz z rozpoznawaniem tekstu (--ocr).
paper-do-notices = Z tych plików odczytywane są tylko ogłoszenia: eForms, TED, OCDS, JEDZ. Proszę sprawdzić zamiast tego PDF lub HTML.
paper-do-formats = { $advice } Odczytywane są PDF, DOCX, XLSX, HTML, TXT, Markdown, ODT, RTF, DOC, ogłoszenia jako XML lub JSON oraz archiwa zip z takimi plikami.
paper-do-split = Proszę go podzielić i sprawdzić części.
paper-do-split-or-pdf = Proszę go podzielić albo zapisać ponownie jako PDF.
paper-do-ordinary = Proszę poprosić nadawcę o zwykłą kopię.
paper-do-install-office = Proszę go zainstalować (pakiet libreoffice-writer) albo zapisać plik jako DOCX lub PDF.
paper-do-install-ocr = Proszę zainstalować Tesseract z językami dokumentu oraz `pip install fairclause[ocr]` albo użyć najpierw ocrmypdf.
paper-do-sheets = Proszę pominąć arkusze z samymi danymi i sprawdzić jeszcze raz.
paper-do-name-it = Jeżeli należy do dokumentów, proszę wskazać go osobno.
paper-do-as-paper = Ogłoszenie jako PDF lub stronę internetową odczytuje `fairclause check`, jak każdy inny dokument.
paper-do-download = Plik jest niekompletny lub uszkodzony; proszę pobrać ogłoszenie jeszcze raz.
paper-do-portal = Proszę zapisać ogłoszenie jeszcze raz z portalu, na którym je opublikowano.
paper-do-one-notice = Proszę wyjąć z pliku to ogłoszenie, o które chodzi, i je sprawdzić.
paper-do-release = Proszę pobrać z portalu samą publikację albo publikację zbiorczą.
paper-do-check-again = Proszę sprawdzić go jeszcze raz.

# Rodzaje plików.
paper-kind-pdf = PDF
paper-kind-docx = plik Word (DOCX)
paper-kind-xlsx = skoroszyt Excel (XLSX)
paper-kind-html = strona internetowa (HTML)
paper-kind-text = zwykły tekst
paper-kind-text-other = tekst innego rodzaju ({ $ending })
paper-kind-odt = tekst OpenDocument (ODT)
paper-kind-rtf = plik RTF
paper-kind-doc = stary plik Word (DOC)
paper-kind-zip = archiwum zip
paper-kind-eforms = ogłoszenie eForms
paper-kind-ted = ogłoszenie TED
paper-kind-ocds = publikacja OCDS
paper-kind-espd = jednolity europejski dokument zamówienia (JEDZ)
paper-kind-json = plik JSON
paper-kind-xml = plik XML
paper-kind-wordxml = plik Word zapisany jako XML
paper-kind-fodt = płaski plik OpenDocument
paper-kind-eml = wiadomość e-mail lub archiwum strony
paper-kind-msg = wiadomość programu Outlook
paper-kind-p7m = podpisany kontener (P7M)
paper-kind-xls = stary skoroszyt Excel (XLS)
paper-kind-ole = stary plik biurowy innego rodzaju
paper-kind-pptx = prezentacja
paper-kind-ods = arkusz lub prezentacja OpenDocument
paper-kind-epub = książka elektroniczna
paper-kind-xps = plik XPS
paper-kind-asice = podpisany kontener (ASiC)
paper-kind-picture-of = obraz ({ $format })
paper-kind-picture = obraz
paper-kind-7z = archiwum 7z
paper-kind-rar = archiwum RAR
paper-kind-gz = spakowany plik (gzip, bzip2 lub xz)
paper-kind-csv = tabela CSV
paper-kind-unknown = nieznany rodzaj pliku

# Czego nie odczytano z dokumentu, który poza tym odczytano.
paper-seen-no-text = Nie znaleziono w nim tekstu; musi go obejrzeć człowiek.
paper-pages = { $count } z { $total } { $total ->
        [one] strony
        [few] stron
        [many] stron
       *[other] strony
    } ({ $pages })
paper-seen-scan = Brak tekstu, wygląda to na skan: { $where }. Proszę zainstalować Tesseract i sprawdzić jeszcze raz z --ocr albo użyć najpierw ocrmypdf.
paper-seen-garbled = Nie można rozpoznać liter, bo ich czcionki nie mają tablicy znaków: { $where }. Proszę zainstalować Tesseract i sprawdzić jeszcze raz z --ocr albo użyć najpierw ocrmypdf.
paper-seen-damaged = Uszkodzone i nieodczytane: { $where }. Proszę poprosić o plik jeszcze raz.
paper-seen-timed-out = Rozpoznawanie tekstu trwało zbyt długo, nie odczytano: { $where }. Proszę spróbować z mniejszą liczbą stron albo użyć najpierw ocrmypdf.
paper-seen-ocr = Odczytano przez rozpoznawanie tekstu: { $where }; słowa mogą być rozpoznane błędnie.
paper-seen-lines = Zbyt wiele narysowanych linii, by odróżnić tabele od rysunków: { $where }; tekst odczytano wiersz po wierszu.
paper-seen-outside = Pominięto tekst poza widoczną częścią strony: { $where }.
paper-seen-notes = Nie odczytano komentarzy: { $where }.
paper-seen-blank = Nic nie jest wydrukowane: { $where }.
paper-seen-attached = Nie odczytano osadzonych plików: { $names }; proszę je zapisać i sprawdzić razem z tym dokumentem.
paper-seen-xfa = Formularz jest typu XFA, który nie jest odczytywany; proszę wydrukować go do PDF i sprawdzić ten plik.
paper-seen-cut-off = Plik nie ma znacznika końca i może być ucięty; może brakować stron.
paper-seen-tracked = Plik zawiera śledzone zmiany: słowa wstawione są czytane jako część tekstu, usunięte nie.
paper-seen-hidden = Pominięto tekst ukryty, tak jak na wydrukowanej stronie.
paper-seen-comments = Komentarze na marginesie nie należą do tekstu i nie zostały odczytane.
paper-seen-alt-chunk = { $count ->
        [one] W tekst wstawiono inny plik; tej części nie odczytano (altChunk). Proszę zapisać plik ponownie, aby je połączyć.
        [few] W tekst wstawiono inne pliki ({ $count } miejsca); tych części nie odczytano (altChunk). Proszę zapisać plik ponownie, aby je połączyć.
        [many] W tekst wstawiono inne pliki ({ $count } miejsc); tych części nie odczytano (altChunk). Proszę zapisać plik ponownie, aby je połączyć.
       *[other] W tekst wstawiono inne pliki ({ $count } miejsca); tych części nie odczytano (altChunk). Proszę zapisać plik ponownie, aby je połączyć.
    }
paper-seen-sub-doc = { $count ->
        [one] Tekst odsyła do dokumentu podrzędnego; tej części nie odczytano. Proszę sprawdzić także jego plik.
        [few] Tekst odsyła do dokumentów podrzędnych ({ $count } miejsca); tych części nie odczytano. Proszę sprawdzić także ich pliki.
        [many] Tekst odsyła do dokumentów podrzędnych ({ $count } miejsc); tych części nie odczytano. Proszę sprawdzić także ich pliki.
       *[other] Tekst odsyła do dokumentów podrzędnych ({ $count } miejsca); tych części nie odczytano. Proszę sprawdzić także ich pliki.
    }
paper-seen-embedded = { $count ->
        [one] Nie odczytano osadzonego pliku.
        [few] Nie odczytano osadzonych plików ({ $count } miejsca).
        [many] Nie odczytano osadzonych plików ({ $count } miejsc).
       *[other] Nie odczytano osadzonych plików ({ $count } miejsca).
    }
paper-seen-picture = { $count ->
        [one] Nie odczytano słów na obrazie.
        [few] Nie odczytano słów na obrazach ({ $count } miejsca).
        [many] Nie odczytano słów na obrazach ({ $count } miejsc).
       *[other] Nie odczytano słów na obrazach ({ $count } miejsca).
    }
paper-seen-diagram = { $count ->
        [one] Nie odczytano słów na wykresie lub diagramie.
        [few] Nie odczytano słów na wykresach i diagramach ({ $count } miejsca).
        [many] Nie odczytano słów na wykresach i diagramach ({ $count } miejsc).
       *[other] Nie odczytano słów na wykresach i diagramach ({ $count } miejsca).
    }
paper-seen-frameset = Plik jest stroną ramek, która pokazuje inne pliki; tych nie odczytano. Proszę sprawdzić je także.
paper-seen-cell-notes = Nie odczytano notatek przy komórkach.
paper-seen-cell-comments = Nie odczytano komentarzy przy komórkach.
paper-seen-drawings = Nie odczytano rysunków, wykresów i pól tekstowych.
paper-seen-embedded-sheets = Nie odczytano osadzonych plików.
paper-seen-chart-sheets = Nie odczytano arkuszy, które są wykresami.
paper-seen-links = Wartości z innych skoroszytów są pokazane tak, jak je ostatnio zapisano.
paper-seen-hidden-rows = { $count ->
        [one] Ukryty wiersz lub kolumna też jest odczytywana.
        [few] Ukryte wiersze lub kolumny ({ $count }) też są odczytywane.
        [many] Ukryte wiersze lub kolumny ({ $count }) też są odczytywane.
       *[other] Ukryte wiersze lub kolumny ({ $count }) też są odczytywane.
    }
paper-seen-formulas = { $count ->
        [one] Formuła nie ma zapisanego wyniku i nie została odczytana; proszę otworzyć i zapisać plik w arkuszu kalkulacyjnym.
        [few] Formuły bez zapisanego wyniku ({ $count }) nie zostały odczytane; proszę otworzyć i zapisać plik w arkuszu kalkulacyjnym.
        [many] Formuły bez zapisanego wyniku ({ $count }) nie zostały odczytane; proszę otworzyć i zapisać plik w arkuszu kalkulacyjnym.
       *[other] Formuły bez zapisanego wyniku ({ $count }) nie zostały odczytane; proszę otworzyć i zapisać plik w arkuszu kalkulacyjnym.
    }
paper-seen-hidden-sheets = Ukryte arkusze też są odczytywane: { $names }.
paper-seen-hidden-screen = Pominięto tekst ukryty, tak jak na ekranie.
paper-seen-frames = Nie odczytano ramek, które pokazują inne strony.
paper-seen-letters = Plik nie mówi, jak zakodowano jego litery; przyjęto { $codes }, polskie i inne znaki diakrytyczne mogą być błędne.
paper-seen-gaps = Nie odczytano: { $gaps }.
paper-seen-languages = Pominięto teksty w językach, które nie są odczytywane, jeżeli są też w innym języku: { $fields }.
