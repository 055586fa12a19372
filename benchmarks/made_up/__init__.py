"""An API that nobody has: its types, its pages, and the words that they are made of."""
