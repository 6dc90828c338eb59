# What people decided of a report.

review-not-applicable = Krävs inte här, som en människa beslutade: { $reason }
review-overlooked = En människa hittade lydelsen som läsprogrammet inte såg: { $reason }
review-confirmed = Bekräftat av en människa.
review-confirmed-because = Bekräftat av en människa: { $reason }
review-set-aside = { $count ->
    [one] Ett ställe lades åt sidan av en människa som felläst; se besluten.
   *[other] { $count } ställen lades åt sidan av en människa som fellästa; se besluten.
}
review-stale-passage = Orden som beslutet gällde finns inte längre i dokumenten, eller står där mer än en gång. Beslutet har ingen verkan.
review-stale-requirement = Rapporten jämfördes inte med detta krav. Beslutet har ingen verkan.
review-changed-paper = Dokumentet har ändrats sedan dess; samma ord står kvar, så beslutet behölls. Se över det igen.
review-changed-status = När detta beslutades var resultatet ”{ $before }”; utan beslutet skulle det nu vara ”{ $now }”. Se över det igen.
review-no-effect = Detta är nu uppfyllt utan beslutet.

review-paper-changed = { $path }: dokumentet har ändrats sedan granskningen sparades.
review-paper-gone = { $path }: dokumentet fanns i granskningen och finns inte här.
review-paper-new = { $path }: dokumentet är nytt sedan granskningen sparades.
