"""Asks whether tokens are a sentence of the grammar: the productions themselves, tried with backtracking and remembered by place.

For each production and place all ends are found, the first way to each in the order of the text: an alternative that stands first
before a later one, an option and a repetition rather taken than not. So the tree is the one that the EBNF means where it says that
"a repetition takes all it can", and a sentence is accepted if any way reads it.
"""

import sys

from grammar import leaves

sys.setrecursionlimit(1_000_000)


class Node:
  """A production in a text: its name and its parts, which are nodes and tokens (terminal, token)."""

  __slots__ = ("rule", "children", "start", "end")

  def __init__(self, rule, children, start, end):
    self.rule, self.children, self.start, self.end = rule, children, start, end


class Parser:
  """The grammar, made ready for reading. `guards`: production → a test of its node, for what the grammar says in comments; `placed`: of node and text."""

  def __init__(self, grammar, guards, placed):
    self.guards, self.placed = guards, placed
    self.rules = grammar.rules
    self.first, self.nullable = first_sets(grammar.rules)
    self.memo = {}
    self.compiled = {}
    for name in grammar.rules:
      self.compiled[name] = self.production(name)

  def parse(self, tokens):
    """The node of File, or None; then `far` is the farthest token that could not be read and `expected` what could stand there."""
    self.kinds = [t.kinds for t in tokens] + [frozenset()]
    self.tokens = tokens
    self.memo = {name: {} for name in self.rules}
    self.far, self.expected = 0, set()
    for end, node in self.compiled["File"](0):
      if end == len(tokens):
        return node
    return None

  def miss(self, at, expected):
    if at > self.far:
      self.far, self.expected = at, set(expected)
    elif at == self.far:
      self.expected |= expected

  # ---- each expression becomes a function: place → list of (end, parts), parts a chain of pairs ----

  def production(self, name):
    every = name in self.guards or name in self.placed
    body = self.expression(self.rules[name], every)
    guard, placed = self.guards.get(name), self.placed.get(name)
    first, nullable = self.first[name], self.nullable[name]

    def read(at):
      known = self.memo[name]
      if at in known:
        return known[at]
      if not nullable and first.isdisjoint(self.kinds[at]):
        self.miss(at, first)
        known[at] = ()
        return ()
      result, ends = [], set()
      for end, parts in body(at):
        if end in ends:
          continue
        node = Node(name, flat(parts), at, end)
        if guard and not guard(node) or placed and not placed(node, self.kinds):
          self.miss(end, frozenset())
          continue
        ends.add(end)
        result.append((end, node))
      known[at] = result
      return result

    return read

  def expression(self, e, every):
    kind, inner = e
    if kind in ("word", "class"):
      terminal = f"'{inner}'" if kind == "word" else inner
      only = frozenset((terminal,))

      def leaf(at):
        if terminal in self.kinds[at]:
          return ((at + 1, (terminal, at)),)
        self.miss(at, only)
        return ()

      return leaf
    if kind == "rule":
      return lambda at: self.compiled[inner](at)
    if kind == "seq":
      return self.sequence([self.expression(part, every) for part in inner], every)
    if kind == "any":
      branches = [(self.expression(b, every), *first_of(b, self.first, self.nullable)) for b in inner]

      def choice(at):
        found, ends = [], set()
        for branch, first, nullable in branches:
          if not nullable and first.isdisjoint(self.kinds[at]):
            self.miss(at, first)
            continue
          for hit in branch(at):
            if every or hit[0] not in ends:
              ends.add(hit[0])
              found.append(hit)
        return found

      return choice
    body = self.expression(inner, every)
    first = first_of(inner, self.first, self.nullable)[0]
    if kind == "option":

      def option(at):
        if first.isdisjoint(self.kinds[at]):
          self.miss(at, first)
          return ((at, None),)
        found = list(body(at))
        if every or all(end != at for end, _ in found):
          found.append((at, None))
        return found

      return option

    def many(at):
      # Longest first. Where each round has one end, this is a chain; else all ways are walked, deepest first.
      chain, here, parts = [(at, None)], at, None
      while not first.isdisjoint(self.kinds[here]):
        hits = body(here)
        if len(hits) != 1:
          break
        end, part = hits[0]
        if end == here:
          return chain[::-1]
        here, parts = end, ("+", parts, part)
        chain.append((here, parts))
      else:
        self.miss(here, first)
        return chain[::-1]
      if not hits:
        return chain[::-1]
      found, ends = [], set()

      def walk(place, so_far):
        if not first.isdisjoint(self.kinds[place]):
          for end, part in body(place):
            if end > place and (every or end not in ends):
              walk(end, ("+", so_far, part))
        if every or place not in ends:
          ends.add(place)
          found.append((place, so_far))

      walk(here, parts)
      return found + chain[:-1][::-1]

    return many

  def sequence(self, parts, every):
    def read(at):
      ways = ((at, None),)
      for part in parts:
        if len(ways) == 1:
          end, before = ways[0]
          ways = [(e, ("+", before, p)) for e, p in part(end)]
        else:
          more, ends = [], set()
          for end, before in ways:
            for e, p in part(end):
              if every or e not in ends:
                ends.add(e)
                more.append((e, ("+", before, p)))
          ways = more
        if not ways:
          return ()
      return ways

    return read


def flat(parts):
  """The nodes and leaves in a chain, in order."""
  result, todo = [], [parts]
  while todo:
    part = todo.pop()
    if part is None:
      continue
    if isinstance(part, tuple) and part[0] == "+":
      todo.append(part[1])
      todo.append(part[2])
    else:
      result.append(part)
  return result[::-1]


def first_of(e, first, nullable):
  """The terminals an expression can begin with, and whether it can be nothing."""
  kind, inner = e
  if kind == "word":
    return frozenset((f"'{inner}'",)), False
  if kind == "class":
    return frozenset((inner,)), False
  if kind == "rule":
    return first[inner], nullable[inner]
  if kind in ("option", "many"):
    return first_of(inner, first, nullable)[0], True
  found = frozenset()
  for part in inner:
    begins, empty = first_of(part, first, nullable)
    found |= begins
    if kind == "seq" and not empty:
      return found, False
  if kind == "seq":
    return found, True
  return found, any(first_of(part, first, nullable)[1] for part in inner)


def first_sets(rules):
  first = {name: frozenset() for name in rules}
  nullable = {name: False for name in rules}
  changed = True
  while changed:
    changed = False
    for name, body in rules.items():
      found = first_of(body, first, nullable)
      if found != (first[name], nullable[name]):
        first[name], nullable[name], changed = *found, True
  return first, nullable
