# What people decided of a report.

review-not-applicable = Siin ei nõuta, nagu inimene otsustas: { $reason }
review-overlooked = Inimene leidis sõnastuse, mida lugemisprogramm ei näinud: { $reason }
review-confirmed = Inimese kinnitatud.
review-confirmed-because = Inimese kinnitatud: { $reason }
review-set-aside = { $count ->
    [one] Inimene jättis ühe tekstikoha valesti loetuna kõrvale; vaadake otsuseid.
   *[other] Inimene jättis { $count } tekstikohta valesti loetuna kõrvale; vaadake otsuseid.
}
review-stale-passage = Sõnu, mille kohta otsustati, dokumentides enam ei ole või on need seal mitu korda. Otsusel ei ole mõju.
review-stale-requirement = Aruannet selle nõudega ei võrreldud. Otsusel ei ole mõju.
review-changed-paper = Dokument on vahepeal muutunud; samad sõnad on seal alles, seega jäi otsus kehtima. Palun vaadake uuesti.
review-changed-status = Otsuse tegemise ajal oli tulemus „{ $before }“; ilma otsuseta oleks see nüüd „{ $now }“. Palun vaadake uuesti.
review-no-effect = See on nüüd täidetud ka ilma otsuseta.

review-paper-changed = { $path }: dokument on pärast ülevaatuse salvestamist muutunud.
review-paper-gone = { $path }: dokument oli ülevaatuses, kuid siin seda ei ole.
review-paper-new = { $path }: dokument on pärast ülevaatuse salvestamist lisandunud.

review-error-do = Paluge fail uuesti või kontrollige dokumente uuesti.
review-error-version = Kontrollil on kuju „{ $form }“, mida see versioon ei tunne.
review-error-do-version = Avage see versiooniga, millega see salvestati, või uuemaga.
review-error-large = Kontroll on suurem, kui see programm kirjutab.
review-error-open = { $path }: kontrolli ei saa avada ({ $why }).
review-error-parts = Fail on zip, kuid mitte kontroll: kontrolli osad puuduvad.
review-error-damaged = Fail ei ole kontroll või on katki.
review-error-part = Kontroll on katki: { $part } ei ole õigel kujul.
review-error-code = Teate kood on märgitud, mitte loetud: seda ei saa olla valesti loetud.
review-error-do-code = Otsustage punkti üle, mis sellele tugineb.
