"""Programs by chance: trees of the productions, as deep as a budget allows, and which alternatives they have reached."""

from collections import Counter

from grammar import leaves
from parser import Node

# How often a production is chosen, where not 1.
LIKELY = {"Article": 4, "Paragraph": 3, "Norm": 4, "Clauses": 6, "Effects": 2, "Action": 2, "Example": 1.5}
TRIES = 40  # how often a production is drawn anew where a guard refuses what was drawn


class Leaf:
  """A terminal in a tree. `rule` is the production it stands in, `number` how many parts of that stand before it."""

  __slots__ = ("terminal", "rule", "number")

  def __init__(self, terminal, rule, number):
    self.terminal, self.rule, self.number = terminal, rule, number


class Alternatives:
  """Every choice the grammar offers, as (production, path, which): an alternative of a choice, an option taken or not, a
  repetition of none, one or several."""

  def __init__(self, rules):
    self.rules = rules
    self.all = set()
    for name, body in rules.items():
      self.all.add((name, (), "production"))
      self.collect(name, (), body)

  def collect(self, name, path, e):
    kind, inner = e
    if kind in ("seq", "any"):
      for i, part in enumerate(inner):
        if kind == "any":
          self.all.add((name, path, i))
        self.collect(name, (*path, i), part)
    elif kind in ("option", "many"):
      self.all.update((name, path, n) for n in ((0, 1) if kind == "option" else (0, 1, 2)))
      self.collect(name, (*path, 0), inner)

  def shown(self, key):
    """A choice in the words of the grammar: Modal | '不得'."""
    name, path, which = key
    e = self.rules[name]
    for i in path:
      e = e[1][i] if e[0] in ("seq", "any") else e[1]
    if which == "production":
      return name
    if e[0] == "any":
      return f"{name} | {written(e[1][which])}"
    return f"{name} {written(e)} × {'2…' if which == 2 else which}"


def written(e):
  """An expression in the notation of the EBNF."""
  kind, inner = e
  if kind == "word":
    return f"'{inner}'"
  if kind in ("class", "rule"):
    return inner
  if kind == "seq":
    return " ".join(f"( {written(p)} )" if p[0] == "any" else written(p) for p in inner)
  if kind == "any":
    return " | ".join(map(written, inner))
  return f"[ {written(inner)} ]" if kind == "option" else f"{{ {written(inner)} }}"


class Derivation:
  """Draws trees. `reached` counts the choices over all that has been drawn; a choice that was rare is sooner drawn."""

  def __init__(self, grammar, guards, random):
    self.rules, self.guards, self.random = grammar.rules, guards, random
    self.alternatives = Alternatives(grammar.rules)
    self.reached = Counter()
    self.heights = heights(grammar.rules)
    self.bushy = {n for n in grammar.rules if n in grammar.reachable(*(e[1] for e in leaves(grammar.rules[n]) if e[0] == "rule"))}
    self.refused = 0

  def draw(self, name, budget):
    """A tree of a production, some `budget` productions deep at the most, unless the shortest is deeper."""
    guard = self.guards.get(name)
    for _ in range(TRIES):
      before = self.reached.copy() if guard else None
      parts = []
      self.fill(parts, name, (), self.rules[name], budget)
      node = Node(name, parts, 0, 0)
      if not guard or guard(node):
        self.reached[name, (), "production"] += 1
        return node
      self.reached = before
    self.refused += 1
    return node

  def fill(self, parts, name, path, e, budget):
    kind, inner = e
    if kind in ("word", "class"):
      terminal = f"'{inner}'" if kind == "word" else inner
      parts.append((terminal, Leaf(terminal, name, len(parts))))
    elif kind == "rule":
      parts.append(self.draw(inner, budget - 1))
    elif kind == "seq":
      for i, part in enumerate(inner):
        self.fill(parts, name, (*path, i), part, budget)
    elif kind == "any":
      i = self.branch(name, path, inner, budget)
      self.reached[name, path, i] += 1
      self.fill(parts, name, (*path, i), inner[i], budget)
    else:
      most = 1 if kind == "option" else 2
      fits = height(inner, self.heights) < budget
      wanted = self.random.random() < (0.3 if name in self.bushy else 0.6)
      times = self.rarest([(name, path, n) for n in range(1, most + 1)])[2] if fits and wanted else 0
      self.reached[name, path, times] += 1
      if times == 2 and self.random.random() < 0.2:
        times = 3
      for _ in range(times):
        self.fill(parts, name, (*path, 0), inner, budget)

  def branch(self, name, path, branches, budget):
    fit = [i for i, b in enumerate(branches) if height(b, self.heights) < budget]
    if not fit:
      lowest = min(height(b, self.heights) for b in branches)
      fit = [i for i, b in enumerate(branches) if height(b, self.heights) == lowest]
    return self.rarest([(name, path, i) for i in fit], [LIKELY.get(first_rule(branches[i]), 1) for i in fit])[2]

  def rarest(self, keys, weights=None):
    """One of these choices by chance; often one that was never made, while there is one."""
    fresh = [k for k in keys if not self.reached[k]] if self.random.random() < 0.9 else []
    return self.random.choice(fresh) if fresh else self.random.choices(keys, weights)[0]


def first_rule(e):
  """The production that an alternative is or begins with, else nothing."""
  while e[0] == "seq" and e[1]:
    e = e[1][0]
  return e[1] if e[0] == "rule" else None


def height(e, known):
  """How many productions deep the lowest tree of an expression is."""
  kind, inner = e
  if kind == "rule":
    return known[inner]
  if kind == "seq":
    return max((height(p, known) for p in inner), default=0)
  if kind == "any":
    return min(height(p, known) for p in inner)
  return 0


def heights(rules):
  known = dict.fromkeys(rules, 10**6)
  changed = True
  while changed:
    changed = False
    for name, body in rules.items():
      found = 1 + height(body, known)
      if found < known[name]:
        known[name], changed = found, True
  return known


def leaves_of(node):
  """The leaves under a node, in order."""
  todo, found = list(reversed(node.children)), []
  while todo:
    part = todo.pop()
    if isinstance(part, Node):
      todo += reversed(part.children)
    else:
      found.append(part[1])
  return found
