"""The parts of full.py's generator: one class for each kind of thing that a program is made of."""
