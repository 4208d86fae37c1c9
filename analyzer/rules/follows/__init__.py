"""What follows from a finding, as data."""
