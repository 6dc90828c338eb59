# What people decided of a report.

review-not-applicable = Hier nicht verlangt, wie ein Mensch entschieden hat: { $reason }
review-overlooked = Ein Mensch hat den Wortlaut gefunden, den das Leseprogramm nicht gesehen hat: { $reason }
review-confirmed = Von einem Menschen bestätigt.
review-confirmed-because = Von einem Menschen bestätigt: { $reason }
review-set-aside = { $count ->
    [one] Eine Stelle hat ein Mensch als falsch gelesen beiseitegelegt; siehe die Entscheidungen.
   *[other] { $count } Stellen hat ein Mensch als falsch gelesen beiseitegelegt; siehe die Entscheidungen.
}
review-stale-passage = Die Wörter, über die entschieden wurde, stehen nicht mehr oder mehr als einmal in den Unterlagen. Die Entscheidung hat keine Wirkung.
review-stale-requirement = Der Bericht wurde nicht an dieser Anforderung gemessen. Die Entscheidung hat keine Wirkung.
review-changed-paper = Das Dokument hat sich seither geändert; dieselben Wörter stehen noch darin, deshalb blieb die Entscheidung bestehen. Bitte sehen Sie noch einmal nach.
review-changed-status = Als entschieden wurde, war das Ergebnis „{ $before }“; ohne die Entscheidung wäre es jetzt „{ $now }“. Bitte sehen Sie noch einmal nach.
review-no-effect = Dies ist jetzt auch ohne die Entscheidung erfüllt.

review-paper-changed = { $path }: Dieses Dokument hat sich geändert, seit die Prüfung gespeichert wurde.
review-paper-gone = { $path }: Dieses Dokument war in der Prüfung und ist nicht hier.
review-paper-new = { $path }: Dieses Dokument ist neu, seit die Prüfung gespeichert wurde.

review-error-do = Lassen Sie sich die Datei noch einmal geben, oder prüfen Sie die Unterlagen neu.
review-error-version = Die Prüfung hat die Form „{ $form }“, die diese Version nicht kennt.
review-error-do-version = Öffnen Sie sie mit der Version, die sie gespeichert hat, oder mit einer neueren.
review-error-large = Die Prüfung ist größer als jede, die dieses Programm schreibt.
review-error-open = { $path }: Die Prüfung lässt sich nicht öffnen ({ $why }).
review-error-parts = Die Datei ist ein Zip, aber keine Prüfung: Die Teile einer Prüfung fehlen.
review-error-damaged = Die Datei ist keine Prüfung, oder sie ist beschädigt.
review-error-part = Die Prüfung ist beschädigt: { $part } hat nicht die Form einer Prüfung.
review-error-code = Ein Code einer Bekanntmachung ist angegeben, nicht gelesen: Er kann nicht falsch gelesen sein.
review-error-do-code = Entscheiden Sie über den Punkt, der auf ihm beruht.
