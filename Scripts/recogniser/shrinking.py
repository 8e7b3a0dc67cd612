"""Makes a text small that shows something: as long as it still shows, sentences, then parts, then words are left out."""

import re

SIZES = (r"[^\n]*\n|[^\n]+$", r"[^。]*。|[^。]+$", r"[^。；，：]*[。；，：]|[^。；，：]+$", r"\s+|“[^”\n]*”|[^\s，；。：、（）]+|.", r"\s+|“[^”\n]*”|[0-9]+|[一-鿿]{2}|.")


def shrink(text, shows, tries=400):
  """The smallest text that was found; `shows` says of several texts at once which of them still show it."""
  for size in SIZES:
    pieces = re.findall(size, text, re.S)
    parts = 2
    while len(pieces) > 1 and tries > 0:
      width = -(-len(pieces) // parts)
      without = [pieces[:i] + pieces[i + width :] for i in range(0, len(pieces), width)]
      without = without[:tries]
      tries -= len(without)
      answers = shows(["".join(p) for p in without])
      found = next((p for p, yes in zip(without, answers) if yes), None)
      if found is not None:
        pieces, parts = found, max(2, parts - 1)
      elif width == 1:
        break
      else:
        parts = min(len(pieces), parts * 2)
    text = "".join(pieces)
  return text
