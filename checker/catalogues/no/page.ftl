# What only the HTML page says.

page-heading = Hva disse dokumentene sier for dem som skal utføre arbeidet
page-contents = Innhold
page-must = krevd av loven og åpent
page-should = anbefalt og åpent
page-met = funnet som krevd
page-questions = spørsmål å svare på
page-strengths = Hvor bestemt hvert emne er regulert
page-signs = Tegn på tvangsarbeid
page-law = Krevd av loven
page-to-questions = Spørsmål
page-papers = Leste og uleste dokumenter
page-key-found = funnet i dokumentene
page-key-asked = med kant: krevd av loven eller anbefalt.
page-key-steps = De fire trinnene: bare nevnt; en plikt; en plikt med kontroll eller konsekvens; en plikt med kontroll og konsekvens.
page-strengths-caption = Emner som ble funnet eller kreves, de som mangler mest, først
page-subject = Emne
page-steps = Trinn
page-found = Funnet
page-asked = Krevd
page-asked-short = krevd:
page-not-asked = kreves ikke
# $stages: names of stages
page-in-stages = (hvor: { $stages })
page-asked-in = kreves her: { $stage }
page-silent = Verken funnet eller krevd: { $categories }.
page-signs-title = Tegn på tvangsarbeid: hva teksten tar opp
page-signs-count = Den internasjonale arbeidsorganisasjonen nevner elleve tegn. Dokumentene tar opp { $addressed } av { $all }. At noe tas opp i teksten, betyr ikke at det forebygges.
page-addressed = tatt opp
page-not-addressed = ikke tatt opp
page-words-found = { $count ->
    [one] Ord som ble funnet: { $count } tekststed
   *[other] Ord som ble funnet: { $count } tekststeder
}
page-remedy = Tekst å lime inn
page-remedy-blanks = Fyll ut feltene i krøllparenteser. Tekstene våre er ikke gjennomgått av en jurist fra dette landet. Hvordan teksten brukes, og når ikke:
page-nothing-met = Ingenting av det som kreves, ble funnet som krevd.
page-not-asked-here = Kreves ikke her
page-set-aside = { $count ->
    [one] { $count } krav og hvorfor
   *[other] { $count } krav og hvorfor
}
page-papers-caption = Dokumenter som ble lest
page-paper = Dokument
page-role = Rolle
page-format = Format
page-pages = Sider
page-passages = Tekststeder
page-language = Språk
page-terms-in = { $terms }: tatt inn ved henvisning i { $paper }; teksten er ikke vedlagt
page-not-advice = Ikke juridisk rådgivning.
page-same = De samme dokumentene og versjonene gir den samme rapporten.
