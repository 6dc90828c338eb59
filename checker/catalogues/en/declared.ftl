# What a notice declares by codes, held against what the papers say.

# the names of the codes, as terms of the notice; $code is shown beside them
declared-code-bt-06-soc-obj = fulfilment of social objectives
declared-code-bt-67-exg-crim = exclusion for criminal convictions
declared-code-bt-67-exg-crim-traffick = exclusion for child labour and trafficking in human beings
declared-code-bt-67-exg-mis = exclusion for misconduct
declared-code-bt-67-exg-mis-bre-lab-law = exclusion for breach of labour law
declared-code-bt-67-exg-mis-bre-soc-law = exclusion for breach of social law
declared-code-bt-67-exg-mis-sanction = exclusion for poor performance of an earlier contract
declared-code-bt-67-exg-pmt = exclusion for unpaid taxes or social security contributions
declared-code-bt-67-exg-pmt-bre-ssc = exclusion for unpaid social security contributions
declared-code-bt-67-exg-pmt-bre-tax = exclusion for unpaid taxes
declared-code-bt-71-res-pub-ser = participation reserved to organisations with a public service mission
declared-code-bt-71-res-ws = participation reserved to sheltered workshops and firms that integrate disadvantaged people
declared-code-bt-736-yes = performance reserved to sheltered employment programmes
declared-code-bt-754-inc = criteria of accessibility for people with disabilities
declared-code-bt-775-acc-all = accessibility for all
declared-code-bt-775-et-eq = ethnic equality
declared-code-bt-775-gen-eq = gender equality
declared-code-bt-775-hum-right = human rights due diligence in global supply chains
declared-code-bt-775-opp = jobs for the long-term unemployed, disadvantaged people and people with disabilities
declared-code-bt-775-other = another social objective
declared-code-bt-775-work-cond = fair working conditions
declared-code-economic-formalemploymentpromotion = promotion of formal employment
declared-code-social = social aims
declared-code-social-accessibility = accessibility
declared-code-social-disadvantagedemploymentopportunities = jobs for disadvantaged people
declared-code-social-ethnicequality = ethnic equality
declared-code-social-genderequality = gender equality
declared-code-social-humanrightsinsupplychain = human rights in the supply chain
declared-code-social-laborrightspromotion = promotion of labour rights
declared-code-social-womeninclusion = inclusion of women

# $lots: the lots, joined by "and"
declared-lots = { $count ->
    [one] lot { $lots }
   *[other] lots { $lots }
}
# how a code is cited: "BT-775-Lot, code work-cond"
declared-place = { $field }, code { $code }

declared-title = Declared in the notice, and written in the papers
declared-intro = The codes of the notice are held against the words of the other papers. A code says nothing about how firm a clause is.
declared-notice-stands = { $document }: { $format } notice { $id }, { $date }. It is the one that counts.
declared-notice-changes = { $document }: { $format } notice { $id }, { $date }. It changes a part.
declared-notice-superseded = { $document }: { $format } notice { $id }, { $date }. It is superseded by a newer one; what it says does not count.
declared-notice-declaration = { $document }: self-declaration ({ $format }).
declared-notice-no-date = no date given
declared-undated = The files do not tell which of the notices is the newest; { $document } was taken.

declared-list-found = { $count ->
    [0] Declared and found in the papers: none
    [one] Declared and found in the papers: one code
   *[other] Declared and found in the papers: { $count } codes
}
declared-list-not-found = { $count ->
    [0] Declared and not found in the papers: none
    [one] Declared and not found in the papers: one code
   *[other] Declared and not found in the papers: { $count } codes
}
declared-list-not-declared = { $count ->
    [0] Found in the papers and not declared: none
    [one] Found in the papers and not declared: one subject
   *[other] Found in the papers and not declared: { $count } subjects
}
declared-list-own-words = In the notice's own words
declared-list-denied = Declared as not asked for
declared-list-other = Codes that stand for none of the subjects of this report
declared-list-contradictions = Told in more than one way

# $title: the name of the code; $subjects: titles, each with its strength and place
declared-found = Declared: { $title } ({ $code }). The papers speak of: { $subjects }.
declared-found-lots = Declared for { $lots }: { $title } ({ $code }). The papers speak of: { $subjects }.
# $place: "contract.pdf, clause 12.3, page 7 and 2 other places"
declared-subject-at = { $title }, { $strength } ({ $place })
# beside a code that stands for several subjects, some of which were found; $subjects: titles, joined by "or"
declared-absent = Of the subjects that this code can stand for, nothing was found on: { $subjects }.
declared-subject = { $title } ({ $strength })
declared-not-found = Declared: { $title } ({ $code }). The papers other than the notice do not contain wording on it.
declared-not-found-lots = Declared for { $lots }: { $title } ({ $code }). The papers other than the notice do not contain wording on it.
declared-not-found-unread = Declared: { $title } ({ $code }). No wording on it was found in the papers other than the notice, but not all of them could be read: a person must look.
declared-not-found-unread-lots = Declared for { $lots }: { $title } ({ $code }). No wording on it was found in the papers other than the notice, but not all of them could be read: a person must look.
declared-not-found-alone = Declared: { $title } ({ $code }). There is no paper other than the notice to look in.
declared-not-found-alone-lots = Declared for { $lots }: { $title } ({ $code }). There is no paper other than the notice to look in.
declared-not-declared = { $title }: { $strength } in { $place }. No code of the notice declares it; { $codes } would.
declared-code-alone = { $title } ({ $code })
declared-code-alone-lots = { $title } ({ $code }), for { $lots }
# codes of one field; $codes: joined by commas
declared-codes = { $field }: { $codes }
# a code that has no name here
declared-code-bare = { $code }
declared-code-bare-lots = { $code }, for { $lots }
# beside a verdict that rests on a code
declared-note-code = The notice says this by a code alone, not in words.

# $what: name of the value, for example "Estimated value"
declared-contradiction = { $what }: { $used } ({ $used_from }), but { $other } ({ $other_from }). The first was taken.
declared-from-flag = given by you
declared-contradiction-cpv = Subject (CPV): { $used } ({ $used_from }), but the papers name only { $other } ({ $other_from }). The first was taken.
