# What only the HTML page says.

page-heading = Co te dokumenty mówią o osobach, które wykonają pracę
page-contents = Spis treści
page-must = wymagane przez prawo i otwarte
page-should = zalecane i otwarte
page-met = znalezione zgodnie z wymaganiem
page-questions = pytania do rozstrzygnięcia
page-strengths = Jak stanowczo ujęto każdy temat
page-signs = Oznaki pracy przymusowej
page-law = Wymagane przez prawo
page-to-questions = Pytania
page-papers = Dokumenty przeczytane i nieprzeczytane
page-key-found = znalezione w dokumentach
page-key-asked = obrys: wymagane przez prawo lub zalecane.
page-key-steps = Cztery stopnie: tylko wzmianka; obowiązek; obowiązek z kontrolą lub konsekwencją; obowiązek z kontrolą i konsekwencją.
page-strengths-caption = Tematy znalezione lub wymagane, najpierw te z największym brakiem
page-subject = Temat
page-steps = Stopnie
page-found = Znaleziono
page-asked = Wymagane
page-asked-short = wymagane:
page-not-asked = niewymagane
# $stages: names of stages
page-in-stages = (gdzie: { $stages })
page-asked-in = gdzie jest wymagane: { $stage }
page-silent = Ani nie znaleziono, ani nie jest wymagane: { $categories }.
page-signs-title = Oznaki pracy przymusowej: do czego odnosi się tekst
page-signs-count = Międzynarodowa Organizacja Pracy wymienia jedenaście oznak. Dokumenty odnoszą się do { $addressed } z { $all }. Odniesienie się w tekście nie oznacza zapobieżenia.
page-addressed = tekst się odnosi
page-not-addressed = tekst się nie odnosi
page-words-found = { $count ->
    [one] Znalezione słowa: { $count } fragment
    [few] Znalezione słowa: { $count } fragmenty
   *[many] Znalezione słowa: { $count } fragmentów
}
page-remedy = Tekst do wklejenia
page-remedy-blanks = Należy wypełnić luki w nawiasach klamrowych. Naszych tekstów nie sprawdził prawnik z tego kraju. Jak używać tekstu i kiedy nie:
page-nothing-met = Niczego z tego, co jest wymagane, nie znaleziono zgodnie z wymaganiem.
page-not-asked-here = Tu nie jest wymagane
page-set-aside = { $count ->
    [one] { $count } wymaganie i powód
    [few] { $count } wymagania i powody
   *[many] { $count } wymagań i powody
}
page-papers-caption = Przeczytane dokumenty
page-paper = Dokument
page-role = Rola
page-format = Format
page-pages = Strony
page-passages = Fragmenty
page-language = Język
page-terms-in = { $terms }: przyjęto przez odesłanie w dokumencie { $paper }; tekstu nie dołączono
page-not-advice = To nie jest porada prawna.
page-same = Te same dokumenty i wersje dają ten sam raport.
