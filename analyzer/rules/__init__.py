"""What practitioners know, as data: words and concepts, clause frames, qualifiers, the official forms.

In: the TOML files of the folders below, or a user's own pack laid out in the same way.
Out: checked, immutable values for the room that uses them; a file that is wrong is an error that names the file and the entry.
Not here: any reading of a settlement.
"""
