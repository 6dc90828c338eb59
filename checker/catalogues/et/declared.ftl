# What a notice declares by codes, held against what the papers say.

# the names of the codes, as terms of the notice; $code is shown beside them
declared-code-bt-06-soc-obj = sotsiaalsete eesmärkide täitmine
declared-code-bt-67-exg-crim = kõrvaldamine süüdimõistva otsuse tõttu
declared-code-bt-67-exg-crim-traffick = kõrvaldamine lapstööjõu ja inimkaubanduse tõttu
declared-code-bt-67-exg-mis = kõrvaldamine rikkumiste tõttu
declared-code-bt-67-exg-mis-bre-lab-law = kõrvaldamine tööõiguse rikkumise tõttu
declared-code-bt-67-exg-mis-bre-soc-law = kõrvaldamine sotsiaalõiguse rikkumise tõttu
declared-code-bt-67-exg-mis-sanction = kõrvaldamine varasema lepingu rikkumise tõttu
declared-code-bt-67-exg-pmt = kõrvaldamine tasumata maksude või sotsiaalkindlustusmaksete tõttu
declared-code-bt-67-exg-pmt-bre-ssc = kõrvaldamine tasumata sotsiaalkindlustusmaksete tõttu
declared-code-bt-67-exg-pmt-bre-tax = kõrvaldamine tasumata maksude tõttu
declared-code-bt-71-res-pub-ser = osalemine reserveeritud avaliku teenuse ülesandega organisatsioonidele
declared-code-bt-71-res-ws = osalemine reserveeritud kaitstud töökohtadele ja ettevõtjatele, kes integreerivad ebasoodsas olukorras inimesi
declared-code-bt-736-yes = täitmine reserveeritud kaitstud tööhõive programmidele
declared-code-bt-754-inc = puuetega inimeste ligipääsetavuse kriteeriumid
declared-code-bt-775-acc-all = ligipääsetavus kõigile
declared-code-bt-775-et-eq = etniline võrdõiguslikkus
declared-code-bt-775-gen-eq = sooline võrdõiguslikkus
declared-code-bt-775-hum-right = inimõigustealane hoolsuskohustus üleilmsetes tarneahelates
declared-code-bt-775-opp = töökohad pikaajalistele töötutele, ebasoodsas olukorras ja puuetega inimestele
declared-code-bt-775-other = muu sotsiaalne eesmärk
declared-code-bt-775-work-cond = õiglased töötingimused
declared-code-economic-formalemploymentpromotion = ametliku tööhõive edendamine
declared-code-social = sotsiaalsed eesmärgid
declared-code-social-accessibility = ligipääsetavus
declared-code-social-disadvantagedemploymentopportunities = töökohad ebasoodsas olukorras inimestele
declared-code-social-ethnicequality = etniline võrdõiguslikkus
declared-code-social-genderequality = sooline võrdõiguslikkus
declared-code-social-humanrightsinsupplychain = inimõigused tarneahelas
declared-code-social-laborrightspromotion = töötajate õiguste edendamine
declared-code-social-womeninclusion = naiste kaasamine

# $lots: the lots, joined by "and"
declared-lots = { $count ->
    [one] osa { $lots }
   *[other] osad { $lots }
}
# how a code is cited: "BT-775-Lot, code work-cond"
declared-place = { $field }, kood { $code }

declared-title = Hanketeates märgitud ja dokumentides kirjas
declared-intro = Hanketeate koode võrreldakse teiste dokumentide sõnadega. Kood ei ütle midagi selle kohta, kui kindel tingimus on.
declared-notice-stands = { $document }: { $format } teade { $id }, { $date }. See loeb.
declared-notice-changes = { $document }: { $format } teade { $id }, { $date }. See muudab osa.
declared-notice-superseded = { $document }: { $format } teade { $id }, { $date }. Uuem teade on selle asendanud; selle sisu ei loe.
declared-notice-declaration = { $document }: pakkuja kinnitus ({ $format }).
declared-notice-no-date = kuupäeva ei ole
declared-undated = Failidest ei selgu, milline teade on uusim; võeti { $document }.

declared-list-found = { $count ->
    [0] Märgitud ja dokumentidest leitud: ühtegi
    [one] Märgitud ja dokumentidest leitud: üks kood
   *[other] Märgitud ja dokumentidest leitud: { $count } koodi
}
declared-list-not-found = { $count ->
    [0] Märgitud ja dokumentidest leidmata: ühtegi
    [one] Märgitud ja dokumentidest leidmata: üks kood
   *[other] Märgitud ja dokumentidest leidmata: { $count } koodi
}
declared-list-not-declared = { $count ->
    [0] Dokumentidest leitud ja märkimata: ühtegi
    [one] Dokumentidest leitud ja märkimata: üks teema
   *[other] Dokumentidest leitud ja märkimata: { $count } teemat
}
declared-list-own-words = Hanketeate enda sõnadega
declared-list-denied = Märgitud, et seda ei nõuta
declared-list-other = Koodid, mis ei tähenda ühtegi selle aruande teemat
declared-list-contradictions = Öeldud mitmel viisil

# $title: the name of the code; $subjects: titles, each with its strength and place
declared-found = Märgitud: { $title } ({ $code }). Dokumendid räägivad järgmisest: { $subjects }.
declared-found-lots = Märgitud ({ $lots }): { $title } ({ $code }). Dokumendid räägivad järgmisest: { $subjects }.
# $place: "contract.pdf, clause 12.3, page 7 and 2 other places"
declared-subject-at = { $title }, { $strength } ({ $place })
# beside a code that stands for several subjects, some of which were found; $subjects: titles, joined by "or"
declared-absent = Teemadest, mida see kood võib tähendada, ei leitud midagi järgmise kohta: { $subjects }.
declared-subject = { $title } ({ $strength })
declared-not-found = Märgitud: { $title } ({ $code }). Muudes dokumentides peale hanketeate seda sõnastust ei ole.
declared-not-found-lots = Märgitud ({ $lots }): { $title } ({ $code }). Muudes dokumentides peale hanketeate seda sõnastust ei ole.
declared-not-found-unread = Märgitud: { $title } ({ $code }). Muudest dokumentidest peale hanketeate seda sõnastust ei leitud, kuid kõiki ei saanud lugeda: inimene peab üle vaatama.
declared-not-found-unread-lots = Märgitud ({ $lots }): { $title } ({ $code }). Muudest dokumentidest peale hanketeate seda sõnastust ei leitud, kuid kõiki ei saanud lugeda: inimene peab üle vaatama.
declared-not-found-alone = Märgitud: { $title } ({ $code }). Peale hanketeate ei ole dokumenti, kust otsida.
declared-not-found-alone-lots = Märgitud ({ $lots }): { $title } ({ $code }). Peale hanketeate ei ole dokumenti, kust otsida.
declared-not-declared = { $title }: { $strength } ({ $place }). Ükski hanketeate kood seda ei märgi; sobiks { $codes }.
declared-code-alone = { $title } ({ $code })
declared-code-alone-lots = { $title } ({ $code }), { $lots }
# codes of one field; $codes: joined by commas
declared-codes = { $field }: { $codes }
# a code that has no name here
declared-code-bare = { $code }
declared-code-bare-lots = { $code }, { $lots }
# beside a verdict that rests on a code
declared-note-code = Hanketeade ütleb seda ainult koodiga, mitte sõnadega.

# $what: name of the value, for example "Estimated value"
declared-contradiction = { $what }: { $used } ({ $used_from }), kuid { $other } ({ $other_from }). Võeti esimene.
declared-from-flag = teie antud
declared-contradiction-cpv = Ese (CPV): { $used } ({ $used_from }), kuid dokumendid nimetavad ainult { $other } ({ $other_from }). Võeti esimene.
