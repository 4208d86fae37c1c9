"""The kinds of paper and their switches, as data."""
