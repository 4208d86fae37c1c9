"""What users see of the rules: lists, explanations, trials on a sentence, and packs of their own.

In: the built-in rules, a user's pack, a sentence.
Out: text for people; a checked pack; what is wrong with one, by line.
Not here: any finding of clauses. It is asked, and what it did is told.
"""
