# The sentences of verdicts: statements about papers, for a buyer.

# $others: the number of further places
verdict-and-others = { $place } and { $others ->
    [one] { $others } other place
   *[other] { $others } other places
}

verdict-met = Found in { $place }.
# $lacking: one or more of the verdict-lacks sentences, with "; " between them
verdict-weak = Wording was found in { $place }, but { $lacking }.
verdict-lacks-strength = it is { $found } where { $asked } is asked for
verdict-lacks-words = no words were found that state { $what }
# $places, $stage: as verdict-in-stage
verdict-lacks-stage = it stands only { $places }, not { $stage }
verdict-lacking-place = a place { $stage }
# the title of something that a clause must state
verdict-facet = “{ $title }”

verdict-strength-absent = nothing
verdict-strength-mention = a mention without a duty
verdict-strength-obligation = a duty
verdict-strength-backed = a duty with a check or a consequence
verdict-strength-enforceable = a duty with check and consequence

# said in place of the element where the category is that element itself
verdict-second-grievance = how the buyer hears of complaints
verdict-second-monitoring = a second way to check, such as records beside inspections
verdict-second-remedy = a second form of repair for the worker
verdict-second-sanctions = a second consequence, such as a penalty beside termination

verdict-in-stage-planning = in the planning papers
verdict-in-stage-notice = in the notice
verdict-in-stage-exclusion = in the exclusion grounds
verdict-in-stage-selection = in the selection criteria
verdict-in-stage-specification = in the specification
verdict-in-stage-award = in the award criteria
verdict-in-stage-price-check = in the rules on low prices
verdict-in-stage-contract = in the contract terms
verdict-in-stage-subcontracting = in the rules on subcontracting

verdict-stage-planning = the planning papers
verdict-stage-notice = the notice
verdict-stage-exclusion = the exclusion grounds
verdict-stage-selection = the selection criteria
verdict-stage-specification = the specification
verdict-stage-award = the award criteria
verdict-stage-price-check = the rules on low prices
verdict-stage-contract = the contract terms
verdict-stage-subcontracting = the rules on subcontracting

# where nothing was found: the $where of the sentences below
verdict-where-pages = in the { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
} read
verdict-where-papers = in the { $papers ->
    [one] { $papers } paper
   *[other] { $papers } papers
} read
verdict-where-both = in the { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
} and { $papers ->
    [one] { $papers } paper
   *[other] { $papers } papers
} without page numbers read
verdict-where-nothing = in the papers, none of which could be read

verdict-missing = No wording found { $where }.
verdict-missing-overlooked = No wording found { $where }. On test passages written to be hard, this reader overlooks about { $share } in 100 of this kind.
# $unread: one or more of the verdict-lost phrases
verdict-unread = No wording found { $where }, but { $unread }: a person must look.
verdict-no-wording-known = No wording found { $where }, but this reader knows no wording for this subject in { $languages }: a person must look.
verdict-by-terms = No wording found { $where }. The papers take in { $terms } by reference, text not supplied; such terms usually speak of this: a person must look.
verdict-look-in-notice = No wording found { $where }. This is usually stated in the notice, which is not among the papers.
verdict-unsure = A passage may speak of this ({ $place }), but the reader is not sure: a person must look.
verdict-unreadable = Wording was found in { $place }; whether it states { $what } cannot be told in this language: a person must look.
# $beginning: one of the sentences above
verdict-depends = { $beginning } Whether it is asked for hangs on a fact that the papers do not show: { $question }

verdict-lost-paper = { $paper } could not be read
# $names: the names of papers, joined by "and"
verdict-lost-two = { $names } could not be read
verdict-lost-papers = { $count ->
    [one] { $count } paper
   *[other] { $count } papers
} could not be read
verdict-lost-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
} of { $paper } could not be read
verdict-lost-language = { $count ->
    [one] { $count } passage of { $paper } is
   *[other] { $count } passages of { $paper } are
} in a language that is not read

verdict-together = It is stated by several places together: { $stages }.
verdict-elsewhere = It stands { $places }; it is usually stated { $stage }.
verdict-general-verification = General check only: { $means } ({ $place }).
verdict-general-sanction = General consequence only: { $means } ({ $place }).
verdict-phase-draft = The papers are a draft: the clause can be put in before they are published.
verdict-phase-published = The papers are published: this takes a corrigendum, and perhaps a longer deadline for tenders; ask your lawyer before changing what tenderers relied on.
verdict-phase-signed = The contract is signed: this takes a change within the limits for contract changes (in the EU article 72 of Directive 2014/24/EU) or waits for the next renewal.
verdict-note-condition = The law asks for this on a condition that no flag can answer: see the provision.
verdict-note-unread = More may stand in what was not read: { $unread }.
verdict-note-no-contract = None of the papers looks like a contract or a specification; add it if there is one.
verdict-note-no-notice = None of the papers looks like a notice; add it if there is one.

verdict-buyer-act = This is done by the buyer, not by wording: it is on your to-do list.
verdict-law-itself = This holds by law without wording in the papers.
verdict-no-clause = This is for information: no clause is asked for.

# why something is not asked for here; days as YYYY-MM-DD
verdict-not-yet = The rule holds only from { $day }.
verdict-no-longer = The rule held only until { $day }.
verdict-begun-from = It is asked for in procedures begun from { $day }.
verdict-begun-until = It was asked for in procedures begun until { $day }.
verdict-other-regime = It is asked for only { $regimes }.
verdict-other-kind = It is asked for in contracts for { $kinds }, not in a contract for { $kind }.
verdict-not-this-trade = It is not asked for in this trade.
verdict-other-trades = It is asked for in other trades.
verdict-low-value = It is asked for from a value of { $currency } { $value } on.
verdict-other-buyers = It is asked of other buyers ({ $buyers }).
verdict-other-places = It is asked for where the work is done in { $places }.
verdict-lower-risk = It is asked for in trades of { $asked } risk; the risk recorded for this trade is { $recorded }.
verdict-fact-fails = The condition on which it is asked for does not hold here.

verdict-question-kind = Is it a contract for works, services or supplies, or a concession?
verdict-question-cpv = Which CPV code does the purchase have?
verdict-question-value = What is the estimated value without VAT, in the currency in which the rule sets its limit?
verdict-question-buyer = Is the buyer central government, a municipality or another body?
verdict-question-place = In which country is the work done?
verdict-question-date = On which day did the procedure begin?
verdict-question-other = Does “{ $fact }” hold?
