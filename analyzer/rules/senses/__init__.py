"""Senses: what a figure, an abbreviation or a label means where it stands, as cue phrases.

`money.toml` gives sums their role, `labels.toml` names the fields of forms and captions, `mma.toml` the meanings of MMA,
`mmi.toml` the words by which a worker is found to have reached maximum medical improvement.
"""
