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

review-error-do = Be om filen en gång till, eller granska handlingarna på nytt.
review-error-version = Granskningen har formen ”{ $form }”, som denna version inte känner till.
review-error-do-version = Öppna den med den version som sparade den, eller en nyare.
review-error-large = Granskningen är större än någon som detta program skriver.
review-error-open = { $path }: granskningen går inte att öppna ({ $why }).
review-error-parts = Filen är en zip men ingen granskning: dess delar saknas.
review-error-damaged = Filen är ingen granskning, eller är skadad.
review-error-part = Granskningen är skadad: { $part } har inte rätt form.
review-error-code = En kod i en annons är angiven, inte läst: den kan inte vara felläst.
review-error-do-code = Besluta om den punkt som vilar på den.
