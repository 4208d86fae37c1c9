"""What complete papers say, as data."""
