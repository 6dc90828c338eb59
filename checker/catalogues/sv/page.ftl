# What only the HTML page says.

page-heading = Vad dokumenten säger för dem som ska utföra arbetet
page-contents = Innehåll
page-must = lagkrav som är öppna
page-should = rekommenderade, öppna
page-met = hittades som det krävs
page-questions = frågor att besvara
page-strengths = Hur bestämt varje ämne är reglerat
page-signs = Tecken på tvångsarbete
page-law = Lagkrav
page-to-questions = Frågor
page-papers = Lästa och olästa dokument
page-key-found = hittades i dokumenten
page-key-asked = med kontur: lagkrav eller rekommenderat.
page-key-steps = De fyra stegen: bara omnämnt; en skyldighet; en skyldighet med kontroll eller påföljd; en skyldighet med kontroll och påföljd.
page-strengths-caption = Ämnen som hittades eller krävs, de med störst brist först
page-subject = Ämne
page-steps = Steg
page-found = Hittades
page-asked = Krävs
page-asked-short = krävs:
page-not-asked = krävs inte
# $stages: names of stages
page-in-stages = (var: { $stages })
page-asked-in = krävs här: { $stage }
page-silent = Varken hittades eller krävs: { $categories }.
page-signs-title = Tecken på tvångsarbete: vad texten tar upp
page-signs-count = Internationella arbetsorganisationen nämner elva tecken. Dokumenten tar upp { $addressed } av { $all }. Att något tas upp i texten betyder inte att det förhindras.
page-addressed = tas upp
page-not-addressed = tas inte upp
page-words-found = { $count ->
    [one] Ord som hittades: { $count } textställe
   *[other] Ord som hittades: { $count } textställen
}
page-remedy = Text att klistra in
page-remedy-blanks = Fyll i luckorna inom klammerparentes. Våra texter har inte granskats av en jurist i detta land. Hur texten används, och när den inte ska användas:
page-nothing-met = Inget av det som krävs hittades som det krävs.
page-not-asked-here = Krävs inte här
page-set-aside = { $count ->
    [one] { $count } krav och varför
   *[other] { $count } krav och varför
}
page-papers-caption = Dokument som lästes
page-paper = Dokument
page-role = Roll
page-format = Format
page-pages = Sidor
page-passages = Textställen
page-language = Språk
page-terms-in = { $terms }: tas in genom hänvisning i { $paper }; texten har inte lämnats
page-not-advice = Inte juridisk rådgivning.
page-same = Samma dokument och versioner ger samma rapport.
