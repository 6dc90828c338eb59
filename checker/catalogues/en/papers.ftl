# What reports say of papers that were not read, or not wholly. A sentence stands after the name of its paper.

# Why a paper was not read.
paper-empty = the file is empty (0 bytes).
paper-password = it is protected by a password.
# $ending: the ending of the file's name, with its dot. $kind: a name that begins with paper-kind-
paper-mismatch = the name ends in { $ending }, but the content looks like { $kind }.
# $kind: a name that begins with paper-kind-
paper-not-read = { $kind } is not read.
paper-too-deep = its parts are nested too deeply.
# $error: a technical name
paper-reader-stopped = it could not be read (the reader stopped with { $error }).
# $why: words of the operating system, in English
paper-cannot-open = it cannot be opened ({ $why }).
paper-folder-closed = the folder cannot be opened ({ $why }).
paper-zip-depth = a zip inside a zip inside a zip is not opened.
paper-many-files = it holds { $count } files, more than the { $most } that are read.
paper-many-parts = it holds { $count } parts, more than the { $most } that are read.
paper-zip-empty = there is no file in this zip.
paper-zip-locked = it lies in a zip that asks for a password.
paper-zip-damaged = it cannot be unpacked from its zip.
paper-too-large = it is { $size } MB large; files up to { $most } MB are read.
paper-cut-short = the file is broken or cut short: its table of contents cannot be read.
paper-unpacks = it unpacks to { $size } MB, more than is read.
paper-packed = a part of it is packed { $ratio } to 1, as in a file made to exhaust a computer.
# $format: ODT, RTF or DOC
paper-needs-office = { $format } files need LibreOffice, which is not installed.
paper-office-failed = LibreOffice could not open it.
paper-slow = reading it took longer than { $seconds } seconds and was stopped.
paper-memory = reading it needs more than { $size } MB of memory; it was stopped.
# $why: a technical name
paper-broke-down = the program that reads it broke down ({ $why }); the file is damaged or asks for too much memory.
paper-workbook = the workbook cannot be read; a part of it is broken or missing.
paper-cells = it has more than { $most } filled cells.
# $part: the name of a part of the file
paper-doctype = its part { $part } declares a DOCTYPE, which office files never need and attacks use; it was not opened.
paper-part-broken = its part { $part } is broken.
paper-no-text-part = it holds no text part; it is not a whole Word file.
paper-pdf-pages = the PDF has { $pages } pages; at most { $most } are read.
paper-pdf-no-pages = the PDF has no pages.
paper-pdf-damaged = the PDF is damaged and cannot be opened.
# $part: the name of a program
paper-needs-ocr = reading scans needs { $part }, which is not installed.
paper-ocr-languages = Tesseract has none of our languages.
paper-odd-file = it is no ordinary file, or a link that leads nowhere.
paper-link-folder = a link to a folder is not followed.
paper-hidden-folder = a hidden folder is not read.
paper-link-out = a link that leads out of the folder is not followed.
paper-no-notice = no notice or self-declaration in a form that is read (eForms, TED XML, OCDS, ESPD).
# $format: XML or JSON. $why: words of a program, in English
paper-not-well-formed = not well-formed { $format } ({ $why }).
paper-notice-doctype = it declares a document type of its own (DOCTYPE), which no notice needs and which is not opened.
paper-notice-large = larger than { $most } MB, which is too large for a notice.
paper-notice-deep = nested more than { $most } levels deep.
paper-no-release = holds no OCDS release: at most links to releases, or versions without a compiled release.
paper-changed = it has changed since it was read.
paper-no-comments = Word comments cannot be written into this form of Word file.
paper-no-notes = notes cannot be written into this PDF, its structure is damaged.
paper-no-copy = an annotated copy can be made of PDF and of Word files (.docx) only.

# What to do about it.
paper-do-ask-again = Ask for the file again.
paper-do-ask-or-anew = Ask for the file again, or open it and save it anew.
paper-do-right-ending = Give it the right ending, or ask for the file again.
paper-do-without-password = Save a copy without the password and check that.
paper-do-anew = Save it anew and check that.
paper-do-anew-or-pdf = Save it anew or as PDF.
paper-do-office-anew = Open it in an office program and save it anew.
paper-do-own-program = Open it in its own program, save it anew and check that.
paper-do-own-program-docx = Open it in its own program and save it as DOCX or PDF.
paper-do-docx = Save it as an ordinary Word file (.docx) and check that.
paper-do-print = Save it as PDF and check that.
paper-do-workbook = Save it as XLSX or PDF and check that.
paper-do-odt = Save it as ODT and check that.
paper-do-text = Rename it to .txt if it is plain text.
paper-do-unpack = Unpack it and name the folder.
paper-do-container = Take the papers out of the container and check those.
paper-do-attachments = Save its text and its attachments as files of their own.
paper-do-scan = Make a PDF of it and run again with --ocr.
paper-do-notices = Of these only notices are read: eForms, TED, OCDS, ESPD. Check it as PDF or HTML instead.
# $advice: another of these sentences
paper-do-formats = { $advice } Read are PDF, DOCX, XLSX, HTML, TXT, Markdown, ODT, RTF, DOC, notices as XML or JSON, and zip files of these.
paper-do-split = Split it and check the parts.
paper-do-split-or-pdf = Split it, or save it anew as PDF.
paper-do-ordinary = Ask the sender for an ordinary copy.
paper-do-install-office = Install it (package libreoffice-writer) or save the file as DOCX or PDF.
paper-do-install-ocr = Install Tesseract with the languages of the paper and `pip install fairclause[ocr]`, or run ocrmypdf first.
paper-do-sheets = Leave out data sheets and check it again.
paper-do-name-it = Name it by itself if it belongs to the papers.
paper-do-as-paper = A notice as PDF or web page is read by `fairclause check`, like any other paper.
paper-do-download = The file is cut off or damaged; download the notice again.
paper-do-portal = Save the notice again from the portal where it was published.
paper-do-one-notice = Take the notice that matters out of the file and check that.
paper-do-release = Take the release or the compiled release itself from the portal.
paper-do-check-again = Check it again.

# Kinds of files; they stand where $kind stands.
paper-kind-pdf = a PDF
paper-kind-docx = a Word file (DOCX)
paper-kind-xlsx = an Excel workbook (XLSX)
paper-kind-html = a web page (HTML)
paper-kind-text = plain text
paper-kind-text-other = text of another kind ({ $ending })
paper-kind-odt = an OpenDocument text (ODT)
paper-kind-rtf = an RTF file
paper-kind-doc = an old Word file (DOC)
paper-kind-zip = a zip archive
paper-kind-eforms = an eForms notice
paper-kind-ted = a TED notice
paper-kind-ocds = an OCDS release
paper-kind-espd = a European Single Procurement Document (ESPD)
paper-kind-json = a JSON file
paper-kind-xml = an XML file
paper-kind-wordxml = a Word file saved as XML
paper-kind-fodt = a flat OpenDocument file
paper-kind-eml = an e-mail or web archive
paper-kind-msg = an Outlook message
paper-kind-p7m = a signed container (P7M)
paper-kind-xls = an old Excel workbook (XLS)
paper-kind-ole = an old office file of another kind
paper-kind-pptx = a presentation
paper-kind-ods = an OpenDocument spreadsheet or presentation
paper-kind-epub = an electronic book
paper-kind-xps = an XPS file
paper-kind-asice = a signed container (ASiC)
# $format: PNG, JPEG or TIFF
paper-kind-picture-of = a picture ({ $format })
paper-kind-picture = a picture
paper-kind-7z = a 7z archive
paper-kind-rar = a RAR archive
paper-kind-gz = a packed file (gzip, bzip2 or xz)
paper-kind-csv = a CSV table
paper-kind-unknown = an unknown kind of file

# What was not read of a paper that was read otherwise.
paper-seen-no-text = No text was found in it; a person must look.
# $pages: 4, 7, 9; it stands where $where stands
paper-pages = { $count } of { $total } { $total ->
        [one] page
       *[other] pages
    } ({ $pages })
paper-seen-scan = no text on { $where }: it looks like a scan; install Tesseract and run again with --ocr, or run ocrmypdf first.
paper-seen-garbled = the letters on { $where } cannot be told, because their fonts have no character map; install Tesseract and run again with --ocr, or run ocrmypdf first.
paper-seen-damaged = damaged and not read: { $where }; ask the sender for the file again.
paper-seen-timed-out = OCR took too long on { $where }, not read; try again with fewer pages or run ocrmypdf first.
paper-seen-ocr = read by OCR: { $where }; words may be misread.
paper-seen-lines = too many drawn lines on { $where } to tell tables from drawings; the text was read line by line.
paper-seen-outside = text outside the visible part of { $where } was left out.
paper-seen-notes = comments on { $where } were not read.
paper-seen-blank = nothing is printed on { $where }.
# $names: names of files
paper-seen-attached = embedded files were not read: { $names }; save them and add them to the call.
paper-seen-xfa = the form is of the XFA kind, which is not read; print it to PDF and check that.
paper-seen-cut-off = the file has no end mark and may be cut off; pages may be missing.
paper-seen-tracked = The file holds tracked changes: inserted words are read as part of the text, deleted words are not.
paper-seen-hidden = Hidden text was left out, as it is on the printed page.
paper-seen-comments = Comments in the margin are not part of the text and were not read.
# $count: in how many places
paper-seen-alt-chunk = { $count ->
        [one] Another file is set into the text; that part was not read (altChunk). Save it anew to merge it.
       *[other] Other files are set into the text in { $count } places; those parts were not read (altChunk). Save it anew to merge them.
    }
paper-seen-sub-doc = { $count ->
        [one] The text refers to a subdocument; that part was not read. Name its file as well.
       *[other] The text refers to subdocuments in { $count } places; those parts were not read. Name their files as well.
    }
paper-seen-embedded = { $count ->
        [one] An embedded file was not read.
       *[other] Embedded files were not read ({ $count } places).
    }
paper-seen-picture = { $count ->
        [one] Words inside a picture were not read.
       *[other] Words inside pictures were not read ({ $count } places).
    }
paper-seen-diagram = { $count ->
        [one] Words inside a chart or diagram were not read.
       *[other] Words inside charts and diagrams were not read ({ $count } places).
    }
paper-seen-frameset = The file is a frame page that shows other files; those were not read. Name them as well.
paper-seen-cell-notes = Notes on cells were not read.
paper-seen-cell-comments = Comments on cells were not read.
paper-seen-drawings = Drawings, charts and text boxes were not read.
paper-seen-embedded-sheets = Embedded files were not read.
paper-seen-chart-sheets = Sheets that are charts were not read.
paper-seen-links = Values from other workbooks are shown as they were last saved.
paper-seen-hidden-rows = { $count ->
        [one] A hidden row or column is read as well.
       *[other] { $count } hidden rows or columns are read as well.
    }
paper-seen-formulas = { $count ->
        [one] A formula has no stored result and was not read; open the file in a spreadsheet program and save it.
       *[other] { $count } formulas have no stored result and were not read; open the file in a spreadsheet program and save it.
    }
# $names: names of sheets
paper-seen-hidden-sheets = Hidden sheets are read as well: { $names }.
paper-seen-hidden-screen = Hidden text was left out, as it is on the screen.
paper-seen-frames = Frames that show other pages were not read.
# $codes: the technical name of a code page
paper-seen-letters = The file does not say how its letters are encoded; { $codes } was assumed, accents may be wrong.
# $gaps: sentences that begin with notice-left- or notice-unread-
paper-seen-gaps = Not read: { $gaps }.
# $fields: names of fields
paper-seen-languages = Texts in languages that are not read were left out where another language has them: { $fields }.
