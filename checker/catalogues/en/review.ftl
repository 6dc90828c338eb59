# What people decided of a report.

review-not-applicable = Not asked here, as a person decided: { $reason }
review-overlooked = A person found the wording that the reader did not see: { $reason }
review-confirmed = Confirmed by a person.
review-confirmed-because = Confirmed by a person: { $reason }
review-set-aside = { $count ->
    [one] One passage was set aside by a person as a wrong reading; see the decisions.
   *[other] { $count } passages were set aside by a person as wrong readings; see the decisions.
}
review-stale-passage = The words that were decided on are no longer in the papers, or stand there more than once. The decision has no effect.
review-stale-requirement = The report was not checked against this requirement. The decision has no effect.
review-changed-paper = The paper has changed since; the same words are still in it, so the decision was kept. Please look again.
review-changed-status = When this was decided, the result was “{ $before }”; without the decision it would now be “{ $now }”. Please look again.
review-no-effect = This is met now without the decision.

review-paper-changed = { $path }: this paper has changed since the review was saved.
review-paper-gone = { $path }: this paper was in the review and is not here.
review-paper-new = { $path }: this paper is new since the review was saved.

review-error-do = Ask for the file again, or check the papers anew.
review-error-version = The review has the form “{ $form }”, which this version does not know.
review-error-do-version = Open it with the version that made it, or a newer one.
review-error-large = The review is larger than any that this program writes.
review-error-open = { $path }: the review cannot be opened ({ $why }).
review-error-parts = The file is a zip, but no review: it does not hold the parts of one.
review-error-damaged = The file is no review, or is damaged.
review-error-part = The review is damaged: { $part } does not have the form of one.
review-error-code = A code of a notice is declared, not read: it cannot be a wrong reading.
review-error-do-code = Decide on the point that rests on it.
