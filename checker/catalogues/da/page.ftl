# What only the HTML page says.

page-heading = Hvad disse dokumenter siger for de mennesker, der skal udføre arbejdet
page-contents = Indhold
page-must = krævet af loven og åbent
page-should = anbefalet og åbent
page-met = fundet som krævet
page-questions = spørgsmål at besvare
page-strengths = Hvor fast hvert emne er reguleret
page-signs = Tegn på tvangsarbejde
page-law = Krævet af loven
page-to-questions = Spørgsmål
page-papers = Læste og ulæste dokumenter
page-key-found = fundet i dokumenterne
page-key-asked = med kant: krævet af loven eller anbefalet.
page-key-steps = De fire trin: kun nævnt; en pligt; en pligt med kontrol eller konsekvens; en pligt med kontrol og konsekvens.
page-strengths-caption = Emner, der blev fundet eller kræves, med dem, der mangler mest, først
page-subject = Emne
page-steps = Trin
page-found = Fundet
page-asked = Krævet
page-asked-short = krævet:
page-not-asked = kræves ikke
# $stages: names of stages
page-in-stages = (hvor: { $stages })
page-asked-in = kræves her: { $stage }
page-silent = Hverken fundet eller krævet: { $categories }.
page-signs-title = Tegn på tvangsarbejde: hvad teksten tager op
page-signs-count = Den Internationale Arbejdsorganisation nævner elleve tegn. Dokumenterne tager { $addressed } af { $all } op. At noget tages op i teksten, betyder ikke, at det forebygges.
page-addressed = taget op
page-not-addressed = ikke taget op
page-words-found = { $count ->
    [one] Fundne ord: { $count } tekststed
   *[other] Fundne ord: { $count } tekststeder
}
page-remedy = Tekst til at indsætte
page-remedy-blanks = Udfyld felterne i krøllede parenteser. Vores tekster er ikke gennemgået af en jurist fra dette land. Hvordan teksten bruges, og hvornår ikke:
page-nothing-met = Intet af det krævede blev fundet som krævet.
page-not-asked-here = Kræves ikke her
page-set-aside = { $count ->
    [one] { $count } krav og hvorfor
   *[other] { $count } krav og hvorfor
}
page-papers-caption = Dokumenter, der blev læst
page-paper = Dokument
page-role = Rolle
page-format = Format
page-pages = Sider
page-passages = Tekststeder
page-language = Sprog
page-terms-in = { $terms }: inddraget ved henvisning i { $paper }; teksten er ikke vedlagt
page-not-advice = Ikke juridisk rådgivning.
page-same = De samme dokumenter og versioner giver den samme rapport.
