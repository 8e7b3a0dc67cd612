"""Reads a rule file by the grammar: characters, sentences, names, words, productions. `read(path)` is all that others need."""

import pathlib

import grammar
import guards
import names
import scanner
import words
from cutter import Cutter
from parser import Node, Parser
from source import Fault, Source

GRAMMAR = grammar.load()
PARSER = Parser(GRAMMAR, guards.GUARDS, guards.PLACED)
LARGEST, LONGEST_LINE = 4 * 1024 * 1024, 64 * 1024  # Lexical 12, bytes


class Answer:
  """What came of a file: its tree, or where and why it is no sentence of the grammar."""

  def __init__(self, source, tokens=(), tree=None, place=(1, 1), why=""):
    self.source, self.tokens, self.tree, self.place, self.why = source, tokens, tree, place, why

  @property
  def accepted(self):
    return self.tree is not None

  def __str__(self):
    return "accept" if self.accepted else f"reject {self.place[0]}:{self.place[1]} {self.why}"

  def json(self):
    """The tree as plain lists and dictionaries; README.md says what stands in it."""
    return self.node(self.tree)

  def node(self, part):
    offsets = self.source.offsets
    if isinstance(part, Node):
      children = [self.node(child) for child in part.children]
      start = children[0]["from"] if children else self.offset(part.start)
      end = children[-1]["to"] if children else start
      return {"rule": part.rule, "from": start, "to": end, "children": children}
    terminal, at = part
    token = self.tokens[at]
    result = {
      "token": "word" if terminal[0] == "'" else terminal,
      "text": token.text,
      "from": offsets[token.start],
      "to": offsets[token.end],
    }
    value = meaning(terminal, token.text)
    return result if value is None else result | {"value": value}

  def offset(self, index):
    return self.source.offsets[self.tokens[index].start] if index < len(self.tokens) else self.source.offsets[-1]


def meaning(terminal, text):
  """What a number, day or citation says, in one form: see README.md."""
  digits = [int(n) for n in "".join(c if c in "0123456789" else " " for c in text).split()]
  if terminal == "NUM":
    return words.plain(words.number(text))
  if terminal == "PCT":
    return words.percentage(text)
  if terminal == "DATE":
    return f"{digits[0]:04}-{digits[1]:02}-{digits[2]:02}"
  if terminal == "MONTHDAY":
    return f"{digits[0]:02}-{digits[1]:02}"
  if terminal == "TIME":
    return digits[0] * 60 + (digits[1] if len(digits) > 1 else 0)
  if terminal in ("ARTICLE", "PARA", "POINT", "NTH", "ITEM", "CHAPTER"):
    return words.ordinal(text)
  return None


def read(path, data=None):
  """The answer for a file; `data` are its bytes where they are not to be read from there."""
  path = pathlib.Path(path)
  data = path.read_bytes() if data is None else data
  source = None
  try:
    if len(data) > LARGEST:
      raise Fault(0, "a file of more than 4 MiB")
    source = Source(data, path.suffix.lower() == ".md")
    for number, line in enumerate(data.split(b"\n")):
      if len(line) > LONGEST_LINE:
        return Answer(source, place=(number + 1, 1), why="a line of more than 64 KiB")
    sentences = scanner.sentences(source)
    cutter = Cutter(GRAMMAR, *names.of_file(path, sentences))
    tokens = [token for sentence in sentences for token in cutter.sentence(sentence)]
    tree = PARSER.parse(tokens)
  except Fault as fault:
    place = source.place(fault.at) if source else Source.place_in(data, fault.at)
    return Answer(source, place=place, why=fault.why)
  if tree is not None:
    if guards.levels(tree) > guards.MOST:
      return Answer(source, why="more than 64 levels")
    return Answer(source, tokens, tree)
  far = PARSER.far
  at = tokens[far].start if far < len(tokens) else len(source.raw)
  shown = " ".join(sorted(t.strip("'") for t in PARSER.expected)[:12])
  found = tokens[far].text if far < len(tokens) else "the end"
  return Answer(source, place=source.place(at), why=f"{found} stands where one of these could: {shown}")
