"""The tables of positions, as data."""
