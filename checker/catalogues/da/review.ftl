# Hvad mennesker besluttede om en rapport.

review-not-applicable = Kræves ikke her, som et menneske har besluttet: { $reason }
review-overlooked = Et menneske fandt den ordlyd, som læseren ikke så: { $reason }
review-confirmed = Bekræftet af et menneske.
review-confirmed-because = Bekræftet af et menneske: { $reason }
review-set-aside = { $count ->
    [one] Ét sted er taget ud af et menneske som læst forkert; se beslutningerne.
   *[other] { $count } steder er taget ud af et menneske som læst forkert; se beslutningerne.
}
review-stale-passage = De ord, der blev besluttet om, står ikke længere i dokumenterne eller står der mere end én gang. Beslutningen har ingen virkning.
review-stale-requirement = Rapporten blev ikke holdt op mod dette krav. Beslutningen har ingen virkning.
review-changed-paper = Dokumentet er ændret siden; de samme ord står der endnu, så beslutningen er bevaret. Se på det igen.
review-changed-status = Da dette blev besluttet, var resultatet »{ $before }«; uden beslutningen ville det nu være »{ $now }«. Se på det igen.
review-no-effect = Dette er nu opfyldt også uden beslutningen.

review-paper-changed = { $path }: dette dokument er ændret, siden gennemgangen blev gemt.
review-paper-gone = { $path }: dette dokument var med i gennemgangen og er her ikke.
review-paper-new = { $path }: dette dokument er nyt, siden gennemgangen blev gemt.

review-error-do = Bed om filen igen, eller tjek dokumenterne på ny.
review-error-version = Gennemgangen har formen »{ $form }«, som denne version ikke kender.
review-error-do-version = Åbn den med den version, der gemte den, eller en nyere.
review-error-large = Gennemgangen er større end nogen, som dette program skriver.
review-error-open = { $path }: gennemgangen kan ikke åbnes ({ $why }).
review-error-parts = Filen er en zip, men ikke en gennemgang: dens dele mangler.
review-error-damaged = Filen er ikke en gennemgang, eller den er beskadiget.
review-error-part = Gennemgangen er beskadiget: { $part } har ikke den rette form.
review-error-code = En kode i en bekendtgørelse er angivet, ikke læst: den kan ikke være læst forkert.
review-error-do-code = Afgør om det punkt, der hviler på den.
