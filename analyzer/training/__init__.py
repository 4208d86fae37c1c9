"""Training: how the classifier is made and how good the whole row is. Never runs when a user analyses a file."""
