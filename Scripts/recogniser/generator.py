"""A seeded stream of programs from the grammar: `Generator(seed).program()` gives a text and whether it is literate."""

import random

import recogniser
from derivation import Derivation
from guards import GUARDS
from rendering import Rendering


class Generator:
  """Programs by number: the same seed, the same programs, whatever Python runs them."""

  def __init__(self, seed):
    self.random = random.Random(seed)
    self.derivation = Derivation(recogniser.GRAMMAR, GUARDS, self.random)

  def program(self):
    """(text, its suffix)."""
    budget = self.random.choice([6, 8, 10, 13, 16, 20])
    node = self.derivation.draw("File", budget)
    rendering = Rendering(recogniser.GRAMMAR, self.random)
    text = rendering.file(node)
    return text, ".md" if rendering.style.literate else ".yue"

  def coverage(self):
    """(choices reached, all choices, those never reached in the words of the grammar)."""
    alternatives = self.derivation.alternatives
    missing = sorted(alternatives.shown(k) for k in alternatives.all if not self.derivation.reached[k])
    return len(alternatives.all) - len(missing), len(alternatives.all), missing
