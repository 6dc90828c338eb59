# Mitä raportit kertovat asiakirjoista, joita ei luettu tai ei luettu kokonaan. Lause on tiedoston nimen jäljessä.

# Miksi asiakirjaa ei luettu.
paper-empty = tiedosto on tyhjä (0 tavua).
paper-password = se on suojattu salasanalla.
paper-mismatch = nimen pääte on { $ending }, mutta sisältö näyttää muulta: { $kind }.
paper-not-read = tällaista tiedostoa ei lueta: { $kind }.
paper-too-deep = sen osat ovat liian syvällä sisäkkäin.
paper-reader-stopped = sitä ei voitu lukea (lukija pysähtyi: { $error }).
paper-cannot-open = sitä ei voi avata ({ $why }).
paper-folder-closed = kansiota ei voi avata ({ $why }).
paper-zip-depth = kolmatta sisäkkäistä zip-tiedostoa ei avata.
paper-many-files = siinä on { $count } tiedostoa; enintään { $most } luetaan.
paper-many-parts = siinä on { $count } osaa; enintään { $most } luetaan.
paper-zip-empty = tässä zip-tiedostossa ei ole yhtään tiedostoa.
paper-zip-locked = se on zip-tiedostossa, joka vaatii salasanan.
paper-zip-damaged = sitä ei voi purkaa zip-tiedostostaan.
paper-too-large = sen koko on { $size } Mt; enintään { $most } Mt:n tiedostot luetaan.
paper-cut-short = tiedosto on rikki tai katkennut: sen sisällysluetteloa ei voi lukea.
paper-unpacks = purettuna sen koko on { $size } Mt, enemmän kuin luetaan.
paper-packed = osa siitä on pakattu suhteessa { $ratio } : 1, kuten tiedostossa, jonka on tarkoitus uuvuttaa tietokone.
paper-needs-office = { $format }-tiedostoihin tarvitaan LibreOffice, jota ei ole asennettu.
paper-office-failed = LibreOffice ei pystynyt avaamaan sitä.
paper-slow = lukeminen kesti yli { $seconds } sekuntia ja keskeytettiin.
paper-memory = lukeminen vaatii yli { $size } Mt muistia ja keskeytettiin.
paper-broke-down = sitä lukeva ohjelma kaatui ({ $why }); tiedosto on rikki tai vaatii liikaa muistia.
paper-workbook = työkirjaa ei voi lukea; osa siitä on rikki tai puuttuu.
paper-cells = siinä on yli { $most } täytettyä solua.
paper-doctype = sen osassa { $part } on DOCTYPE-määrittely, jota toimistotiedostot eivät koskaan tarvitse ja jota käytetään hyökkäyksiin; sitä ei avattu.
paper-part-broken = sen osa { $part } on rikki.
paper-no-text-part = siinä ei ole tekstiosaa; se ei ole kokonainen Word-tiedosto.
paper-pdf-pages = PDF-tiedostossa on { $pages } sivua; enintään { $most } luetaan.
paper-pdf-no-pages = PDF-tiedostossa ei ole sivuja.
paper-pdf-damaged = PDF-tiedosto on rikki eikä sitä voi avata.
paper-needs-ocr = skannattujen sivujen lukemiseen tarvitaan { $part }, jota ei ole asennettu.
paper-ocr-languages = Tesseractilla ei ole yhtään niistä kielistä, joita luetaan.
paper-odd-file = se ei ole tavallinen tiedosto, tai se on linkki, joka ei johda mihinkään.
paper-link-folder = kansioon johtavaa linkkiä ei seurata.
paper-hidden-folder = piilotettua kansiota ei lueta.
paper-link-out = kansion ulkopuolelle johtavaa linkkiä ei seurata.
paper-no-notice = ei ilmoitusta eikä omaa vakuutusta muodossa, joka luetaan (eForms, TED XML, OCDS, ESPD).
paper-not-well-formed = { $format } ei ole oikein muodostettu ({ $why }).
paper-notice-doctype = siinä on oma dokumenttityyppi (DOCTYPE), jota mikään ilmoitus ei tarvitse ja jota ei avata.
paper-notice-large = sen koko on yli { $most } Mt, liikaa ilmoitukselle.
paper-notice-deep = siinä on yli { $most } sisäkkäistä tasoa.
paper-no-release = siinä ei ole OCDS-julkaisua: enintään linkkejä julkaisuihin tai versioita ilman koostettua julkaisua.
paper-changed = sitä on muutettu lukemisen jälkeen.
paper-no-comments = tällaiseen Word-tiedostoon ei voi kirjoittaa kommentteja.
paper-no-notes = tähän PDF-tiedostoon ei voi kirjoittaa huomautuksia, sen rakenne on rikki.
paper-no-copy = kommentoidun kopion voi tehdä vain PDF- ja Word-tiedostoista (.docx).

# Mitä voi tehdä.
paper-do-ask-again = Pyydä tiedosto uudelleen.
paper-do-ask-or-anew = Pyydä tiedosto uudelleen, tai avaa se ja tallenna uudelleen.
paper-do-right-ending = Anna sille oikea pääte tai pyydä tiedosto uudelleen.
paper-do-without-password = Tallenna kopio ilman salasanaa ja tarkista se.
paper-do-anew = Tallenna se uudelleen ja tarkista uusi tiedosto.
paper-do-anew-or-pdf = Tallenna se uudelleen tai PDF-tiedostona.
paper-do-office-anew = Avaa se toimisto-ohjelmassa ja tallenna uudelleen.
paper-do-own-program = Avaa se omassa ohjelmassaan, tallenna uudelleen ja tarkista uusi tiedosto.
paper-do-own-program-docx = Avaa se omassa ohjelmassaan ja tallenna DOCX- tai PDF-tiedostona.
paper-do-docx = Tallenna se tavallisena Word-tiedostona (.docx) ja tarkista se.
paper-do-print = Tallenna se PDF-tiedostona ja tarkista se.
paper-do-workbook = Tallenna se XLSX- tai PDF-tiedostona ja tarkista se.
paper-do-odt = Tallenna se ODT-tiedostona ja tarkista se.
paper-do-text = Anna sille pääte .txt, jos se on pelkkää tekstiä.
paper-do-unpack = Pura se ja anna kansio.
paper-do-container = Ota asiakirjat säiliöstä ja tarkista ne.
paper-do-attachments = Tallenna teksti ja liitteet omina tiedostoinaan.
paper-do-scan = Tee siitä PDF ja tarkista uudelleen tekstintunnistuksella (--ocr).
paper-do-notices = Näistä luetaan vain ilmoitukset: eForms, TED, OCDS, ESPD. Tarkista sen sijaan PDF- tai HTML-versio.
paper-do-formats = { $advice } Luettavia ovat PDF, DOCX, XLSX, HTML, TXT, Markdown, ODT, RTF, DOC, ilmoitukset XML- tai JSON-muodossa sekä niitä sisältävät zip-tiedostot.
paper-do-split = Jaa se ja tarkista osat.
paper-do-split-or-pdf = Jaa se tai tallenna se uudelleen PDF-tiedostona.
paper-do-ordinary = Pyydä lähettäjältä tavallinen kopio.
paper-do-install-office = Asenna se (paketti libreoffice-writer) tai tallenna tiedosto DOCX- tai PDF-muotoon.
paper-do-install-ocr = Asenna Tesseract asiakirjan kielineen ja `pip install fairclause[ocr]`, tai aja ensin ocrmypdf.
paper-do-sheets = Jätä pelkkää dataa sisältävät taulukot pois ja tarkista uudelleen.
paper-do-name-it = Anna se erikseen, jos se kuuluu asiakirjoihin.
paper-do-as-paper = PDF-tiedostona tai verkkosivuna olevan ilmoituksen lukee `fairclause check`, kuten muutkin asiakirjat.
paper-do-download = Tiedosto on katkennut tai rikki; lataa ilmoitus uudelleen.
paper-do-portal = Tallenna ilmoitus uudelleen portaalista, jossa se on julkaistu.
paper-do-one-notice = Ota tiedostosta se ilmoitus, josta on kyse, ja tarkista se.
paper-do-release = Hae portaalista itse julkaisu tai koostettu julkaisu.
paper-do-check-again = Tarkista se uudelleen.

# Tiedostojen lajit.
paper-kind-pdf = PDF
paper-kind-docx = Word-tiedosto (DOCX)
paper-kind-xlsx = Excel-työkirja (XLSX)
paper-kind-html = verkkosivu (HTML)
paper-kind-text = pelkkä teksti
paper-kind-text-other = muunlainen teksti ({ $ending })
paper-kind-odt = OpenDocument-teksti (ODT)
paper-kind-rtf = RTF-tiedosto
paper-kind-doc = vanha Word-tiedosto (DOC)
paper-kind-zip = zip-tiedosto
paper-kind-eforms = eForms-ilmoitus
paper-kind-ted = TED-ilmoitus
paper-kind-ocds = OCDS-julkaisu
paper-kind-espd = yhteinen eurooppalainen hankinta-asiakirja (ESPD)
paper-kind-json = JSON-tiedosto
paper-kind-xml = XML-tiedosto
paper-kind-wordxml = XML-muodossa tallennettu Word-tiedosto
paper-kind-fodt = litteä OpenDocument-tiedosto
paper-kind-eml = sähköposti tai verkkoarkisto
paper-kind-msg = Outlook-viesti
paper-kind-p7m = allekirjoitettu säiliö (P7M)
paper-kind-xls = vanha Excel-työkirja (XLS)
paper-kind-ole = muu vanha toimistotiedosto
paper-kind-pptx = esitys
paper-kind-ods = OpenDocument-taulukko tai -esitys
paper-kind-epub = sähkökirja
paper-kind-xps = XPS-tiedosto
paper-kind-asice = allekirjoitettu säiliö (ASiC)
paper-kind-picture-of = kuva ({ $format })
paper-kind-picture = kuva
paper-kind-7z = 7z-arkisto
paper-kind-rar = RAR-arkisto
paper-kind-gz = pakattu tiedosto (gzip, bzip2 tai xz)
paper-kind-csv = CSV-taulukko
paper-kind-unknown = tuntematon tiedostolaji

# Mitä muuten luetusta asiakirjasta ei luettu.
paper-seen-no-text = Siitä ei löytynyt tekstiä; ihmisen on katsottava se.
paper-pages = { $count }/{ $total } { $total ->
        [one] sivu
       *[other] sivua
    } ({ $pages })
paper-seen-scan = Ei tekstiä, näyttää skannatulta: { $where }. Asenna Tesseract ja tarkista uudelleen valinnalla --ocr, tai aja ensin ocrmypdf.
paper-seen-garbled = Kirjaimia ei voi tunnistaa, koska fonteista puuttuu merkkitaulu: { $where }. Asenna Tesseract ja tarkista uudelleen valinnalla --ocr, tai aja ensin ocrmypdf.
paper-seen-damaged = Rikki ja lukematta: { $where }. Pyydä tiedosto uudelleen.
paper-seen-timed-out = Tekstintunnistus kesti liian kauan, lukematta: { $where }. Yritä vähemmillä sivuilla tai aja ensin ocrmypdf.
paper-seen-ocr = Luettu tekstintunnistuksella: { $where }. Sanoja on voitu lukea väärin.
paper-seen-lines = Liikaa piirrettyjä viivoja, jotta taulukot erottaisi piirustuksista: { $where }. Teksti luettiin rivi riviltä.
paper-seen-outside = Näkyvän osan ulkopuolella oleva teksti jätettiin pois: { $where }.
paper-seen-notes = Kommentteja ei luettu: { $where }.
paper-seen-blank = Mitään ei ole painettu: { $where }.
paper-seen-attached = Upotettuja tiedostoja ei luettu: { $names }. Tallenna ne ja tarkista ne mukana.
paper-seen-xfa = Lomake on XFA-lomake, jota ei lueta; tulosta se PDF-tiedostoksi ja tarkista se.
paper-seen-cut-off = Tiedostosta puuttuu loppumerkki, ja se voi olla katkennut; sivuja voi puuttua.
paper-seen-tracked = Tiedostossa on jäljitettyjä muutoksia: lisätyt sanat luetaan osana tekstiä, poistettuja ei.
paper-seen-hidden = Piilotettu teksti jätettiin pois, kuten tulostetulla sivulla.
paper-seen-comments = Marginaalin kommentit eivät kuulu tekstiin, eikä niitä luettu.
paper-seen-alt-chunk = { $count ->
        [one] Tekstiin on liitetty toinen tiedosto; sitä osaa ei luettu (altChunk). Tallenna tiedosto uudelleen, jotta ne yhdistyvät.
       *[other] Tekstiin on liitetty muita tiedostoja { $count } kohdassa; niitä osia ei luettu (altChunk). Tallenna tiedosto uudelleen, jotta ne yhdistyvät.
    }
paper-seen-sub-doc = { $count ->
        [one] Teksti viittaa aliasiakirjaan; sitä osaa ei luettu. Tarkista myös sen tiedosto.
       *[other] Teksti viittaa aliasiakirjoihin { $count } kohdassa; niitä osia ei luettu. Tarkista myös niiden tiedostot.
    }
paper-seen-embedded = { $count ->
        [one] Upotettua tiedostoa ei luettu.
       *[other] Upotettuja tiedostoja ei luettu ({ $count } kohtaa).
    }
paper-seen-picture = { $count ->
        [one] Kuvassa olevia sanoja ei luettu.
       *[other] Kuvissa olevia sanoja ei luettu ({ $count } kohtaa).
    }
paper-seen-diagram = { $count ->
        [one] Kaaviossa olevia sanoja ei luettu.
       *[other] Kaavioissa olevia sanoja ei luettu ({ $count } kohtaa).
    }
paper-seen-frameset = Tiedosto on kehyssivu, joka näyttää muita tiedostoja; niitä ei luettu. Tarkista nekin.
paper-seen-cell-notes = Solujen muistiinpanoja ei luettu.
paper-seen-cell-comments = Solujen kommentteja ei luettu.
paper-seen-drawings = Piirroksia, kaavioita ja tekstiruutuja ei luettu.
paper-seen-embedded-sheets = Upotettuja tiedostoja ei luettu.
paper-seen-chart-sheets = Taulukoita, jotka ovat pelkkiä kaavioita, ei luettu.
paper-seen-links = Muista työkirjoista tulevat arvot näytetään sellaisina kuin ne viimeksi tallennettiin.
paper-seen-hidden-rows = { $count ->
        [one] Yksi piilotettu rivi tai sarake luetaan myös.
       *[other] { $count } piilotettua riviä tai saraketta luetaan myös.
    }
paper-seen-formulas = { $count ->
        [one] Yhdellä kaavalla ei ole tallennettua tulosta, eikä sitä luettu; avaa ja tallenna tiedosto taulukkolaskentaohjelmassa.
       *[other] { $count } kaavalla ei ole tallennettua tulosta, eikä niitä luettu; avaa ja tallenna tiedosto taulukkolaskentaohjelmassa.
    }
paper-seen-hidden-sheets = Piilotetut taulukot luetaan myös: { $names }.
paper-seen-hidden-screen = Piilotettu teksti jätettiin pois, kuten näytöllä.
paper-seen-frames = Kehyksiä, jotka näyttävät muita sivuja, ei luettu.
paper-seen-letters = Tiedosto ei kerro, miten sen kirjaimet on koodattu; oletettiin { $codes }, ja ä, ö, å ja aksentit voivat olla väärin.
paper-seen-gaps = Ei luettu: { $gaps }.
paper-seen-languages = Tekstit kielillä, joita ei lueta, jätettiin pois, jos sama on muulla kielellä: { $fields }.
