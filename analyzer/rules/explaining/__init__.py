"""Words for explanations, as data."""
