# What a report says of the whole dossier.

read-pages = { $count ->
    [one] one page
   *[other] { $count } pages
}
