"""What benchmarks/run measures: a section a module, and what they share."""
